import { BufferAttribute, BufferGeometry } from 'three';
import { type Side, type ZoneId, type ZoneSpot, sideOfSpot, zoneOf, zoneWeights } from '#anatomy';
import type { PaintedZones } from '#state';

/** Vertex attribute: how far a place belongs to the main areas, to those of spillover, and to what the reader marked, 0..1. */
export const STRENGTH_ATTRIBUTE = 'strength';

const MM = 1000;

/** Strengths of places in turn, three a place, 0..255. `places`: millimetres, atlas frame. */
function strengthsAt(places: Float32Array, { side, core, spillover, marked }: PaintedZones): Uint8Array {
  const strengths = new Uint8Array(places.length);
  const add = (layer: number, zones: readonly ZoneId[], of: Side) => {
    if (zones.length === 0) return;
    const weights = zoneWeights(zones, of, places);
    for (let i = 0; i < weights.length; i++) {
      const strength = Math.round(255 * weights[i]!);
      if (strength > strengths[3 * i + layer]!) strengths[3 * i + layer] = strength;
    }
  };
  const on = (of: Side): ZoneId[] =>
    marked.filter((spot: ZoneSpot) => (sideOfSpot(spot) ?? 'left') === of).map(zoneOf);
  add(0, core, side);
  add(1, spillover, side);
  for (const of of ['left', 'right'] as const) add(2, on(of), of);
  return strengths;
}

/** The body surface as plain numbers. */
interface Surface {
  readonly positions: Float32Array;
  /** The same, millimetres. */
  readonly places: Float32Array;
  readonly normals: Float32Array;
  readonly corners: Uint32Array;
}

/** Read once for each body: it does not change, and reading takes as long as painting. */
const surfaces = new WeakMap<BufferGeometry, Surface>();

function surfaceOf(body: BufferGeometry): Surface {
  const known = surfaces.get(body);
  if (known) return known;
  const source = body.getAttribute('position');
  const around = body.getAttribute('normal');
  const index = body.getIndex()!;
  const positions = new Float32Array(3 * source.count);
  const normals = new Float32Array(3 * source.count);
  for (let i = 0; i < source.count; i++) {
    positions.set([source.getX(i), source.getY(i), source.getZ(i)], 3 * i);
    normals.set([around.getX(i), around.getY(i), around.getZ(i)], 3 * i);
  }
  const corners = Uint32Array.from({ length: index.count }, (_, i) => index.getX(i));
  const surface = { positions, places: inMillimetres(positions), normals, corners };
  surfaces.set(body, surface);
  return surface;
}

const inMillimetres = (positions: Float32Array) => positions.map((value) => MM * value);

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
  const { positions, places, normals, corners: all } = surfaceOf(body);
  const coarse = strengthsAt(places, painted);
  const isPainted = (i: number) => coarse[3 * i]! + coarse[3 * i + 1]! + coarse[3 * i + 2]! > 0;
  const corners: number[] = [];
  for (let i = 0; i < all.length; i += 3) {
    const [a, b, c] = [all[i]!, all[i + 1]!, all[i + 2]!];
    if (isPainted(a) || isPainted(b) || isPainted(c)) corners.push(a, b, c);
  }
  const { place, normal, index } = divided(positions, normals, corners);
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(place, 3))
    .setAttribute('normal', new BufferAttribute(normal, 3))
    .setAttribute(
      STRENGTH_ATTRIBUTE,
      new BufferAttribute(strengthsAt(inMillimetres(place), painted), 3, true),
    )
    .setIndex(index);
}
