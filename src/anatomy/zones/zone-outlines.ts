import type { ChartName, Point } from './zone-charts.ts';
import type { ZoneId } from './zones.ts';

/** A place on the body: angle round the axis in degrees and height on the chart's scale; or a landmark, moved by mm. */
export type Spot =
  | readonly [angle: number, height: number]
  | readonly [landmark: string, shift: Point, index?: number];

/** What a zone looks like, left side. Angle 0 is the front (foot: up), 90 the outer side, 180 the back (foot: sole). */
export type Outline = {
  readonly chart: ChartName;
  /** From the axis to the body's surface at the zone's middle, mm; only for places to look at, never for the drawing. */
  readonly outMm: number;
  /** Covers the midline, whatever the side. */
  readonly midline?: true;
  /** Azimuth to look from where it is not the angle of the zone's middle. */
  readonly facing?: number;
} & (
  | { readonly corners: readonly Spot[] }
  | { readonly middle: Spot; readonly radii: readonly [across: number, along: number] }
  | { readonly line: readonly Spot[]; readonly halfMm: number }
);

const trunk = (outMm: number, ...corners: Spot[]): Outline => ({ chart: 'trunk', outMm, corners });
const foot = (outMm: number, facing: number, ...corners: Spot[]): Outline => ({
  chart: 'foot',
  outMm,
  facing,
  corners,
});
const round = (chart: ChartName, outMm: number, middle: Spot, across: number, along = across): Outline => ({
  chart,
  outMm,
  middle,
  radii: [across, along],
});
const band = (chart: ChartName, outMm: number, halfMm: number, ...line: Spot[]): Outline => ({
  chart,
  outMm,
  line,
  halfMm,
});
/** A stretch of the leg between two angles. */
const sleeve = (outMm: number, from: number, to: number, top: number, bottom: number): Outline => ({
  chart: 'limb',
  outMm,
  corners: [[from, top], [to, top], [to, bottom], [from, bottom]], // prettier-ignore
});
/** For slopes towards the midline: what is on them is seen from straight behind. */
const fromBehind = (outline: Outline): Outline => ({ ...outline, facing: 180 });
const midline = (outline: Outline): Outline => ({ ...outline, midline: true });
/** The crest lies 13 mm under the skin of the back. */
const crest = (index: number): Spot => ['iliac-crest', [0, 0, -13], index];
/** At the side, the skin lies straight out from it. */
const crestSide = (index: number): Spot => ['iliac-crest', [12, 0, 0], index];

/** Of the thigh and leg: outer side 60..128 degrees, back 128..232. */
const [FRONT, OUTER, INNER] = [60, 128, 232];
/** Heights that zones share: crease of the buttock, upper and lower edge of the knee, above the ankle. */
const [FOLD, KNEE, BELOW_KNEE, ANKLE] = [0.12, 0.9, 1.12, 1.94];
/** The level of the upper edge of the greater trochanter, where upper and lower buttock meet. */
const MID = -0.18;

