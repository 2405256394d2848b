import { type Point, axisAt } from './zone-charts.ts';
import { shapeOf } from './zone-unrolled.ts';
import type { ZoneId } from './zones.ts';

const axis: [number, number] = [0, 0];
/** Pieces of each edge: an edge that is straight on the unrolled surface bends on the body. */
const PIECES = 6;
/** Points of a round zone's edge, and of a band's ends. */
const ROUND = 24;

type Place = readonly [turn: number, along: number];

const around = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => (2 * Math.PI * at) / count);

/** The edge of what lies within `half` mm of a line, both on the unrolled surface; `scale` mm to a radian. */
function bandEdge(line: readonly Place[], half: number, scale: number): readonly Place[] {
  const ways = line.map((_, at) => {
    const [from, to] = [line[Math.max(0, at - 1)]!, line[Math.min(line.length - 1, at + 1)]!];
    const [across, along] = [(to[0] - from[0]) * scale, to[1] - from[1]];
    const length = Math.hypot(across, along) || 1;
    return [across / length, along / length] as const;
  });
  const side = (sign: 1 | -1) =>
    line.map(([turn, along], at): Place => {
      const [across, up] = ways[at]!;
      return [turn - (sign * half * up) / scale, along + sign * half * across];
    });
  return [...side(1), ...side(-1).toReversed()];
}

/**
 * The edge of a zone of the left side as a closed loop on about the body surface; mm, atlas frame. For small drawings;
 * what is painted on the model is measured instead (`zoneWeights`).
 */
export function zoneLoop(zone: ZoneId): readonly Point[] {
  const { outline, chart, places, angle } = shapeOf(zone);
  const spots = Array.from({ length: places.length / 2 }, (_, at): Place => [
    places[2 * at]!,
    places[2 * at + 1]!,
  ]);
  const out = outline.outMm;
  const corners =
    'radii' in outline
      ? around(ROUND).map((at): Place => {
          const [across, along] = outline.radii;
          return [(across * Math.cos(at)) / out, spots[0]![1] + along * Math.sin(at)];
        })
      : 'line' in outline
        ? bandEdge(spots, outline.halfMm, out)
        : spots;
  return corners.flatMap((corner, at) => {
    const next = corners[(at + 1) % corners.length]!;
    return Array.from({ length: PIECES }, (_, piece): Point => {
      const t = piece / PIECES;
      const turn = angle + corner[0] + t * (next[0] - corner[0]);
      const along = corner[1] + t * (next[1] - corner[1]);
      axisAt(chart, along, axis);
      const [x, other] = [axis[0] + out * Math.sin(turn), axis[1] + out * Math.cos(turn)];
      return chart.along === 1 ? [x, along, other] : [x, other, along];
    });
  });
}
