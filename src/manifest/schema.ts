import * as z from 'zod/mini';
import { GROUPS } from '#anatomy';
import { MANIFEST_VERSION } from './contract.ts';

const point = z.tuple([z.number(), z.number(), z.number()]);

const entry = z.object({
  /** GLB node name. */
  id: z.string(),
  name: z.string(),
  latin: z.string(),
  kind: z.string(),
  layer: z.string(),
  /** The group, and so the file, that holds it. */
  group: z.enum(GROUPS),
  side: z.nullable(z.enum(['left', 'right'])),
  /** Triangle count of the node, per tier. */
  triangles: z.object({ full: z.int(), lite: z.int() }),
  /** Axis-aligned box in metres, atlas frame. */
  bounds: z.object({ min: point, max: point }),
  /** Enclosed volume of the full tier, cm3. */
  volumeCm3: z.number(),
  /** Measured structures: how far the full tier lies from the measured outlines, mm. */
  offMm: z.nullable(z.object({ mean: z.number(), p95: z.number() })),
});

const file = z.object({
  file: z.string(),
  bytes: z.int(),
  /** SHA-256 of the file, lower-case hexadecimal. */
  sha256: z.string(),
  triangles: z.int(),
});

/** One detail level: a file a group. */
const packs = z.object({ hip: file, supply: file, back: file, front: file, thigh: file, leg: file });

export const manifestSchema = z.object({
  version: z.literal(MANIFEST_VERSION),
  /** Metres; origin midway between the femoral head centres; +Y up, +Z anterior, +X to the body's left. */
  frame: z.string(),
  attribution: z.string(),
  /** SHA-256 of all that the files were made from: outlines, tables, the generator's code and its libraries. */
  inputs: z.string(),
  tiers: z.object({ full: packs, lite: packs }),
  attributes: z.record(z.string(), z.string()),
  structures: z.array(entry),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = Manifest['structures'][number];
