import { BufferAttribute, BufferGeometry } from 'three';
import { type Side, type ZoneId, type ZoneSpot, sideOfSpot, zoneOf, zoneWeights } from '#anatomy';
import type { PaintedZones } from '#state';

/** Vertex attribute: how far a place belongs to the main areas, to those of spillover, and to what the reader marked, 0..1. */
export const STRENGTH_ATTRIBUTE = 'strength';

const MM = 1000;

/** Strengths of places in turn, three a place, 0..255. `positions`: metres, atlas frame. */
function strengthsAt(positions: Float32Array, { side, core, spillover, marked }: PaintedZones): Uint8Array {
  const places = positions.map((value) => MM * value);
  const on = (of: Side): ZoneId[] =>
    marked.filter((spot: ZoneSpot) => (sideOfSpot(spot) ?? 'left') === of).map(zoneOf);
  const layers = [
    [zoneWeights(core, side, places)],
    [zoneWeights(spillover, side, places)],
    (['left', 'right'] as const).map((of) => zoneWeights(on(of), of, places)),
  ];
  const strengths = new Uint8Array(positions.length);
  layers.forEach((weights, layer) => {
    for (let i = 0; i < positions.length / 3; i++) {
      strengths[3 * i + layer] = Math.round(255 * Math.max(...weights.map((weight) => weight[i]!)));
    }
  });
  return strengths;
}

/** Cuts each of these triangles into four at the middles of its edges; neighbours share the new points. */
function divided(positions: Float32Array, normals: Float32Array, corners: readonly number[]) {
  const place: number[] = [];
  const normal: number[] = [];
  const index: number[] = [];
  const known = new Map<number, number>();
  const count = positions.length / 3;
  const point = (a: number, b: number): number => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    const before = known.get(key);
    if (before !== undefined) return before;
    for (let k = 0; k < 3; k++) {
      place.push((positions[3 * a + k]! + positions[3 * b + k]!) / 2);
      normal.push((normals[3 * a + k]! + normals[3 * b + k]!) / 2);
    }
    known.set(key, place.length / 3 - 1);
    return place.length / 3 - 1;
  };
  for (let i = 0; i < corners.length; i += 3) {
    const [a, b, c] = [corners[i]!, corners[i + 1]!, corners[i + 2]!];
    const [aa, bb, cc, ab, bc, ca] = [
      point(a, a),
      point(b, b),
      point(c, c),
      point(a, b),
      point(b, c),
      point(c, a),
    ];
    index.push(aa, ab, ca, ab, bb, bc, ca, bc, cc, ab, bc, ca);
  }
  return { place: new Float32Array(place), normal: new Float32Array(normal), index };
}

/**
 * The part of the body surface that has paint on it, finer than the surface itself so that edges are soft and
 * round, and lying exactly on it. `body`: positions in metres, atlas frame, indexed.
 */
export function paintGeometry(body: BufferGeometry, painted: PaintedZones): BufferGeometry {
  const source = body.getAttribute('position');
  const around = body.getAttribute('normal');
  const positions = new Float32Array(3 * source.count);
  const normals = new Float32Array(3 * source.count);
  for (let i = 0; i < source.count; i++) {
    positions.set([source.getX(i), source.getY(i), source.getZ(i)], 3 * i);
    normals.set([around.getX(i), around.getY(i), around.getZ(i)], 3 * i);
  }
  const coarse = strengthsAt(positions, painted);
  const isPainted = (i: number) => coarse[3 * i]! + coarse[3 * i + 1]! + coarse[3 * i + 2]! > 0;
  const all = body.getIndex()!;
  const corners: number[] = [];
  for (let i = 0; i < all.count; i += 3) {
    const triangle = [all.getX(i), all.getX(i + 1), all.getX(i + 2)];
    if (triangle.some(isPainted)) corners.push(...triangle);
  }
  const { place, normal, index } = divided(positions, normals, corners);
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(place, 3))
    .setAttribute('normal', new BufferAttribute(normal, 3))
    .setAttribute(STRENGTH_ATTRIBUTE, new BufferAttribute(strengthsAt(place, painted), 3, true))
    .setIndex(index);
}
