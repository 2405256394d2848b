import type { StructureId } from '#anatomy';
import { type CameraPose, type ViewState, marks } from '#state';
import { type ModelNode, readModels } from './models.ts';

type Vec = readonly [number, number, number];

/** A rectangle of the page in CSS pixels, such as a canvas. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Vertical field of view of the scene's camera; in an upright picture it is what 0.86 of the height across needs. */
const FIELD_OF_VIEW_DEG = 32;
const NARROWEST_ASPECT = 0.86;

const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const plus = (a: Vec, b: Vec, by = 1): Vec => [a[0] + by * b[0], a[1] + by * b[1], a[2] + by * b[2]];
const dot = (a: Vec, b: Vec) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: Vec): Vec => plus([0, 0, 0], a, 1 / Math.hypot(...a));

/** A pinhole camera made from a pose by the definition of its angles, without any drawing library. */
class Pinhole {
  readonly eye: Vec;
  readonly forward: Vec;
  readonly right: Vec;
  readonly up: Vec;
  readonly rect: Rect;
  /** Distance of the picture plane, in pixels. */
  readonly focal: number;

  constructor({ azimuthDeg, elevationDeg, distanceMm, targetMm }: CameraPose, rect: Rect) {
    const [a, e] = [azimuthDeg, elevationDeg].map((angle) => (angle * Math.PI) / 180) as [number, number];
    const outward: Vec = [Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)];
    this.eye = plus(targetMm, outward, distanceMm);
    this.forward = plus([0, 0, 0], outward, -1);
    this.right = unit(cross(this.forward, [0, 1, 0]));
    this.up = cross(this.right, this.forward);
    this.rect = rect;
    this.focal =
      Math.min(rect.height, rect.width / NARROWEST_ASPECT) /
      2 /
      Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360);
  }

  /** Where a point of the body appears on the page. */
  project(point: Vec): ScreenPoint {
    const seen = minus(point, this.eye);
    const scale = this.focal / dot(seen, this.forward);
    const { x, y, width, height } = this.rect;
    return {
      x: x + width / 2 + scale * dot(seen, this.right),
      y: y + height / 2 - scale * dot(seen, this.up),
    };
  }

  /** Direction of the ray through a point of the page. */
  ray({ x, y }: ScreenPoint): Vec {
    const across = x - this.rect.x - this.rect.width / 2;
    const down = y - this.rect.y - this.rect.height / 2;
    return unit(plus(plus(plus([0, 0, 0], this.forward, this.focal), this.right, across), this.up, -down));
  }
}

/** Distance along the ray to the nearest triangle of a mesh, every triangle tried; Infinity when it misses. */
function distanceTo({ positions, indices }: ModelNode, eye: Vec, ray: Vec): number {
  const corner = (i: number): Vec => {
    const at = 3 * indices[i]!;
    return [positions[at]!, positions[at + 1]!, positions[at + 2]!];
  };
  let nearest = Infinity;
  for (let i = 0; i < indices.length; i += 3) {
    const a = corner(i);
    const ab = minus(corner(i + 1), a);
    const ac = minus(corner(i + 2), a);
    const p = cross(ray, ac);
    const area = dot(ab, p);
    if (Math.abs(area) < 1e-9) continue;
    const toEye = minus(eye, a);
    const u = dot(toEye, p) / area;
    if (u < 0 || u > 1) continue;
    const q = cross(toEye, ab);
    const v = dot(ray, q) / area;
    if (v < 0 || u + v > 1) continue;
    const distance = dot(ac, q) / area;
    if (distance > 0 && distance < nearest) nearest = distance;
  }
  return nearest;
}

/** A ball around all corners of a mesh: a ray that passes it by meets no triangle. */
interface Ball {
  readonly middle: Vec;
  readonly radius: number;
}

