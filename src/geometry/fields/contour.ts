import type { Loop, PlaneGrid } from '../distances/polygon-distance.ts';

/**
 * Zero lines of values on a plane grid, as closed loops; the inside is negative. The grid's border must be
 * positive, so that every line closes. Marching squares with linear interpolation; of the two ways to join
 * a saddle it separates the insides.
 */
export function zeroLoops(values: ArrayLike<number>, grid: PlaneGrid): Loop[] {
  const { columns, rows, originX, originZ, step } = grid;
  /** From one crossed grid edge to the next, walking with the inside on the left. */
  const next = new Map<number, number>();
  const value = (column: number, row: number) => values[row * columns + column]!;
  // An edge is numbered by its lower-left point: even numbers run along x, odd ones along z.
  const alongX = (column: number, row: number) => 2 * (row * columns + column);
  const alongZ = (column: number, row: number) => 2 * (row * columns + column) + 1;
  for (let row = 0; row + 1 < rows; row++) {
    for (let column = 0; column + 1 < columns; column++) {
      const a = value(column, row) < 0 ? 1 : 0;
      const b = value(column + 1, row) < 0 ? 1 : 0;
      const c = value(column + 1, row + 1) < 0 ? 1 : 0;
      const d = value(column, row + 1) < 0 ? 1 : 0;
      const inside = a + b + c + d;
      if (inside === 0 || inside === 4) continue;
      const bottom = alongX(column, row);
      const right = alongZ(column + 1, row);
      const top = alongX(column, row + 1);
      const left = alongZ(column, row);
      // Around the cell counter-clockwise: a line enters where inside turns to outside and leaves where it turns back.
      const around: [number, number, number][] = [
        [a, b, bottom],
        [b, c, right],
        [c, d, top],
        [d, a, left],
      ];
      const exits = around.flatMap(([from, to, edge], i) => (from && !to ? [{ edge, i }] : []));
      for (const { edge, i } of exits) {
        for (let back = 1; back < 4; back++) {
          const [from, to, entry] = around[(i - back + 4) % 4]!;
          if (!from && to) {
            next.set(edge, entry);
            break;
          }
        }
      }
    }
  }
  const place = (edge: number): [number, number] => {
    const at = edge >> 1;
    const column = at % columns;
    const row = Math.floor(at / columns);
    const along = edge % 2 === 0;
    const from = values[at]!;
    const to = along ? values[at + 1]! : values[at + columns]!;
    const t = from / (from - to);
    return [originX + step * (column + (along ? t : 0)), originZ + step * (row + (along ? 0 : t))];
  };
  const loops: Loop[] = [];
  while (next.size > 0) {
    const start = next.keys().next().value as number;
    const points: number[] = [];
    let edge: number | undefined = start;
    while (edge !== undefined) {
      points.push(...place(edge));
      const following: number | undefined = next.get(edge);
      next.delete(edge);
      edge = following === start ? undefined : following;
    }
    if (points.length >= 6) loops.push(Float64Array.from(points));
  }
  return loops;
}

/** Signed area of a loop, positive when x turns towards z. */
export function loopArea(loop: Loop): number {
  let sum = 0;
  for (let i = 0, j = loop.length - 2; i < loop.length; j = i, i += 2) {
    sum += loop[j]! * loop[i + 1]! - loop[i]! * loop[j + 1]!;
  }
  return sum / 2;
}

/**
 * A loop with fewer points that stays within `tolerance` of the given one (Douglas & Peucker 1973), cut
 * first at its two mutually farthest corners so that the result does not depend on where the loop starts.
 */
export function simplifyLoop(loop: Loop, tolerance: number): Loop {
  const count = loop.length / 2;
  if (count <= 4) return loop;
  const far = (from: number) => {
    let best = 0;
    let at = from;
    for (let i = 0; i < count; i++) {
      const d = Math.hypot(loop[2 * i]! - loop[2 * from]!, loop[2 * i + 1]! - loop[2 * from + 1]!);
      if (d > best) {
        best = d;
        at = i;
      }
    }
    return at;
  };
  const first = far(far(0));
  const second = far(first);
  const keep = new Uint8Array(count);
  keep[first] = 1;
  keep[second] = 1;
  const pending: [number, number][] = [
    [first, second < first ? second + count : second],
    [second, first < second ? first + count : first],
  ];
  while (pending.length > 0) {
    const [from, to] = pending.pop()!;
    const ax = loop[2 * (from % count)]!;
    const az = loop[2 * (from % count) + 1]!;
    const dx = loop[2 * (to % count)]! - ax;
    const dz = loop[2 * (to % count) + 1]! - az;
    const length = dx * dx + dz * dz || 1;
    let worst = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const px = loop[2 * (i % count)]! - ax;
      const pz = loop[2 * (i % count) + 1]! - az;
      const t = Math.min(1, Math.max(0, (px * dx + pz * dz) / length));
      const d = Math.hypot(px - t * dx, pz - t * dz);
      if (d > worst) {
        worst = d;
        at = i;
      }
    }
    if (at < 0) continue;
    keep[at % count] = 1;
    pending.push([from, at], [at, to]);
  }
  const points: number[] = [];
  for (let i = 0; i < count; i++) if (keep[i]) points.push(loop[2 * i]!, loop[2 * i + 1]!);
  return Float64Array.from(points);
}
