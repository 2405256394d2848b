/** A point with further numbers carried along, the first three being its place. */
export type CurvePoint = readonly number[];

const span = (a: CurvePoint, b: CurvePoint) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);

/**
 * A smooth curve through points, as a dense line: centripetal Catmull-Rom (Yuksel et al. 2011), which makes
 * neither loops nor cusps. All numbers of a point are carried along. `steps` pieces between neighbours.
 */
export function smoothCurve(points: readonly CurvePoint[], steps: number): number[][] {
  if (points.length < 2) throw new Error('geometry/curve: a curve needs two points or more');
  const extend = (a: CurvePoint, b: CurvePoint) => a.map((value, k) => 2 * value - b[k]!);
  const all = [
    extend(points[0]!, points[1]!),
    ...points,
    extend(points[points.length - 1]!, points[points.length - 2]!),
  ];
  const result: number[][] = [];
  for (let i = 1; i + 2 < all.length; i++) {
    const [p0, p1, p2, p3] = [all[i - 1]!, all[i]!, all[i + 1]!, all[i + 2]!];
    const t1 = Math.sqrt(span(p0, p1)) || 1e-6;
    const t2 = t1 + (Math.sqrt(span(p1, p2)) || 1e-6);
    const t3 = t2 + (Math.sqrt(span(p2, p3)) || 1e-6);
    const last = i + 3 === all.length;
    for (let s = 0; s < steps + (last ? 1 : 0); s++) {
      const t = t1 + ((t2 - t1) * s) / steps;
      result.push(
        p0.map((_, k) => {
          const a1 = ((t1 - t) * p0[k]! + t * p1[k]!) / t1;
          const a2 = ((t2 - t) * p1[k]! + (t - t1) * p2[k]!) / (t2 - t1);
          const a3 = ((t3 - t) * p2[k]! + (t - t2) * p3[k]!) / (t3 - t2);
          const b1 = ((t2 - t) * a1 + t * a2) / t2;
          const b2 = ((t3 - t) * a2 + (t - t1) * a3) / (t3 - t1);
          return ((t2 - t) * b1 + (t - t1) * b2) / (t2 - t1);
        }),
      );
    }
  }
  return result;
}

/** Length of a line through its points. */
export function lengthOf(line: readonly CurvePoint[]): number {
  return line.slice(1).reduce((sum, point, i) => sum + span(line[i]!, point), 0);
}

/** `count` points evenly spaced by length along a line, ends included. */
export function resample(line: readonly CurvePoint[], count: number): number[][] {
  const whole = lengthOf(line);
  const result: number[][] = [];
  let piece = 0;
  let before = 0;
  for (let i = 0; i < count; i++) {
    const goal = (whole * i) / (count - 1);
    while (piece + 2 < line.length && before + span(line[piece]!, line[piece + 1]!) < goal) {
      before += span(line[piece]!, line[piece + 1]!);
      piece++;
    }
    const [from, to] = [line[piece]!, line[piece + 1]!];
    const share = Math.min(1, Math.max(0, (goal - before) / (span(from, to) || 1)));
    result.push(from.map((value, k) => value + share * (to[k]! - value)));
  }
  return result;
}