function ballAround({ positions }: ModelNode): Ball {
  const axis = (k: number) => positions.filter((_, i) => i % 3 === k);
  const spans = [0, 1, 2].map((k) =>
    axis(k).reduce(([a, b], x) => [Math.min(a!, x), Math.max(b!, x)], [Infinity, -Infinity]),
  );
  const middle = spans.map(([a, b]) => (a! + b!) / 2) as unknown as Vec;
  return { middle, radius: Math.hypot(...spans.map(([a, b]) => (b! - a!) / 2)) };
}

function passesBy({ middle, radius }: Ball, eye: Vec, ray: Vec): boolean {
  const toMiddle = minus(middle, eye);
  const along = dot(toMiddle, ray);
  return Math.hypot(...plus(toMiddle, ray, -along)) > radius;
}

/** What lies under a point of the page, found the slow and plain way from the shipped model. */
export class RayOracle {
  readonly #nodes: ReadonlyMap<string, ModelNode>;
  readonly #balls: ReadonlyMap<string, Ball>;

  private constructor(nodes: ReadonlyMap<string, ModelNode>) {
    this.#nodes = nodes;
    this.#balls = new Map([...nodes].map(([id, node]) => [id, ballAround(node)]));
  }

  static async open(tier: 'full' | 'lite' = 'full'): Promise<RayOracle> {
    return new RayOracle(await readModels(tier));
  }

  /** Structures shown in full under a point, nearest first. Ghosts and hidden ones do not count. */
  hits(view: ViewState, rect: Rect, point: ScreenPoint): StructureId[] {
    return this.#crossings(view, rect, point).map(({ id }) => id);
  }

  /** The first place of a structure shown in full under a point, mm; `undefined` beside all of them. */
  placeUnder(view: ViewState, rect: Rect, point: ScreenPoint): { id: StructureId; at: Vec } | undefined {
    const { eye } = new Pinhole(view.camera, rect);
    const [first] = this.#crossings(view, rect, point);
    return first && { id: first.id, at: plus(eye, first.ray, first.distance) };
  }

  /** Where a place of the body appears on the page. */
  static project(view: ViewState, rect: Rect, place: Vec): ScreenPoint {
    return new Pinhole(view.camera, rect).project(place);
  }

  #crossings(view: ViewState, rect: Rect, point: ScreenPoint) {
    const camera = new Pinhole(view.camera, rect);
    const ray = camera.ray(point);
    return [...marks(view)]
      .filter(([id, { display }]) => display === 'shown' && !passesBy(this.#balls.get(id)!, camera.eye, ray))
      .map(([id]) => ({ id, ray, distance: distanceTo(this.#nodes.get(id)!, camera.eye, ray) }))
      .filter(({ distance }) => distance < Infinity)
      .sort((a, b) => a.distance - b.distance);
  }

  /**
   * A point of the page at which the structure lies in front, with `margin` pixels of it all around, inside
   * `free` (the part of the page that nothing covers). Throws when there is none in this view.
   */
  pointOn(id: StructureId, view: ViewState, rect: Rect, free: Rect, margin = 3): ScreenPoint {
    const camera = new Pinhole(view.camera, rect);
    const { positions } = this.#nodes.get(id)!;
    const vertices = positions.length / 3;
    const step = Math.max(1, Math.floor(vertices / 60));
    for (let i = 0; i < vertices; i += step) {
      const { x, y } = camera.project([positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]);
      const point = { x: Math.round(x), y: Math.round(y) };
      const around = [0, 1, 2, 3].map((side) => ({
        x: point.x + [margin, -margin, 0, 0][side]!,
        y: point.y + [0, 0, margin, -margin][side]!,
      }));
      const inside = [point, ...around].every(
        (p) => p.x > free.x && p.y > free.y && p.x < free.x + free.width && p.y < free.y + free.height,
      );
      if (inside && [point, ...around].every((p) => this.hits(view, rect, p)[0] === id)) return point;
    }
    throw new Error(`ray-oracle: ${id} lies nowhere in front in this view; choose another camera or peel`);
  }
}
