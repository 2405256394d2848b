import type { PartKey, StructureId } from '#anatomy';

/** A place on the page, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is remembered between clicks: where the last one was, and from which view. */
export interface ClickMemory {
  readonly place: Place;
  readonly camera: unknown;
}

/** A hand is never quite still: this much movement still is the same place. */
export const SAME_PLACE_PX = 6;
/** Beyond this a press is a drag; fingers are less exact than mice. */
export const DRAG_PX = { mouse: 4, touch: 10 } as const;

export const distancePx = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

/** What a click asks for: a structure, and where it says so, one of its parts. */
export interface Choice {
  readonly id: StructureId;
  readonly part: PartKey | null;
}

/** What is chosen now, and which part of what lies where the reader clicks. */
export interface Clicked {
  readonly selected: StructureId | null;
  readonly part: PartKey | null;
  /** Structures on the ray, in the order in which clicks go through them. */
  readonly hits: readonly StructureId[];
  /** The part of the selected structure under the pointer; `null` where parts are not shown. */
  readonly partThere: PartKey | null;
}

/**
 * What a click selects: the first structure on the ray; at the same place and from the same view as the
 * click before, the next one below the present selection, and after the last the first again. Where parts are
 * shown, a click on the selected muscle chooses the part under the pointer, and goes deeper only once that
 * part is the chosen one. Nothing on the ray clears.
 */
export function choiceAfterClick(
  { selected, part, hits, partThere }: Clicked,
  click: ClickMemory,
  before: ClickMemory | null,
): Choice | null {
  const at = selected === null ? -1 : hits.indexOf(selected);
  const same =
    before !== null &&
    before.camera === click.camera &&
    distancePx(before.place, click.place) <= SAME_PLACE_PX;
  const again = same && at >= 0;
  const next = again ? hits[(at + 1) % hits.length] : hits[0];
  const touched = again ? at : 0;
  if (at === touched && selected !== null && partThere !== null && partThere !== part) {
    return { id: selected, part: partThere };
  }
  return next === undefined ? null : { id: next, part: null };
}
