import type { StructureId } from '#anatomy';

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

/**
 * What a click selects: the first structure on the ray; at the same place and from the same view as the
 * click before, the next one below the present selection, and after the last the first again. Nothing on
 * the ray clears.
 */
export function selectionAfterClick(
  hits: readonly StructureId[],
  selected: StructureId | null,
  click: ClickMemory,
  before: ClickMemory | null,
): StructureId | null {
  const first = hits[0] ?? null;
  if (!before || before.camera !== click.camera || distancePx(before.place, click.place) > SAME_PLACE_PX)
    return first;
  const at = selected === null ? -1 : hits.indexOf(selected);
  return at < 0 ? first : (hits[(at + 1) % hits.length] ?? first);
}
