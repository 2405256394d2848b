import type { SceneView } from '#scene';
import type { Origin } from '#state';
import type { Place } from '../picking/clicks.ts';

/** Where an arrow points on the screen. */
export type ToolWay = 'left' | 'up' | 'right' | 'down';

/** What a press has taken hold of. */
export interface Drag {
  /** To a place of the page. */
  moveTo(place: Place, by: Origin): void;
  /** To where it was before. */
  moveBack(by: Origin): void;
}

/** A tool in the hand: clicks, drags and the keys of the view are its own while it is held. */
export interface HeldTool {
  /** A click, a tap, or the key that selects, at a place of the page. */
  clickAt(place: Place, by: Origin): void;
  /** What a press at this place takes hold of; `null` where there is nothing of the tool's. */
  grabAt(place: Place): Drag | null;
  /** A key moves the tool's point, the way the arrow points on the screen. */
  step(way: ToolWay, isFine: boolean): void;
}

/** A view has one hand; the view is its own for as long as the scene runs. */
const held = new WeakMap<HTMLElement, HeldTool>();

/** Takes a tool into the hand. Returns what lets go of it, unless another has been taken since. */
export function holdTool({ view }: SceneView, tool: HeldTool): () => void {
  held.set(view, tool);
  return () => {
    if (held.get(view) === tool) held.delete(view);
  };
}

/** The tool in the hand, if any. */
export function heldTool({ view }: SceneView): HeldTool | null {
  return held.get(view) ?? null;
}
