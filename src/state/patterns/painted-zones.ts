import { type Side, type StructureId, type ZoneId, type ZoneSpot, keyOf, sideOf } from '#anatomy';
import { isPatternId, muscleOfPattern, patternSides, patternZones } from '#content/pattern-zones';
import type { ViewState } from '../fields/state.ts';

/** Zones of the body surface that the view paints, strong ones apart from those that pain may spread to. */
export interface PaintedZones {
  /** Of the areas; what is marked has its own. */
  readonly sides: readonly Side[];
  readonly core: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
  /** Where the reader says it hurts; each on its own side. */
  readonly marked: readonly ZoneSpot[];
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

const NONE: readonly never[] = [];
/** Answers made before: equal questions get the same object, so that a drawing of it is made once. */
const known = new Map<string, PaintedZones>();
const KEPT = 64;

/** What is painted on the body in this view; `null` for nothing, and side by side, where each pane has its own. The same object while nothing about it changes. */
export function paintedZones({
  pattern,
  selected,
  screen,
  sore,
}: Pick<ViewState, 'pattern' | 'selected' | 'screen' | 'sore'>): PaintedZones | null {
  if (screen === 'compare') return null;
  const marked = screen === 'where' ? sore : NONE;
  const id = pattern !== null && isPatternId(pattern) ? pattern : null;
  const shown = id && patternZones(id);
  if (shown === null && marked.length === 0) return null;
  const side = patternSide(selected);
  const name = [id, side, ...marked].join();
  const before = known.get(name);
  if (before) return before;
  const painted = {
    sides: id ? patternSides(id, side) : NONE,
    core: shown?.core ?? NONE,
    spillover: shown?.spillover ?? NONE,
    marked,
  };
  if (known.size >= KEPT) known.clear();
  known.set(name, painted);
  return painted;
}
