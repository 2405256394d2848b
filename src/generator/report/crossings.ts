import { STRUCTURES, type Structure } from '#anatomy';
import { shapeOf } from '#anatomy/shapes';
import { type TriangleMesh, crossingDepth, probeOf } from '#geometry';

/** Two structures that reach into each other. */
export interface Crossing {
  readonly pair: readonly [Structure, Structure];
  readonly depthMm: number;
  /** They grow together: a muscle and its fascia, a nerve and what it goes on as or supplies. */
  readonly blends: boolean;
}

/** Shallower than this is rounding. */
const LEAST_MM = 0.05;

/** Do two structures grow together, by the description of either? */
export function blend(a: Structure, b: Structure): boolean {
  const names = (one: Structure, other: Structure) =>
    (shapeOf(one.key)?.blendsWith ?? []).includes(other.key);
  return names(a, b) || names(b, a);
}

/** All pairs of the left side and the midline that reach into each other; the skin encloses all and is left out. */
export function crossingsOf(meshOf: (structure: Structure) => TriangleMesh): Crossing[] {
  const probes = STRUCTURES.filter(({ kind }) => kind !== 'skin').map((structure) => ({
    structure,
    probe: probeOf(meshOf(structure)),
  }));
  return probes.flatMap((a, i) =>
    probes.slice(i + 1).flatMap((b): Crossing[] => {
      const depthMm = crossingDepth(a.probe, b.probe);
      if (depthMm < LEAST_MM) return [];
      return [{ pair: [a.structure, b.structure], depthMm, blends: blend(a.structure, b.structure) }];
    }),
  );
}
