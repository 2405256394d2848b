import { BufferGeometry, Float32BufferAttribute, type Mesh, Vector3 } from 'three';
import { type Side, STRIP_HALF_WIDTH_MM, type Stroke } from '#anatomy';
import { type DrapedBand, drapeBand } from './draped-band.ts';

/** Length of an arrow's head, and half the width of shaft and head, metres. */
export const HEAD_M = 0.011;
const SHAFT_HALF_M = 0.0028;
const HEAD_HALF_M = 0.0075;

/** Lines across lie over those along. */
const LIFT_M = { along: 0.0014, across: 0.0034, strip: 0.0016 } as const;

const KIND_NUMBER = { along: 0, across: 1, strip: 2 } as const;

/** A stroke lying on its muscle. */
export interface LaidStroke {
  readonly kind: Stroke['kind'];
  readonly band: DrapedBand;
}

/** Lays a stroke on the muscle of one side. `mesh` draws that muscle, metres. */
export function layStroke({ kind, path, outward }: Stroke, mesh: Mesh, side: Side): LaidStroke {
  const mirror = side === 'right' ? -1 : 1;
  const halfWidth = (along: number, length: number) => {
    if (kind === 'strip') return STRIP_HALF_WIDTH_MM / 1000;
    const left = length - along;
    return left < HEAD_M ? (HEAD_HALF_M * left) / HEAD_M : SHAFT_HALF_M;
  };
  const band = drapeBand(mesh, {
    path: path.map(([x, y, z]) => new Vector3(mirror * x, y, z).divideScalar(1000)),
    outward: new Vector3(mirror * outward[0], outward[1], outward[2]),
    lift: LIFT_M[kind],
    halfWidth,
  });
  return { kind, band };
}

/** All strokes as one geometry: one draw call. */
export function strokeGeometry(strokes: readonly LaidStroke[]): BufferGeometry {
  const positions: number[] = [];
  const lines: number[] = [];
  const indices: number[] = [];
  for (const { kind, band } of strokes) {
    const first = positions.length / 3;
    positions.push(...band.positions);
    for (let at = 0; at < band.places.length; at += 2) {
      lines.push(band.places[at]!, band.places[at + 1]!, band.lengthM, KIND_NUMBER[kind]);
    }
    indices.push(...band.indices.map((index) => first + index));
  }
  return new BufferGeometry()
    .setAttribute('position', new Float32BufferAttribute(positions, 3))
    .setAttribute('line', new Float32BufferAttribute(lines, 4))
    .setIndex(indices);
}
