import { type Side, type StructureId, type ZoneId, keyOf, sideOf } from '#anatomy';
import { isPatternId, muscleOfPattern, patternZones } from '#content/pattern-zones';
import type { ViewState } from './model.ts';

/** Zones of the body surface that the view paints, strong ones apart from those that pain may spread to. */
export interface PaintedZones {
  readonly side: Side;
  readonly core: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
}

/** The side that a pattern is shown on: that of the selection; the left one for the midline, or for nothing. */
export function patternSide(selected: StructureId | null): Side {
  return (selected === null ? null : sideOf(selected)) ?? 'left';
}

/** Can this pattern be shown while this is selected? One of a muscle needs its muscle; the others need nothing. */
export function patternFits(pattern: string, selected: StructureId | null): boolean {
  if (!isPatternId(pattern)) return false;
  const muscle = muscleOfPattern(pattern);
  return muscle === null || (selected !== null && keyOf(selected) === muscle);
}

/** There are few patterns and two sides, so each answer is made once. */
const known = new Map<string, PaintedZones>();

/** What is painted on the body in this view; `null` for nothing. The same object while nothing about it changes. */
export function paintedZones({
  pattern,
  selected,
}: Pick<ViewState, 'pattern' | 'selected'>): PaintedZones | null {
  if (pattern === null || !isPatternId(pattern)) return null;
  const side = patternSide(selected);
  const name = `${pattern}.${side}`;
  let painted = known.get(name);
  if (!painted) {
    painted = { side, ...patternZones(pattern) };
    known.set(name, painted);
  }
  return painted;
}
