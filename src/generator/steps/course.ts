import type { StructureKind } from '#anatomy';
import { type FibreCourse, type Fibres, fibreCourse, straightenSeeds } from '#geometry';
import { COURSE_UNIT, FIBRE_CUBE_MM, type FibreLie } from '#manifest';
import { FIBRE_UNIT, type ShadedMesh, encodeFibres } from './mesh.ts';

/** Rounds of straightening; more change nothing that is seen. */
const ROUNDS = 10;
/** Steps in which numbers are written: 0.125 mm for seeds, 1/4096 for the way along. Finer is noise, and noise takes bytes. */
const STEPS = [4, 4, 4, 16] as const;

/** What is written of the fibres of a structure. */
export interface WrittenFibres {
  /** `_FIBRE` values, four a vertex. */
  readonly places: Uint16Array;
  /** `_COURSE` values, four a vertex. */
  readonly courses: Int8Array;
  readonly lie: FibreLie;
}

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits + 0;

/** Reads off a mesh (mm) and its traced fibres how they run. Those of muscles are straightened first. */
export function writtenFibres(mesh: ShadedMesh, traced: Uint16Array, kind: StructureKind): WrittenFibres {
  const raw = decode(traced);
  const fibres = kind === 'muscle' ? { ...raw, seeds: straightenSeeds(mesh, raw, ROUNDS) } : raw;
  const course = fibreCourse(mesh, fibres);
  const [x, y, z] = course.across;
  return {
    places: encodeFibres(fibres.seeds, fibres.along).map((value, i) => {
      const step = STEPS[i % 4]!;
      return Math.min(step * Math.round(value / step), FIBRE_UNIT);
    }),
    courses: encodeCourse(course),
    lie: { across: [rounded(x, 4), rounded(y, 4), rounded(z, 4)], lengthMm: rounded(course.lengthMm, 1) },
  };
}

function decode(fibres: Uint16Array): Pick<Fibres, 'seeds' | 'along'> {
  const count = fibres.length / 4;
  const seeds = new Float64Array(3 * count);
  const along = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    for (let k = 0; k < 3; k++) seeds[3 * v + k] = FIBRE_CUBE_MM * (fibres[4 * v + k]! / FIBRE_UNIT - 0.5);
    along[v] = fibres[4 * v + 3]! / FIBRE_UNIT;
  }
  return { seeds, along };
}

function encodeCourse({ ways, unrest }: FibreCourse): Int8Array {
  const values = new Int8Array(4 * unrest.length);
  unrest.forEach((wander, v) => {
    for (let k = 0; k < 3; k++) values[4 * v + k] = Math.round(COURSE_UNIT * ways[3 * v + k]!);
    values[4 * v + 3] = Math.round(COURSE_UNIT * Math.min(1, wander));
  });
  return values;
}
