import { type Box, type Point, cross, distanceToLine, enters, grown, holds, overlap } from './rect2d.ts';

/** Something that wants a label: what it is, where its dot lies, how large its text is. */
export interface LabelAnchor extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Labels of a higher priority come first; among equals, those with the larger share. */
  readonly priority: number;
  /** Share of the picture that shows it, 0..1. */
  readonly share: number;
  /** Placed even where its line crosses others. */
  readonly must?: boolean;
  /** Of anchors with the same name only one is labelled, such as one side of the body. */
  readonly name?: string;
}

/** A label in its place, with the two ends of its line. */
export interface PlacedLabel {
  readonly id: string;
  readonly box: Box;
  /** At the text. */
  readonly from: Point;
  /** On the thing. */
  readonly to: Point;
  /** Does the text stand on anything, rather than on empty ground? */
  readonly onModel: boolean;
}

/** How much of a box lies over anything, over the thing with this id, and over what is chosen; shares, 0..1. */
type Cover = (
  box: Box,
  id: string,
) => { readonly any: number; readonly own: number; readonly chosen?: number };

export interface LayoutOptions {
  /** Labels stay within. */
  readonly frame: Box;
  /** From the left to the right edge of the model: columns stand beside it where there is room. */
  readonly model: { readonly left: number; readonly right: number };
  /** At most this many labels. */
  readonly limit: number;
  /** Longest line, CSS pixels; whatever would need a longer one goes without a label, unless it must have one. */
  readonly reach: number;
  /** Without it nothing counts as covered. */
  readonly cover?: Cover;
  /** No text stands here: grips and the like lie above it. */
  readonly keepClear?: readonly Box[];
}

/** Distances that keep a plate calm, CSS pixels. */
const GAP = 5;
const BESIDE_MODEL = 14;
const DOT = 4;
/** A text nearer to another thing's dot than this would seem to name it. */
const OTHER_DOT = 9;
const LINE_CLEAR = 3;
/** What is chosen is not written over by the names of others, but for this share of the text. */
const MOST_OF_CHOSEN = 0.1;
const ROW_STEP = 4;
const COARSE_ROW_STEP = 12;
const COLUMN_STEP = 24;

/** Width by height below which a line leaves the text at its upper or lower edge. */
const STEEP = 0.45;

/**
 * What a place costs, in pixels of line: standing on the model, on the thing itself, outside the columns
 * where these have no room, or have; each pixel up or down; each label by which this half of the frame has
 * more than the other; an anchor that is hardly seen, beside a namesake.
 */
const COST = {
  any: 190,
  own: 700,
  outside: 46,
  besideColumn: 150,
  slope: 0.7,
  crowd: 16,
  lesser: 120,
} as const;

/** A half that has this many more is full enough; more than that no longer pushes labels away. */
const MOST_LEAN = 3;

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** Where the line leaves the text: in the middle of the side that faces the dot, or up or down when it is steep. */
function portOf(box: Box, to: Point): Point {
  const middle = (box.top + box.bottom) / 2;
  const beside = Math.max(DOT, STEEP * Math.abs(to.y - middle));
  if (to.x > box.right + beside) return { x: box.right + 3, y: middle };
  if (to.x < box.left - beside) return { x: box.left - 3, y: middle };
  const x = Math.min(box.right - 6, Math.max(box.left + 6, to.x));
  return { x, y: to.y < middle ? box.top - 1 : box.bottom + 1 };
}

/** Upper edges that a label may have, the one level with its dot first. */
function rowsFor({ y, height }: LabelAnchor, { top, bottom }: Box, step: number): number[] {
  const rows: number[] = [];
  const level = y - height / 2;
  if (level >= top && level + height <= bottom) rows.push(level);
  for (let row = top; row + height <= bottom; row += step) rows.push(row);
  return rows;
}

/** Left edges that a label may have, with what each costs: the columns, then the whole breadth of the frame. */
function leftsFor({ width }: LabelAnchor, { frame, model }: LayoutOptions): (readonly [number, number])[] {
  const last = frame.right - width;
  if (last < frame.left) return [];
  const before = model.left - BESIDE_MODEL - width;
  const after = model.right + BESIDE_MODEL;
  const lefts: (readonly [number, number])[] = [
    [Math.min(last, Math.max(frame.left, before)), 0],
    [Math.max(frame.left, Math.min(last, after)), 0],
  ];
  const outside = before >= frame.left || after <= last ? COST.besideColumn : COST.outside;
  for (let left = frame.left; left <= last; left += COLUMN_STEP) lefts.push([left, outside]);
  return lefts;
}

