import * as z from 'zod';
import { SOURCE_KINDS, SOURCE_READ } from '../sources/source.ts';
import { ACTIVITY_BANDS, DAILY_TASKS, GRADES, HIP_POSITIONS, MUSCLE_STATES, URGENCIES } from '../types.ts';
import { ZONE_IDS } from '#anatomy';
import { isPatternId } from '../patterns/pattern-zones.ts';

const words = z.string().trim().min(1, 'empty text');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a kebab-case id');

const claimFields = {
  text: words,
  clinical: words.optional(),
  sources: z.array(z.string(), 'claim without source').min(1, 'claim without source'),
  grade: z.enum(GRADES, {
    error: ({ input }) =>
      input === undefined
        ? 'claim without grade'
        : `unknown grade ${JSON.stringify(input)}; use A, B, C or D`,
  }),
  see: z.array(z.string()).min(1).optional(),
};

/** One statement with its sources and its grade. */
export const claimSchema = z.strictObject(claimFields);

/** The same within whatever else belongs to it. */
export const looseClaimSchema = z.object(claimFields);

const zone = z.enum(ZONE_IDS, {
  error: ({ input }) => `unknown zone ${JSON.stringify(input)}; add it to the zones or check the id`,
});
const zoneClaim = z.strictObject({ ...claimFields, zones: z.array(zone).min(1, 'names no zone') });
const claims = z.array(claimSchema).min(1, 'says nothing');

const allOf = <Key extends string, Shape extends z.ZodType>(keys: readonly Key[], shape: Shape) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, shape])) as Record<Key, Shape>);

const actions = z.strictObject({
  lead: claimSchema,
  positions: allOf(HIP_POSITIONS, claims),
  standing: claims,
});

const comparator = { id, name: words, place: words, core: zoneClaim, spillover: z.nullable(zoneClaim) };
const pattern = z.strictObject({
  ...comparator,
  tradition: z.literal('traditional pattern', 'a pattern must be labelled "traditional pattern"'),
  part: id.optional(),
});

const pain = z.strictObject({
  lead: claimSchema,
  caveat: claims,
  patterns: z.array(pattern).min(1, 'says nothing'),
  alike: z
    .array(z.strictObject({ id, name: words, claim: zoneClaim }))
    .min(1, 'names nothing else that hurts in the same place'),
  nerve: claims,
});

const cause = z.strictObject({ id, title: words, supports: claims, limits: claims });
const stretch = {
  id,
  name: words,
  how: words,
  claims,
  dose: claimSchema,
  easier: claimSchema,
  care: z.array(claimSchema),
};

const help = z.strictObject({
  massage: claims,
  stretches: z.array(z.strictObject(stretch)).min(1, 'says nothing'),
  exercises: z.array(z.strictObject({ ...stretch, band: z.enum(ACTIVITY_BANDS) })).min(1, 'says nothing'),
  together: claims,
});

const pronunciation = z.strictObject({ respelling: words });

const muscleEntry = z.strictObject({
  kind: z.literal('muscle'),
  key: id,
  summary: claimSchema,
  pronunciation,
  actions,
  pain,
  position: claims,
  attachments: z.strictObject({ origin: claims, insertion: claims, nerve: claims, blood: claims }),
  daily: allOf(DAILY_TASKS, claims),
  tightWeakUnderactive: allOf(
    MUSCLE_STATES,
    z.strictObject({ means: claims, checked: claims, evidence: claims }),
  ),
  causes: z.array(cause).min(1, 'says nothing'),
  help,
  cautions: claims,
  seeDoctor: claims,
});

const shortEntry = z.strictObject({
  kind: z.literal('short'),
  key: id,
  summary: claimSchema,
  pronunciation,
  position: claims,
  role: claims,
  attaches: claims,
  // Where nothing solid is known about pain, nothing is said.
  pain: z.array(claimSchema),
  patterns: z.array(pattern),
});

/** What is said about one structure. */
export const entrySchema = z.discriminatedUnion('kind', [muscleEntry, shortEntry]);

const note = z.strictObject({ id, title: words, claims });

const general = z.strictObject({
  welcome: z.strictObject({ title: words, lead: words, notes: z.array(note).min(1, 'says nothing') }),
  disclaimer: z.strictObject({ title: words, paragraphs: z.array(words).min(1, 'says nothing') }),
  grades: z.strictObject({ title: words, lead: words, meaning: allOf(GRADES, words) }),
  painMaps: note,
  redFlags: note,
});

const redFlagGroup = z.strictObject({
  urgency: z.enum(URGENCIES),
  title: words,
  action: words,
  flags: z.array(z.strictObject({ id, ...claimFields })).min(1, 'says nothing'),
});

/** All that is said, in one language. */
export const contentSchema = z.strictObject({
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'not a language code such as "en"'),
  entries: z.array(entrySchema),
  redFlags: z
    .array(redFlagGroup)
    .refine(
      (groups) => groups.map(({ urgency }) => urgency).join() === URGENCIES.join(),
      `must hold the urgencies ${URGENCIES.join(', ')}, in this order`,
    ),
  general,
  parts: z.record(id, z.record(id, z.array(claimSchema).min(2, 'says too little').max(4, 'says too much'))),
  provenance: z.record(id, claimSchema),
  landmarkNotes: z.record(id, claimSchema),
  comparators: z.array(z.strictObject(comparator)).min(1, 'says nothing'),
  distinctions: z.record(
    words,
    z.strictObject({
      feels: claimSchema,
      worse: claimSchema,
      against: claimSchema,
      decides: claimSchema,
      sure: claimSchema,
    }),
  ),
  where: z.strictObject({
    shared: claimSchema,
    none: claimSchema,
    signs: claimSchema,
    alone: z.array(
      z.strictObject({ pattern: z.string().refine(isPatternId, 'no such pattern'), claim: claimSchema }),
    ),
    places: z.array(z.strictObject({ zones: z.array(z.enum(ZONE_IDS)), claim: claimSchema })),
    always: z.array(id).min(1, 'says nothing'),
    byZone: z.array(
      z.strictObject({ zones: z.array(z.enum(ZONE_IDS)), flags: z.array(id).min(1, 'says nothing') }),
    ),
  }),
  zones: allOf(ZONE_IDS, words),
  zoneTerms: allOf(ZONE_IDS, words),
});

/** One work that claims rest on. */
export const sourceSchema = z.strictObject({
  id,
  kind: z.enum(SOURCE_KINDS),
  read: z.enum(SOURCE_READ),
  citation: words,
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'not a DOI such as 10.1000/182')
    .optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
