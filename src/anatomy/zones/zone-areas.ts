import type { Side } from '../ids.ts';
import { zoneFieldAt } from './zone-shapes.ts';
import { runsBetween } from './zone-runs.ts';
import { type Shape, shapeOf, shapeOfOutline } from './zone-unrolled.ts';
import type { ZoneId } from './zones.ts';

/** Areas nearer to one another than this flow together, mm. */
const JOIN_MM = 30;
/** Where the strength of a painted area begins to fall, inside its edge, and where it has gone, mm. */
const FADE_MM = [-10, 28] as const;
/** No more than this is known of places farther away, mm. */
const FAR_MM = 60;

/** The lesser of two distances, with the notch between two shapes filled in. */
function joined(a: number, b: number): number {
  const share = Math.max(0, JOIN_MM - Math.abs(a - b)) / JOIN_MM;
  return Math.min(a, b) - (share * share * JOIN_MM) / 4;
}

function fieldOf(shapes: readonly Shape[], side: Side, positionsMm: Float32Array): Float32Array {
  const field = new Float32Array(positionsMm.length / 3).fill(FAR_MM);
  const mirror = side === 'right' ? -1 : 1;
  for (const shape of shapes) {
    const [from, to] = [shape.from - FAR_MM, shape.to + FAR_MM];
    for (let i = 0; i < field.length; i++) {
      const [x, y, z] = [mirror * positionsMm[3 * i]!, positionsMm[3 * i + 1]!, positionsMm[3 * i + 2]!];
      const along = shape.chart.along === 1 ? y : z;
      if (along < from || along > to) continue;
      const away = zoneFieldAt(shape, x, y, z);
      if (away < FAR_MM) field[i] = joined(field[i]!, away);
    }
  }
  return field;
}

/**
 * Millimetres to the edge of zones of one side taken together, negative within; at most about {@link FAR_MM}.
 * Neighbours are one area with one edge. `positionsMm`: x, y, z in turn, atlas frame, on the body surface.
 */
export function zonesField(zones: readonly ZoneId[], side: Side, positionsMm: Float32Array): Float32Array {
  return fieldOf(zones.map(shapeOf), side, positionsMm);
}

/** Pain of a joint of the pelvis is felt beside the lowest vertebrae: it dies out upward from here, y in mm. */
const TAPER_FROM_MM = 120;
/** Millimetres narrower for each higher up. */
const TAPER = 0.55;

/** An edge drawn by hand rather than by ruler: mm to and fro, the same on both sides of the body. */
const wavering = (x: number, y: number, z: number) =>
  3.5 * Math.sin(y / 19 + Math.abs(x) / 23) + 2.5 * Math.sin(z / 13 - y / 37);

/**
 * How strongly places on the body surface belong to painted areas, 0..1: like areas felt on skin, soft all round,
 * running on over joints and folds and into one another. `others`: areas painted beside these.
 */
export function areaStrengths(
  zones: readonly ZoneId[],
  others: readonly ZoneId[],
  side: Side,
  positionsMm: Float32Array,
): Float32Array {
  const shapes = [...zones.map(shapeOf), ...runsBetween(zones, others).map(shapeOfOutline)];
  const isTapered = zones.includes('sacroiliac') && zones.includes('lumbar-paraspinal');
  return fieldOf(shapes, side, positionsMm).map((away, i) => {
    const [from, to] = FADE_MM;
    if (away > to + 6) return 0;
    const [x, y, z] = [positionsMm[3 * i]!, positionsMm[3 * i + 1]!, positionsMm[3 * i + 2]!];
    const upward = isTapered ? TAPER * Math.max(0, y - TAPER_FROM_MM) : 0;
    const t = Math.min(1, Math.max(0, (away + upward + wavering(x, y, z) - from) / (to - from)));
    return 1 - t * t * (3 - 2 * t);
  });
}
