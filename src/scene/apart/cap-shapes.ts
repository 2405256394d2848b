import { ShapeUtils, Vector2 } from 'three';
import type { Loop } from './slice-surface.ts';

/** Two directions of length 1 that span a plane; with its normal they make a right-handed frame. */
export interface PlaneFrame {
  readonly across: readonly [number, number, number];
  readonly up: readonly [number, number, number];
}

/** A filled shape in a plane: corners, x and y in the plane's frame, and triangles. */
export interface Cap {
  readonly points: readonly Vector2[];
  readonly triangles: readonly (readonly number[])[];
  /** The lines around it, outer ones and holes. */
  readonly outlines: readonly (readonly Vector2[])[];
}

/** The frame of a plane with this normal: level across where that can be. */
export function frameOf([nx, ny, nz]: readonly [number, number, number]): PlaneFrame {
  const flat = Math.hypot(nx, nz);
  // Looking down on a level plane, up is where the body's front is.
  const across = flat < 1e-6 ? ([1, 0, 0] as const) : ([nz / flat, 0, -nx / flat] as const);
  const [ax, ay, az] = across;
  const up = [ny * az - nz * ay, nz * ax - nx * az, nx * ay - ny * ax] as const;
  return { across, up };
}

const inFrame = (loop: Loop, { across, up }: PlaneFrame): Vector2[] => {
  const points: Vector2[] = [];
  for (let i = 0; i < loop.length; i += 3) {
    const [x, y, z] = [loop[i]!, loop[i + 1]!, loop[i + 2]!];
    points.push(
      new Vector2(x * across[0] + y * across[1] + z * across[2], x * up[0] + y * up[1] + z * up[2]),
    );
  }
  return points;
};

/** Is a place inside a line? Crossings of a ray, counted (even and odd). */
function holds(line: readonly Vector2[], { x, y }: Vector2): boolean {
  let inside = false;
  line.forEach((a, i) => {
    const b = line[(i + 1) % line.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

/** Area within a line; negative for a hole's. */
export const areaOf = (line: readonly Vector2[]): number => ShapeUtils.area(line);

/** Fills what lines enclose: those that run counter-clockwise, without the holes in them. */
export function fillLoops(loops: readonly Loop[], frame: PlaneFrame): Cap {
  const lines = loops.map((loop) => inFrame(loop, frame));
  const outer = lines.filter((line) => areaOf(line) > 0).sort((a, b) => areaOf(a) - areaOf(b));
  const holes = lines.filter((line) => areaOf(line) < 0);
  const holesOf = new Map<readonly Vector2[], Vector2[][]>(outer.map((line) => [line, []]));
  for (const hole of holes) {
    // The smallest that holds it; one that nothing holds is no hole but a fault of the surface, and left out.
    const around = outer.find((line) => holds(line, hole[0]!));
    if (around) holesOf.get(around)!.push(hole);
  }
  const points: Vector2[] = [];
  const triangles: number[][] = [];
  for (const [line, within] of holesOf) {
    const first = points.length;
    const faces = ShapeUtils.triangulateShape([...line], within);
    points.push(...line, ...within.flat());
    for (const face of faces) triangles.push(face.map((corner) => first + corner));
  }
  return { points, triangles, outlines: lines };
}
