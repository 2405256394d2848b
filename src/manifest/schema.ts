import * as z from 'zod/mini';
import { CORE_GROUP, GROUPS, type Group } from '#anatomy';

/**
 * The contract between generator and loader. Raise it whenever a reader of the old files would be misled;
 * the loader refuses any other number and says so.
 */
export const MANIFEST_VERSION = 2;

/** File name of the manifest, beside the GLB files it lists. */
export const MANIFEST_FILE = 'manifest.json';

/** Detail levels: `full` for desktops, `lite` for phones. */
export const TIERS = ['full', 'lite'] as const;
export type Tier = (typeof TIERS)[number];

/** File name of one group at one detail level: the core is `full.glb`, the others `full-back.glb` and so on. */
export function packFile(tier: Tier, group: Group): string {
  return group === CORE_GROUP ? `${tier}.glb` : `${tier}-${group}.glb`;
}

/**
 * Side of the cube, centred on the origin, in which `_FIBRE` gives its points: wide enough for the whole
 * region, so that one scale serves all muscles.
 */
export const FIBRE_CUBE_MM = 2048;

/** Custom vertex attributes, glTF names; all normalised integers. */
export const VERTEX_ATTRIBUTES = {
  /** Baked ambient visibility: 1 in the open, 0 in a deep pit. */
  _VISIBILITY: 'baked ambient visibility, 1 = open, 0 = enclosed',
  /** Muscles and other fibrous tissue. The same first three numbers all along one fibre; the fourth runs from origin to insertion. */
  _FIBRE:
    'x, y, z of the fibre at mid-belly in a cube of 2048 mm around the origin; way along it, 0 origin to 1 insertion',
} as const;

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
  tiers: z.object({ full: packs, lite: packs }),
  attributes: z.record(z.string(), z.string()),
  structures: z.array(entry),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = Manifest['structures'][number];
