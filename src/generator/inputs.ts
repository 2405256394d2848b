import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Plugin, build } from 'esbuild';

/** What makes the models, from descriptions to the manifest. */
const ALL = `
  export { runJob } from './work/jobs.ts';
  export { buildModels } from './pipeline.ts';
  export { packModels } from './files/packs.ts';
  export { toManifest } from './files/manifest.ts';
`;
/** What a worker runs. */
const JOBS = `export { runJob } from './work/jobs.ts';`;

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * Modules of the project only define things, so one of which nothing is used has no effect. Then a table of words
 * that the generator never reads does not count as an input. (An import without names would be for its effect
 * alone; the bundler warns of it, and `codeHash` refuses.)
 */
const withoutSideEffects: Plugin = {
  name: 'modules-only-define',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^[.#]/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === withoutSideEffects) return undefined;
      const found = await bundler.resolve(path, { ...rest, pluginData: withoutSideEffects });
      return found.path.includes('node_modules') ? undefined : { ...found, sideEffects: false };
    });
  },
};

/**
 * SHA-256 of a module's text, whose imports start in a folder, with all that it runs: every imported module, table and library, by the import graph.
 * Comments, layout, types and whatever is imported but not used leave it as it is.
 */
export async function codeHash(contents: string, folder = HERE): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    minifyWhitespace: true,
    legalComments: 'none',
    // For images, which a model has none of; it comes as machine code.
    external: ['sharp'],
    plugins: [withoutSideEffects],
    logLevel: 'silent',
  });
  if (warnings.length > 0) {
    const faults = warnings.map(({ text, location }) => `${location?.file ?? ''}: ${text}`).join('; ');
    throw new Error(`generator/inputs: the code of the generator cannot be hashed for sure: ${faults}`);
  }
  return createHash('sha256').update(outputFiles[0]!.contents).digest('hex');
}

/** SHA-256 of the code that does a piece of work; equal jobs done by equal code give equal results. */
export const jobCodeHash = () => codeHash(JOBS);

/**
 * SHA-256 of everything that decides the shipped files: code, tables, libraries and the measured outlines
 * (their text by structure key). The manifest records it, so that files made from other inputs can be told.
 */
export async function inputsHash(outlines: Readonly<Record<string, string>>): Promise<string> {
  const hash = createHash('sha256').update(await codeHash(ALL));
  for (const key of Object.keys(outlines).sort()) hash.update(`\n${key}\n`).update(outlines[key]!);
  return hash.digest('hex');
}
