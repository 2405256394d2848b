import type { Obstacles } from '../distances/clearance.ts';

type Point = [number, number, number];

/** What is laid over obstacles: points with neighbours, each of some extent in every direction. */
export interface Draped {
  /** As described, before it is laid. */
  readonly points: readonly (readonly [number, number, number])[];
  /** Neighbours whose shifts a point's shift follows. */
  readonly neighbours: readonly (readonly number[])[];
  /** 0: the point stays where it is described; 1: it is free. */
  readonly freedom: readonly number[];
  /** How far the shape reaches from a point in a unit direction, at its present place. */
  readonly reach: (
    index: number,
    direction: readonly [number, number, number],
    points: readonly Point[],
  ) => number;
}

export interface DrapeOptions {
  readonly clearance: number;
  readonly rounds: number;
  /** Share of the way to the middle of its neighbours that a point goes in each round: pulls the shape taut. */
  readonly tautness: number;
}

/** Solids farther from a point than this have no say, in the unit of the points. */
const HORIZON = 14;
/** Of a lack of clearance this share is made good at once; all of it makes points in narrow places jump. */
const PUSH = 0.6;

/**
 * Lays a shape over obstacles: every point that is too near is shifted away, and shifts are evened out among
 * neighbours, so that the shape as described is kept where it is free. Ends with rounds that only push.
 */
export function drape(
  { points, neighbours, freedom, reach }: Draped,
  obstacles: Obstacles,
  { clearance, rounds, tautness }: DrapeOptions,
): Point[] {
  let now = points.map((point): Point => [...point]);
  for (let round = 0; round < rounds; round++) {
    const settling = round >= rounds - Math.ceil(rounds / 6);
    now = now.map((point, i) => push(point, i));
    if (settling) continue;
    const shifts = now.map((point, i) => point.map((value, k) => value - points[i]![k]!));
    now = now.map((point, i): Point => {
      const around = neighbours[i]!;
      const free = freedom[i]!;
      if (around.length === 0 || free === 0) return point;
      return point.map((value, k) => {
        const meanShift = around.reduce((sum, n) => sum + shifts[n]![k]!, 0) / around.length;
        const meanPlace = around.reduce((sum, n) => sum + now[n]![k]!, 0) / around.length;
        const even = 0.5 * (meanShift - shifts[i]![k]!);
        return value + free * (even + tautness * (meanPlace - value - even));
      }) as Point;
    });
  }
  return now;

  function push(point: Point, i: number): Point {
    const free = freedom[i]!;
    if (free === 0) return point;
    const moved: Point = [...point];
    for (const { distance, away } of obstacles.near(point, HORIZON)) {
      const lack = reach(i, away, now) + clearance - distance;
      if (lack <= 0) continue;
      for (let k = 0; k < 3; k++) moved[k]! += PUSH * free * lack * away[k]!;
    }
    return moved;
  }
}
