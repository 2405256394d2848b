import { INSTANCES, type Layer, type StructureId, depthOf, instanceOf } from '#anatomy';
import { type ViewState, peelOf } from './model.ts';

/** How a structure is drawn: in full, as a see-through shell, or not at all. */
export type Display = 'shown' | 'ghost' | 'hidden';

/** Why a structure looks as it does. Independent reasons; the scene decides how each one looks. */
export interface Mark {
  readonly display: Display;
  readonly hovered: boolean;
  readonly selected: boolean;
  /** Something else is selected, so this one steps back. */
  readonly dimmed: boolean;
}

export type Marks = ReadonlyMap<StructureId, Mark>;

type Wishful = Pick<ViewState, 'selected' | 'hovered' | 'peelLeft' | 'peelRight' | 'wishes'>;

/** Has the peel taken this layer away? The skin stays as a ghost, to show where on the body one is. */
function byLayer(layer: Layer, peel: number): Display {
  if (depthOf(layer) >= peel) return 'shown';
  return layer === 'skin' ? 'ghost' : 'hidden';
}

/** Midline structures follow the side that keeps more of them. */
function peelFor(state: Wishful, id: StructureId): number {
  const { side } = instanceOf(id);
  return side === null ? Math.min(state.peelLeft, state.peelRight) : peelOf(state, side);
}

/**
 * Reasons for every structure's looks, from the state alone.
 *
 * A selected structure is always shown. What lies over it on its side turns into a ghost, unless the
 * reader asked for it by name, so that choosing a deep muscle in the list shows that muscle.
 */
export function marks(state: Wishful): Marks {
  const chosen = state.selected === null ? null : instanceOf(state.selected);
  const result = new Map<StructureId, Mark>();
  for (const { id, layer, side } of INSTANCES) {
    const wish = state.wishes[id];
    const selected = chosen?.id === id;
    let display: Display = wish ?? byLayer(layer, peelFor(state, id));
    if (chosen && !wish && !selected && display === 'shown') {
      const sameSide = side === null || chosen.side === null || side === chosen.side;
      if (sameSide && depthOf(layer) < depthOf(chosen.layer)) display = 'ghost';
    }
    if (selected) display = 'shown';
    result.set(id, {
      display,
      hovered: state.hovered === id,
      selected,
      dimmed: chosen !== null && !selected,
    });
  }
  return result;
}