/** Every place this label could have. */
function candidatesFor(anchor: LabelAnchor, options: LayoutOptions): Candidate[] {
  const { id, x, y, width, height, must } = anchor;
  const to = { x, y };
  const found: Candidate[] = [];
  const [fine, coarse] = [ROW_STEP, COARSE_ROW_STEP].map((step) => rowsFor(anchor, options.frame, step));
  for (const [left, extra] of leftsFor(anchor, options)) {
    for (const top of extra === 0 ? fine! : coarse!) {
      const box = { left, top, right: left + width, bottom: top + height };
      if (holds(grown(box, DOT + 2), to)) continue;
      if (options.keepClear?.some((taken) => overlap(taken, box))) continue;
      const from = portOf(box, to);
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (length > options.reach && !must) continue;
      const { any, own, chosen = 0 } = options.cover?.(box, id) ?? { any: 0, own: 0 };
      if (chosen > MOST_OF_CHOSEN && !must) continue;
      // Outside the columns only empty ground will do.
      if (extra > 0 && any > 0) continue;
      const cost = length + extra + COST.slope * Math.abs(to.y - from.y) + COST.any * any + COST.own * own;
      found.push({ id, box, from, to, onModel: any > 0, cost });
    }
  }
  return found;
}

/** Do two labels get in each other's way by what nobody can put up with: text on text, text on a dot? */
function collide(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    overlap(grown(a.box, GAP / 2), grown(b.box, GAP / 2)) ||
    holds(grown(a.box, OTHER_DOT), b.to) ||
    holds(grown(b.box, OTHER_DOT), a.to)
  );
}

/** Do their lines cross each other, the other's text or dot? */
function tangle(a: PlacedLabel, b: PlacedLabel): boolean {
  return (
    cross(a.from, a.to, b.from, b.to) ||
    enters(a.from, a.to, grown(b.box, LINE_CLEAR - 1)) ||
    enters(b.from, b.to, grown(a.box, LINE_CLEAR - 1)) ||
    distanceToLine(a.to, b.from, b.to) < LINE_CLEAR + 2 ||
    distanceToLine(b.to, a.from, a.to) < LINE_CLEAR + 2
  );
}

/** The cheapest place that is in nobody's way; for what must have a label, failing that, one with tangled lines. */
function choose(
  candidates: readonly Candidate[],
  placed: readonly PlacedLabel[],
  must: boolean,
): Candidate | undefined {
  let tangled: Candidate | undefined;
  for (const one of candidates) {
    if (placed.some((other) => collide(one, other))) continue;
    if (!placed.some((other) => tangle(one, other))) return one;
    tangled ??= one;
  }
  return must ? tangled : undefined;
}

/** In which order anchors are served. */
function byRank(a: LabelAnchor, b: LabelAnchor): number {
  return b.priority - a.priority || b.share - a.share || (a.id < b.id ? -1 : 1);
}

/** Anchors by name, as they are served; what must have a label goes before its namesakes. */
function namesakes(anchors: readonly LabelAnchor[]): LabelAnchor[][] {
  const groups = new Map<string, LabelAnchor[]>();
  for (const anchor of [...anchors].sort(byRank)) {
    const name = anchor.name ?? anchor.id;
    groups.set(name, [...(groups.get(name) ?? []), anchor]);
  }
  return [...groups.values()].map((group) => {
    const wanted = group.filter(({ must }) => must);
    return wanted.length > 0 ? wanted : group;
  });
}

/** Places for whichever of some namesakes is labelled best, cheapest first. */
function placesFor(
  group: readonly LabelAnchor[],
  placed: readonly PlacedLabel[],
  options: LayoutOptions,
): Candidate[] {
  const middle = (options.frame.left + options.frame.right) / 2;
  const isLeft = ({ box }: PlacedLabel) => box.left + box.right < 2 * middle;
  const lean = placed.reduce((sum, label) => sum + (isLeft(label) ? 1 : -1), 0);
  const most = Math.max(...group.map(({ share }) => share), Number.MIN_VALUE);
  return group
    .flatMap((anchor) =>
      candidatesFor(anchor, options).map((one) => ({
        ...one,
        cost:
          one.cost +
          COST.lesser * (1 - anchor.share / most) +
          COST.crowd * Math.min(MOST_LEAN, Math.max(0, isLeft(one) ? lean : -lean)),
      })),
    )
    .sort((a, b) => a.cost - b.cost);
}

/**
 * Gives labels their places: in a column left or right of the model, or on empty ground, each joined to its
 * dot by a straight line. One name after the other in order of rank, and none gives way to a later one: a name
 * that ranks higher is never worse off. Texts never overlap, nor cover a dot; lines neither cross nor run
 * through texts, save those of anchors that must have a label. What finds no place is left out.
 */
export function placeLabels(anchors: readonly LabelAnchor[], options: LayoutOptions): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const group of namesakes(anchors)) {
    const must = group.some((anchor) => anchor.must);
    if (placed.length >= options.limit && !must) continue;
    const chosen = choose(placesFor(group, placed, options), placed, must);
    if (!chosen) continue;
    const { cost: _spent, ...label } = chosen;
    placed.push(label);
  }
  return placed;
}
