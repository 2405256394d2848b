import { createHash } from 'node:crypto';
import { type StructureKey, structureOf } from '#anatomy';
import { GRADES, type Source, content, general, sourceById, sources } from '#content';
import { type Place, type PlacedClaim, collectClaims, placeText } from '#content/schema';
import { reviewsOf } from '#content/reviews';
import { allPieces, pagePieces } from './read-pieces.ts';

/** Where on the page a root stands, for those that are no structure. */
const ROOT_NAMES: Readonly<Record<string, string>> = {
  'red-flags': 'Warning signs (When to see a doctor)',
  general: 'Overview, evidence, limits',
  parts: 'Parts of muscles',
  provenance: 'How modelled shapes were built',
  landmarkNotes: 'Landmarks',
  comparators: 'Not a muscle: patterns for comparison',
  distinctions: 'What tells patterns apart',
  where: 'Where does it hurt?',
  compare: 'Side by side',
  stories: 'Picture stories (Why it hurts and what helps)',
  topics: 'Topics (Self-care and advice)',
};

const KEYS = new Set<string>(content.entries.map(({ key }) => key));

export function rootName(root: string): string {
  if (KEYS.has(root)) return structureOf(root as StructureKey).name;
  return ROOT_NAMES[root] ?? `File ${root.replace(' ', ', ')}`;
}

/** Stays the same while the sentence does, wherever it moves. */
export const codeOf = (text = '') => createHash('sha1').update(text).digest('hex').slice(0, 6);

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();

const addressed = ({ id, url }: Source) => (url === undefined ? id : `[${id}](${url})`);

function row({ claim, places }: PlacedClaim): string {
  const { text = '', clinical = '', grade = '', sources: ids = [] } = claim;
  const [[, ...inner], ...more] = places;
  const also = more.length === 0 ? '' : ` (and at ${more.length} more)`;
  const columns = [
    codeOf(text),
    `${placeText(inner)}${also}`,
    text,
    clinical,
    grade,
    ids.map((id) => addressed(sourceById(id))).join(', '),
  ];
  return `| ${columns.map(cell).join(' | ')} |`;
}

const byPlace = new Intl.Collator('en', { numeric: true });
const sortKey = (place: Place) => placeText([rootName(place[0]!), ...place.slice(1)]);
const compare = (a: Place, b: Place) => byPlace.compare(sortKey(a), sortKey(b));

/** Claims by where they stand first; those that stand on the page come under its names. */
function sections(claims: readonly PlacedClaim[]): string {
  const groups = new Map<string, PlacedClaim[]>();
  for (const one of claims) {
    const name = rootName(one.places[0][0]!);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups]
    .map(([name, rows]) =>
      [
        `## ${name}`,
        '',
        '| No. | Place | In plain words | Added with terms | Grade | Sources |',
        '| --- | --- | --- | --- | :---: | --- |',
        ...rows.map(row),
        '',
      ].join('\n'),
    )
    .join('\n');
}

function sourceTable(claims: readonly PlacedClaim[]): string {
  const uses = (id: string) => claims.filter(({ claim }) => claim.sources?.some((one) => one === id)).length;
  const rows = sources.map(
    (source) =>
      `| ${source.id} | ${cell(source.citation)} | ${source.kind}, ${source.read} | ${source.url === undefined ? 'no address known' : `<${source.url}>`} | ${uses(source.id)} |`,
  );
  return ['| Id | Work | Kind, read | Address | Claims |', '| --- | --- | --- | --- | ---: |', ...rows].join(
    '\n',
  );
}

/** Every claim under the names of the page, in the order of the page of claims. */
export async function claimsInOrder(): Promise<readonly PlacedClaim[]> {
  // What stands on the page is found under its names there; the rest under its file.
  return collectClaims({ ...pagePieces(), ...(await allPieces()) })
    .map(({ claim, places }) => {
      const onPage = places.filter(([root]) => !root!.includes(' '));
      const shown = (onPage.length > 0 ? onPage : places).toSorted(compare);
      return { claim, places: shown as [Place, ...Place[]] };
    })
    .toSorted((a, b) => compare(a.places[0], b.places[0]));
}

function reviewedLine(claims: readonly PlacedClaim[]): string {
  const done = claims.filter(({ claim }) => reviewsOf(claim).length > 0).length;
  return done === 0
    ? 'No clinician has reviewed this list yet.'
    : `A clinician has reviewed ${done} of these ${claims.length} claims as they stand.`;
}

/** The list of all claims for review, as Markdown. */
export async function claimsPage(): Promise<string> {
  const claims = await claimsInOrder();
  const grades = GRADES.map((grade) => {
    const count = claims.filter(({ claim }) => claim.grade === grade).length;
    return `| ${grade} | ${cell(general.grades.meaning[grade])} | ${count} |`;
  });
  const withTerms = claims.filter(({ claim }) => claim.clinical !== undefined).length;
  return `# Every claim, for review

Written by \`npm run claims\` from \`src/content\`; do not edit it by hand. ${claims.length} different claims, of which
${withTerms} add terms or figures at the clinical reading level, from ${sources.length} sources.

**${reviewedLine(claims)}** [clinical-review.md](clinical-review.md) says
how to review it in an hour. To comment on a claim, name its number: it stays the same
for as long as the plain sentence does. "Place" says where the sentence stands; a sentence that stands in several
places is listed once.

| Grade | Meaning | Claims |
| :---: | --- | ---: |
${grades.join('\n')}

${sections(claims)}
## Sources

"Read" says how much of a work was read for this text: full, part (abstract or excerpt), data (a data file), none
(standard literature, cited for what is generally known to stand there).

${sourceTable(claims)}
`;
}
