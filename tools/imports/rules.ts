import type { IRegularForbiddenRuleType as Rule } from 'dependency-cruiser';
import { FILE_ACCESS, FOLDERS, ROOTS } from './folders.ts';

const escaped = (name: string) => name.replaceAll(/[.+^$()[\]{}|]/g, String.raw`\$&`);

/** Where a package's files lie, as a pattern. `@scope/*` is a family. */
const filesOf = (name: string) =>
  `(^|/)node_modules/(@types/)?${name.endsWith('*') ? escaped(name.slice(0, -1)) : `${escaped(name)}/`}`;

const BUILT_IN = 'node:*';

/** An error for each import from `from` to `to`. */
const forbid = (name: string, comment: string, from: Rule['from'], to: Rule['to']): Rule => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

/** Where the files of a row of the table lie, as patterns. */
const placesOf = (folder: string) => (FOLDERS[folder]!.files ?? [`${folder}/`]).map((file) => `^src/${file}`);

function folderRules(folder: string): Rule[] {
  const { imports, packages } = FOLDERS[folder]!;
  const from = { path: placesOf(folder) };
  const mayBuiltIn = 'not' in packages && !packages.not.includes(BUILT_IN);
  const names = ('only' in packages ? packages.only : packages.not).filter((name) => name !== BUILT_IN);
  const listed = names.map(filesOf);
  const beyond =
    'only' in packages
      ? { path: '(^|/)node_modules/', ...(listed.length > 0 && { pathNot: listed }) }
      : { path: listed };
  const rules = [
    forbid(`${folder}-folders`, `"${folder}" may import: ${imports.join(', ') || 'no other folder'}`, from, {
      path: '^src/',
      pathNot: [folder, ...imports].flatMap(placesOf),
    }),
    forbid(`${folder}-packages`, `"${folder}" may not import this package`, from, beyond),
  ];
  if (!mayBuiltIn)
    rules.push(
      forbid(`${folder}-node`, `"${folder}" also runs in a browser, which has no modules of Node`, from, {
        dependencyTypes: ['core'],
      }),
    );
  return rules;
}

const BY_ALIAS = { dependencyTypesNot: ['aliased-subpath-import' as const] };

/** What the table of folders means, as rules on imports. */
export const RULES: readonly Rule[] = [
  ...Object.keys(FOLDERS).flatMap(folderRules),
  forbid(
    'public-face',
    'another folder is imported by its public face; package.json lists these under "imports"',
    { path: '^src/([^/]+)/' },
    { path: '^src/', pathNot: '^src/$1/', ...BY_ALIAS },
  ),
  // Tests mirror the folders of `src`; those of one folder may open it and look at a part on its own.
  // A folder without a public face can be tested in no other way.
  forbid(
    'public-face-from-tests',
    'a test opens only the folder that it mirrors',
    { path: '^tests/([^/]+)/' },
    { path: '^src/', pathNot: [`^src/$1/`, `^src/(${ROOTS.join('|')})/`], ...BY_ALIAS },
  ),
  forbid(
    'public-face-from-outside',
    'folders of src are imported by their public faces',
    { path: '^(tools|bench)/' },
    { path: '^src/', ...BY_ALIAS },
  ),
  forbid(
    'file-access',
    `only ${FILE_ACCESS.onlyIn.join(' and ')} touch files; take bytes as an argument instead`,
    { path: '^src/generator/', pathNot: FILE_ACCESS.onlyIn.map((file) => `^${escaped(file)}$`) },
    {
      path: FILE_ACCESS.packages.map(
        (name) => `^(node:)?${name.replace('node:', '')}$|(^|/)node_modules/${name}/`,
      ),
    },
  ),
  forbid('no-ring', 'imports in a ring, through types as well', {}, { circular: true }),
  forbid('known', 'leads nowhere', {}, { couldNotResolve: true }),
];