/** Every zone. Wholes of which a zone is "the upper two thirds" and so on are counted from edge to edge. */
// prettier-ignore
export const OUTLINES: Readonly<Record<ZoneId, Outline>> = {
  'lumbar-paraspinal': trunk(98, [174, -1.54], [150, -1.54], [145, -0.8], [173, -0.8]),
  'lumbar-belt': midline(
    trunk(86, [190, -1.05], [124, -1.05], [110, -1], [116, -0.89], [138, -0.8], [154, -0.67], [190, -0.65]),
  ),
  'iliac-crest-post': band('trunk', 98, 15, crest(28), crest(31), crest(35), crest(40), crest(45)),
  'iliac-crest-lat': band('trunk', 136, 15, crestSide(9), crestSide(13), crestSide(17), crestSide(21), crestSide(26)),
  sacroiliac: round('trunk', 100, ['psis', [-11, -13, -10]], 20, 30),
  sacrum: midline(trunk(95, [190, -0.73], [154, -0.72], [153, -0.66], [171, -0.18], [190, -0.16])),
  coccyx: midline(round('trunk', 80, ['coccyx-tip', [1.5, 15, -32]], 18)),
  'cleft-side': fromBehind(trunk(88, [180, -0.24], [161, -0.24], [160, -0.05], [153, 0.1], [180, 0.1])),
  perineum: midline(band('floor', 40, 6, [180, -0.05], [180, 0.35], [180, 0.75])),
  'buttock-upper-lateral': trunk(
    136, [86, -0.78], [98, -0.93], [110, -0.9], [122, -0.82], [136, -0.72], [139, -0.66], [131, -0.5],
    [124, -0.3], [121, MID], [96, MID], [86, -0.3],
  ),
  'buttock-central': trunk(
    128, [157, -0.57], [139, -0.66], [131, -0.5], [124, -0.3], [121, MID], [162, MID], [161, -0.33],
  ),
  'buttock-lower-medial': fromBehind(trunk(102, [163, MID], [149, MID], [142, FOLD], [160, FOLD])),
  'buttock-lower-lateral': trunk(121, [149, MID], [121, MID], [117, -0.04], [110, FOLD], [142, FOLD]),
  ischial: fromBehind(round('trunk', 106, ['ischial-tuberosity', [3, -5, -52]], 22, 25)),
  'gluteal-fold': fromBehind(band('trunk', 100, 12, [160, 0.11], [146, 0.125], [131, 0.13], [118, FOLD])),
  'hip-posterior': round('trunk', 134, [124, -0.12], 30, 36),
  trochanter: round('trunk', 146, ['greater-trochanter', [4, 0, 0]], 30),
  'thigh-post-prox': sleeve(65, OUTER, INNER, FOLD, 0.64),
  'thigh-post-dist': sleeve(50, OUTER, INNER, 0.64, KNEE),
  'thigh-lat-prox': sleeve(70, FRONT, OUTER, 0.08, 0.49),
  'thigh-lat-dist': sleeve(55, FRONT, OUTER, 0.49, KNEE),
  'thigh-anterolateral': band('limb', 80, 16, ['asis', [2, -4, 10]], [30, 0.1], [38, 0.5], [42, 0.95]),
  'thigh-front': sleeve(75, -35, FRONT, 0.3, KNEE),
  // The other leg is in the way of a look from straight inward.
  'thigh-medial': { ...sleeve(70, INNER, 325, FOLD, KNEE), facing: 300 },
  'knee-lateral': sleeve(50, FRONT, OUTER, KNEE, BELOW_KNEE),
  'knee-front': sleeve(52, -45, FRONT, KNEE, BELOW_KNEE),
  popliteal: sleeve(50, OUTER, INNER, KNEE, BELOW_KNEE),
  'calf-prox': sleeve(52, OUTER, INNER, BELOW_KNEE, 1.53),
  'calf-dist': sleeve(38, OUTER, INNER, 1.53, ANKLE),
  'leg-lateral': sleeve(41, FRONT, OUTER, BELOW_KNEE, 1.97),
  'leg-medial': sleeve(45, INNER - 360, 20, BELOW_KNEE, ANKLE),
  // The most lateral place of the fibula's lower end: x 111, y -763, z -40.
  'ankle-lateral': round('limb', 40, [96, 2.03], 25),
  'foot-dorsum': foot(20, 15, [-45, 0.44], [50, 0.44], [62, 0.7], [60, 0.95], [-72, 0.95], [-65, 0.7]),
  'foot-lateral': foot(
    40, 90, [75, 0.12], [70, 0.4], [68, 0.7], [75, 0.93], [112, 0.93], [124, 0.65], [126, 0.4], [142, 0.12],
  ),
  'foot-sole': foot(
    24, 180, [140, 0], [126, 0.4], [124, 0.65], [112, 0.97], [245, 0.97], [240, 0.65], [238, 0.4], [225, 0],
  ),
  groin: band('trunk', 105, 15, ['pubic-tubercle', [8, -4, 8]], [33, -0.18], [46, -0.31], ['asis', [-20, -22, 8]]),
  'abdomen-lower-lateral': round('trunk', 115, ['asis', [-37, 8, 28]], 28),
};
