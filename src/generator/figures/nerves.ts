import { LANDMARKS } from '#anatomy';
import {
  type Figure,
  type Models,
  type Point,
  meanOf,
  minus,
  need,
  unit,
  verticesOf,
  dot,
} from './figure.ts';

const landmarkAt = (key: string): Point => LANDMARKS.find((mark) => mark.key === key)!.points[0]!;

/** From here down the nerve is one trunk, joined from its inner side by the lower roots. */
const TRUNK_TOP_MM = 48;
const ROOTS_END_MM = 28;
/** Width of the trunk among its roots. */
const TRUNK_WIDTH_MM = 12;

/** Middle (x) of the sciatic nerve's trunk at a height, between its inner and its outer edge. */
function trunkAt(models: Models, y: number): number {
  const across = verticesOf(need(models, 'sciatic-nerve'), (p) => Math.abs(p[1] - y) < 1.6).map(([x]) => x);
  const outermost = Math.max(...across);
  const trunk = y < ROOTS_END_MM ? across : across.filter((x) => x > outermost - TRUNK_WIDTH_MM);
  return (Math.min(...trunk) + outermost) / 2;
}

/** Distance from the posterior superior iliac spine, on the line to the tuberosity, where the nerve crosses it. */
function crossingFromPsis(models: Models): number {
  const psis = landmarkAt('psis');
  const tuber = landmarkAt('ischial-tuberosity');
  const lineX = (y: number) => psis[0] + ((tuber[0] - psis[0]) * (psis[1] - y)) / (psis[1] - tuber[1]);
  let before = trunkAt(models, TRUNK_TOP_MM) - lineX(TRUNK_TOP_MM);
  for (let y = TRUNK_TOP_MM - 1; y > tuber[1]; y--) {
    const now = trunkAt(models, y) - lineX(y);
    if (before > 0 !== now > 0) {
      const share = (psis[1] - y) / (psis[1] - tuber[1]);
      return share * Math.hypot(...minus(tuber, psis));
    }
    before = now;
  }
  return NaN;
}

/** How far the nerve passes from the middle of the line from tuberosity to trochanter. */
function offMiddle(models: Models): number {
  const tuber = landmarkAt('ischial-tuberosity');
  const trochanter = landmarkAt('greater-trochanter');
  const middle = meanOf([tuber, trochanter]);
  return Math.abs(trunkAt(models, middle[1]) - middle[0]);
}

/** Greatest width of the nerve where it comes out below piriformis. */
function widthAtPiriformis(models: Models): number {
  const nerve = need(models, 'sciatic-nerve');
  const above = meanOf(verticesOf(nerve, (p) => p[1] < 13 && p[1] > 10 && p[2] < -44));
  const below = meanOf(verticesOf(nerve, (p) => p[1] < 7 && p[1] > 4 && p[2] < -44));
  const course = unit(minus(below, above));
  const middle = meanOf([above, below]);
  const ring = verticesOf(nerve, (p) => {
    const away = minus(p, middle);
    return Math.abs(dot(away, course)) < 1.5 && Math.hypot(...away) < 15;
  });
  return Math.max(...ring.flatMap((a) => ring.map((b) => Math.hypot(...minus(a, b)))));
}

/** How far the nearest vertices of a nerve lie above (+) or below (-) piriformis where they pass it. */
function besidePiriformis(models: Models, nerve: string, from: number, to: number): number {
  const passing = verticesOf(
    need(models, nerve),
    (p) => p[0] > from && p[0] < to && p[2] < -27 && p[2] > -48,
  );
  const rims = passing.map(([x, y]) => {
    const near = verticesOf(need(models, 'piriformis'), (q) => Math.abs(q[0] - x) < 4).map((q) => q[1]);
    const middle = (Math.max(...near) + Math.min(...near)) / 2;
    return y - middle;
  });
  return meanOf(rims.map((value): Point => [value, 0, 0]))[0];
}

/** Courses of the nerves beside published ones. */
export function nerveFigures(models: Models): Figure[] {
  return [
    {
      name: 'sciatic nerve: from the posterior superior iliac spine, on the line to the ischial tuberosity',
      value: crossingFromPsis(models),
      unit: 'mm',
      range: [42, 62],
      source: '52 +/- 10 (CT, 100 adults; Clin Anat 2015;28:144-149)',
    },
    {
      name: 'sciatic nerve: off the middle between ischial tuberosity and greater trochanter',
      value: offMiddle(models),
      unit: 'mm',
      range: [0, 10],
      source: '58 and 62 from the ends (CT, 100 adults; Clin Anat 2015;28:144-149); tolerance 10',
    },
    {
      name: 'sciatic nerve: width at the lower border of piriformis',
      value: widthAtPiriformis(models),
      unit: 'mm',
      range: [13.5, 17.5],
      source: '15.55 (45 studies; Tomaszewski 2016), tolerance 2',
    },
    {
      name: 'superior gluteal nerve: above the middle of piriformis in the notch',
      value: besidePiriformis(models, 'superior-gluteal-nerve', 60, 74),
      unit: 'mm',
      range: [8, 40],
      source: 'leaves above piriformis (standard anatomy texts)',
    },
    {
      name: 'inferior gluteal nerve: below the middle of piriformis in the notch',
      value: -besidePiriformis(models, 'inferior-gluteal-nerve', 32, 48),
      unit: 'mm',
      range: [8, 40],
      source: 'leaves below piriformis (standard anatomy texts)',
    },
  ];
}
