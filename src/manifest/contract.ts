import { CORE_GROUP, type Group } from '#anatomy';

/**
 * The contract between generator and loader. Raise it whenever a reader of the old files would be misled;
 * the loader refuses any other number and says so.
 */
export const MANIFEST_VERSION = 3;

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

/** The whole of a `_COURSE` number: enough for directions to within 2 degrees, and packs into few bytes. */
export const COURSE_UNIT = 31;

/** Custom vertex attributes, glTF names; normalised integers unless they say otherwise. */
export const VERTEX_ATTRIBUTES = {
  /** Baked ambient visibility: 1 in the open, 0 in a deep pit. */
  _VISIBILITY: 'baked ambient visibility, 1 = open, 0 = enclosed',
  /** Muscles and other fibrous tissue. The same first three numbers all along one fibre; the fourth runs from origin to insertion. */
  _FIBRE:
    'x, y, z of the fibre at mid-belly in a cube of 2048 mm around the origin; way along it, 0 origin to 1 insertion',
  /** Where there is `_FIBRE`: how fibres run, so that no reader need work it out. */
  _COURSE:
    'x, y, z of the direction of the fibre towards the insertion, 31 long; how much seeds wander along it, 31 = 1 mm per mm or more; whole numbers',
} as const;

/** How the fibres of a structure lie as a whole; the GLB's mesh carries it as `extras.fibres`. */
export interface FibreLie {
  /** Unit vector across the fibres, along which they lie side by side; atlas frame, left side. */
  readonly across: readonly [number, number, number];
  /** Mean length of the fibres, mm. */
  readonly lengthMm: number;
}
