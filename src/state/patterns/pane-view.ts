import { type Side, type StructureId, zoneCentre } from '#anatomy';
import { type PatternId, isPatternId, patternSides, patternZones } from '#content/pattern-zones';
import { normalisePose } from '../camera/camera-pose.ts';
import type { ViewState } from '../fields/state.ts';
import { lookAlikes, patternInQuestion } from './look-alikes.ts';
import { type CameraPose, MAX_PANES } from '../model.ts';
import { patternSide } from './painted-zones.ts';
import { patternSubject } from './pattern-choice.ts';
import { patternPose } from '../camera/pattern-pose.ts';

/** For whoever draws patterns, and has no need of their texts. */
export { type PatternId, isPatternId } from '#content/pattern-zones';

/** Side by side at first: a muscle, the nerve in the buttock, a nerve root and a joint that hurt in the same places. */
export const DEFAULT_PANES: readonly PatternId[] = [
  'gluteus-minimus/back',
  'other/deep-gluteal-syndrome',
  'other/nerve-root-s1',
  'other/sacroiliac-joint',
];

/** Fewer than this cannot be compared. */
export const MIN_PANES = 2;

/** What is side by side: what the reader chose, or the first set. */
export function panesOf({ panes }: Pick<ViewState, 'panes'>): readonly PatternId[] {
  const known = panes.filter(isPatternId);
  return known.length > 0 ? known : DEFAULT_PANES;
}

/**
 * What is put side by side by someone who comes from this view: the pattern shown there, or that of the chosen muscle,
 * beside what is most like it. What was compared before comes back where it holds that, or where nothing is asked.
 */
export function panesFrom({
  panes,
  pattern,
  selected,
}: Pick<ViewState, 'panes' | 'pattern' | 'selected'>): readonly string[] {
  const asked = patternInQuestion(pattern, selected);
  if (asked === null) return panes.length > 0 ? panes : DEFAULT_PANES;
  if (panes.includes(asked)) return panes;
  return [asked, ...lookAlikes(asked, MAX_PANES - 1)];
}

/** The view that one pane draws: its pattern on the body, and the structure that it goes with. */
export function paneView(state: ViewState, pattern: PatternId): ViewState {
  return {
    ...state,
    screen: 'atlas',
    step: null,
    selected: patternSubject(pattern, patternSide(state.selected)),
    hovered: null,
    part: null,
    landmark: null,
    pattern,
  };
}

/** What the panes select, so that it can be brought into the picture; nothing on other screens. */
export function paneSubjects({
  screen,
  panes,
  selected,
}: Pick<ViewState, 'screen' | 'panes' | 'selected'>): readonly StructureId[] {
  if (screen !== 'compare') return [];
  return panesOf({ panes }).flatMap((pattern) => patternSubject(pattern, patternSide(selected)) ?? []);
}

/** How far a zone reaches around its middle, and the height kept free for what lies over a pane. */
const ZONE_MM = 55;
const HEIGHT_MARGIN = 1.22;
const HALF_HEIGHT = Math.tan((16 * Math.PI) / 180);
/** Panes show at least so much to the side, and need no more, relative to their height. */
const RATIO = { least: 0.3, most: 0.86 } as const;
/** Lower than this the body would not be recognised. */
const LEAST_HEIGHT_MM = 420;
const RADIANS = Math.PI / 180;

/** What all panes together have to show, for the left side, mm. */
function extentOf(panes: readonly PatternId[]) {
  const spots = panes.flatMap((pane) => {
    const { core, spillover } = patternZones(pane);
    const sides = patternSides(pane, 'left');
    return [...core, ...spillover].flatMap((zone) => sides.map((side) => zoneCentre(zone, side)));
  });
  // The pelvis belongs in every picture.
  const points = [...spots, [0, 60, -40], [130, 60, 0]] as const;
  const ends = ([0, 1, 2] as const).map((axis) => {
    const all = points.map((point) => point[axis]);
    return [Math.min(...all) - ZONE_MM, Math.max(...all) + ZONE_MM] as const;
  });
  const [x, y, z] = ends as unknown as readonly [Ends, Ends, Ends];
  return { x, y, z };
}
type Ends = readonly [number, number];
const middle = ([from, to]: Ends): number => (from + to) / 2;

function wayOf(panes: readonly PatternId[]): number {
  const ways = panes.map((pattern) => patternPose(pattern, 'left', null).azimuthDeg * RADIANS);
  const sum = (of: (angle: number) => number) => ways.reduce((total, way) => total + of(way), 0);
  return Math.atan2(sum(Math.sin), sum(Math.cos));
}

/** Width / height that the panes need so that nothing is cut off. */
export function paneRatio(panes: readonly PatternId[]): number {
  const { x, y, z } = extentOf(panes);
  const way = wayOf(panes);
  const width = (x[1] - x[0]) * Math.abs(Math.cos(way)) + (z[1] - z[0]) * Math.abs(Math.sin(way));
  const ratio = width / Math.max(LEAST_HEIGHT_MM, HEIGHT_MARGIN * (y[1] - y[0]));
  return Math.min(RATIO.most, Math.max(RATIO.least, ratio));
}

/** One pose from which all that the panes show is in view, in panes that are at least as wide as `paneRatio`. */
export function panesPose(panes: readonly PatternId[], side: Side): CameraPose {
  const { x, y, z } = extentOf(panes);
  const mirror = side === 'right' ? -1 : 1;
  return normalisePose({
    azimuthDeg: (mirror * wayOf(panes)) / RADIANS,
    elevationDeg: 3,
    distanceMm: Math.max(LEAST_HEIGHT_MM, HEIGHT_MARGIN * (y[1] - y[0])) / 2 / HALF_HEIGHT + middle(z),
    targetMm: [mirror * middle(x), middle(y) + 0.04 * (y[1] - y[0]), middle(z)],
  });
}
