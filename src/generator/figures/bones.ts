import { LANDMARKS } from '#anatomy';
import {
  type Figure,
  type Models,
  type Point,
  angle,
  cross,
  dot,
  meanOf,
  minus,
  need,
  unit,
  verticesOf,
} from './figure.ts';

/** First guess of the head's centre: half the published distance between hip centres, at the origin's height. */
const HEAD_GUESS: Point = [81, 0, 0];

/** Centre and radius of the ball that fits points best (linear least squares; Coope 1993). */
export function fitBall(points: readonly Point[]): { centre: Point; radius: number } {
  // |p|^2 = 2 c.p + (r^2 - |c|^2): linear in c and the rest.
  const rows = points.map(([x, y, z]) => [2 * x, 2 * y, 2 * z, 1]);
  const right = points.map((point) => dot(point, point));
  const normal = [0, 1, 2, 3].map((i) => [
    ...[0, 1, 2, 3].map((j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
    rows.reduce((sum, row, n) => sum + row[i]! * right[n]!, 0),
  ]);
  for (let i = 0; i < 4; i++) {
    const pivot = normal[i]!;
    for (let j = 0; j < 4; j++) {
      if (j === i) continue;
      const share = normal[j]![i]! / pivot[i]!;
      normal[j] = normal[j]!.map((value, k) => value - share * pivot[k]!);
    }
  }
  const [x, y, z, rest] = normal.map((row, i) => row[4]! / row[i]!) as [number, number, number, number];
  return { centre: [x, y, z], radius: Math.sqrt(rest + x * x + y * y + z * z) };
}

function landmarkAt(key: string): Point {
  const [point] = LANDMARKS.find((mark) => mark.key === key)!.points;
  return point!;
}

function femurFigures(models: Models): Figure[] {
  const femur = need(models, 'femur');
  const off = (point: Point, from: Point) => Math.hypot(...minus(point, from));
  // The side of the head that faces the socket.
  const head = fitBall(verticesOf(femur, (p) => off(p, HEAD_GUESS) < 27 && p[0] < 82));
  const neckRing = verticesOf(femur, (p) => {
    const away = off(p, head.centre);
    return away > 27 && away < 35 && p[0] > head.centre[0] - 5;
  });
  const neck = unit(minus(meanOf(neckRing), head.centre));
  const section = (y: number) => meanOf(verticesOf(femur, (p) => Math.abs(p[1] - y) < 12));
  const shaft = unit(minus(section(-290), section(-130)));
  const condyle = (inner: boolean) =>
    verticesOf(femur, (p) => p[1] < -375 && (inner ? p[0] < 75 : p[0] > 85)).reduce((a, b) =>
      b[2] < a[2] ? b : a,
    );
  // Both lines seen along the shaft.
  const flat = (direction: Point): Point => {
    const along = dot(direction, shaft);
    return [
      direction[0] - along * shaft[0],
      direction[1] - along * shaft[1],
      direction[2] - along * shaft[2],
    ];
  };
  const condyles = flat(minus(condyle(false), condyle(true)));
  // The head points medially, the neck axis here outward: a head turned forward gives a neck turned back.
  const anteversion = angle(flat(neck), condyles) * Math.sign(cross(condyles, flat(neck))[1]);
  return [
    {
      name: 'femoral head, diameter',
      value: 2 * head.radius,
      unit: 'mm',
      range: [40, 52],
      source: 'about 48 men, 43 women (standard anatomy texts), widened by 3',
    },
    {
      name: 'neck-shaft angle',
      // The neck axis points away from the head, the shaft's downward.
      value: 180 - angle(neck, shaft),
      unit: 'degrees',
      range: [112.3, 137.1],
      source: '124.7 +/- 6.2 (628 femora, CT), two standard deviations; means of others 129 and 133',
    },
    {
      name: 'femoral anteversion',
      value: anteversion,
      unit: 'degrees',
      range: [-1.7, 30.7],
      source: '14.5 +/- 8.1 (628 femora, CT), two standard deviations',
    },
  ];
}

/** Angle between the normal of the sacral end plate and the line from its middle to the hip axis (Legaye 1998). */
function pelvicIncidence(models: Models): number {
  const sacrum = need(models, 'sacrum');
  const plate = verticesOf(sacrum, ([x, y, z]) => Math.abs(x) < 16 && y > 80 && z > -32 && z < -4);
  // Of the body's vertices those highest at their place: the end plate.
  const top = plate.filter(
    (p) => !plate.some((q) => Math.hypot(q[0] - p[0], q[2] - p[2]) < 4 && q[1] > p[1] + 3),
  );
  const middle = meanOf(top);
  // Slope in the sagittal plane: least squares of height over depth.
  let up = 0;
  let down = 0;
  for (const [, y, z] of top) {
    up += (z - middle[2]) * (y - middle[1]);
    down += (z - middle[2]) ** 2;
  }
  const normal = unit([0, 1, -up / down]);
  return angle([0, -normal[1], -normal[2]], [0, -middle[1], -middle[2]]);
}

/** Sizes of the bones beside published ones. */
export function boneFigures(models: Models): Figure[] {
  return [
    {
      name: 'width between the anterior superior iliac spines',
      value: 2 * landmarkAt('asis')[0],
      unit: 'mm',
      range: [188, 274],
      source: '238 +/- 20, range 188-274 (135 people)',
    },
    ...femurFigures(models),
    {
      name: 'pelvic incidence',
      value: pelvicIncidence(models),
      unit: 'degrees',
      range: [32, 74],
      source: 'mean +/- two standard deviations 32-74 (709 adults)',
    },
  ];
}
