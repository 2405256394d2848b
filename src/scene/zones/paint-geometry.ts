import { BufferAttribute, BufferGeometry } from 'three';
import { type ZoneId, areaStrengths } from '#anatomy';
import type { PaintedZones } from '#state';
import { markField } from './drawn-strokes.ts';

/**
 * Vertex attribute: how far a place belongs to the main areas and to those of spillover, 0..1; and how deep it lies in
 * what the reader marked: 0.5 on its edge, 0 and 1 at {@link MARK_REACH_MM} without and within.
 */
export const STRENGTH_ATTRIBUTE = 'strength';

/** Over so many millimetres on both sides the edge of a mark is known. */
export const MARK_REACH_MM = 24;

/** Lines as smooth as a finger draws them need triangles no larger than this, mm. */
const FINE_MM = 7;

const MM = 1000;

/** What is to be painted: areas, and strokes that stand for some of what is marked. */
export interface Painting extends PaintedZones {
  /** Places on the skin in turn, mm. */
  readonly lines: readonly (readonly number[])[];
}

/** Strengths of places in turn, three a place, 0..255. `places`: millimetres, atlas frame. */
function strengthsAt(places: Float32Array, { sides, core, spillover, marked, lines }: Painting): Uint8Array {
  const strengths = new Uint8Array(places.length);
  const add = (layer: number, zones: readonly ZoneId[], others: readonly ZoneId[]) => {
    if (zones.length === 0) return;
    for (const side of sides) {
      areaStrengths(zones, others, side, places).forEach((weight, i) => {
        const at = 3 * i + layer;
        strengths[at] = Math.max(strengths[at]!, Math.round(255 * weight));
      });
    }
  };
  add(0, core, []);
  add(1, spillover, core);
  if (marked.length > 0 || lines.length > 0) {
    markField(marked, lines, places, MARK_REACH_MM).forEach((away, i) => {
      const share = 0.5 - away / (2 * MARK_REACH_MM);
      strengths[3 * i + 2] = Math.round(255 * Math.min(1, Math.max(0, share)));
    });
  }
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

/** Of every hundredth triangle, mm. */
function meanEdgeMm({ place, index }: ReturnType<typeof divided>): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < index.length; i += 300) {
    const [a, b] = [3 * index[i]!, 3 * index[i + 1]!];
    sum += Math.hypot(place[a]! - place[b]!, place[a + 1]! - place[b + 1]!, place[a + 2]! - place[b + 2]!);
    count += 1;
  }
  return (MM * sum) / Math.max(1, count);
}

/**
 * The part of the body surface that has paint on it, finer than the surface itself so that edges are soft and
 * round, and lying exactly on it. `body`: positions in metres, atlas frame, indexed.
 */
export function paintGeometry(body: BufferGeometry, painted: Painting): BufferGeometry {
  const { positions, places, normals, corners: all } = surfaceOf(body);
  const coarse = strengthsAt(places, painted);
  const isPainted = (i: number) => coarse[3 * i]! + coarse[3 * i + 1]! + coarse[3 * i + 2]! > 0;
  const corners: number[] = [];
  for (let i = 0; i < all.length; i += 3) {
    const [a, b, c] = [all[i]!, all[i + 1]!, all[i + 2]!];
    if (isPainted(a) || isPainted(b) || isPainted(c)) corners.push(a, b, c);
  }
  let fine = divided(positions, normals, corners);
  // The phone's body has larger triangles.
  if (meanEdgeMm(fine) > FINE_MM) fine = divided(fine.place, fine.normal, fine.index);
  const { place, normal, index } = fine;
  return new BufferGeometry()
    .setAttribute('position', new BufferAttribute(place, 3))
    .setAttribute('normal', new BufferAttribute(normal, 3))
    .setAttribute(
      STRENGTH_ATTRIBUTE,
      new BufferAttribute(strengthsAt(inMillimetres(place), painted), 3, true),
    )
    .setIndex(index);
}
