import {
  CORE_GROUP,
  GROUPS,
  type Group,
  INSTANCES,
  type Layer,
  type StructureId,
  type StructureInstance,
  depthOf,
  instanceOf,
} from '#anatomy';
import type { ViewState } from '../fields/state.ts';
import { peelOf } from '../model.ts';
import { litStructures } from './lit.ts';
import { paneSubjects } from '../patterns/pane-view.ts';

/** How a structure is drawn: in full, as a see-through shell, as in an x-ray picture, or not at all. */
export type Display = 'shown' | 'ghost' | 'xray' | 'hidden';

/** Why a structure looks as it does. Independent reasons; the scene decides how each one looks. */
export interface Mark {
  readonly display: Display;
  readonly hovered: boolean;
  /** It is what was chosen, or stands out with it; see {@link litStructures}. */
  readonly selected: boolean;
  /** Something else is selected, so this one steps back. */
  readonly dimmed: boolean;
}

export type Marks = ReadonlyMap<StructureId, Mark>;

/** Views do not change once made, so each is looked at once however many ask. */
const known = new WeakMap<ViewState, Marks>();

/** Has the peel taken this layer away? The skin stays as a ghost, to show where on the body one is. */
function byLayer(layer: Layer, peel: number): Display {
  if (depthOf(layer) >= peel) return 'shown';
  return layer === 'skin' ? 'ghost' : 'hidden';
}

/** Midline structures follow the side that keeps more of them. */
function peelFor(state: ViewState, id: StructureId): number {
  const { side } = instanceOf(id);
  return side === null ? Math.min(state.peelLeft, state.peelRight) : peelOf(state, side);
}

/** What a structure looks like before anything is selected: its own override, then being left out, then its layer. */
function unselected(state: ViewState, { id, layer, group, side }: StructureInstance): Display {
  const isAlone = state.isolated.length > 0;
  const override = state.overrides[id];
  if (override) return override;
  if (isAlone) return state.isolated.includes(id) ? 'shown' : 'hidden';
  if (state.shownSide !== 'both' && side !== null && side !== state.shownSide) return 'hidden';
  const present = group === CORE_GROUP || state.groups.includes(group);
  const display = present ? byLayer(layer, peelFor(state, id)) : 'hidden';
  return display === 'hidden' ? display : (state.layerOverrides[layer] ?? display);
}

/**
 * Reasons for every structure's looks, from the state alone.
 *
 * Structures of a group that is not switched on are there only when wished for or selected. A selected
 * structure is always shown. What lies over it on its side turns into a ghost, or an x-ray picture of
 * itself, unless the reader asked for it by name, so that choosing a deep muscle in the list shows it.
 */
export function marks(state: ViewState): Marks {
  let result = known.get(state);
  if (!result) {
    result = marksOf(state);
    known.set(state, result);
  }
  return result;
}

function marksOf(state: ViewState): Marks {
  const chosen = state.selected === null ? null : instanceOf(state.selected);
  const lit = litStructures(state);
  const result = new Map<StructureId, Mark>();
  for (const instance of INSTANCES) {
    const { id, layer, side } = instance;
    const override = state.overrides[id];
    const selected = lit.includes(id);
    let display = unselected(state, instance);
    if (chosen && !override && !selected && display === 'shown') {
      const sameSide = side === null || chosen.side === null || lit.length > 1 || side === chosen.side;
      if (sameSide && depthOf(layer) < depthOf(chosen.layer)) display = state.xray ? 'xray' : 'ghost';
    }
    // A twin that was put away by name stays away.
    const isAway = override !== undefined || (state.isolated.length > 0 && !state.isolated.includes(id));
    if (id === chosen?.id || (selected && !isAway)) display = 'shown';
    result.set(id, {
      display,
      hovered: state.hovered === id,
      selected,
      dimmed: chosen !== null && !selected,
    });
  }
  return result;
}

/** Is the reader asked to touch the body itself, with nothing chosen beneath? */
export function asksForBody({
  screen,
  selected,
  pattern,
}: Pick<ViewState, 'screen' | 'selected' | 'pattern'>): boolean {
  return screen === 'where' && selected === null && pattern === null;
}

/** Groups of which something is to be seen, in table order; the hip always. */
export function neededGroups(state: ViewState): readonly Group[] {
  // The thumb feels whatever is there, seen or not.
  if (state.probe !== null) return GROUPS;
  const needed = new Set<Group>([CORE_GROUP]);
  for (const id of paneSubjects(state)) needed.add(instanceOf(id).group);
  for (const [id, { display }] of marks(state)) {
    if (display !== 'hidden') needed.add(instanceOf(id).group);
  }
  return GROUPS.filter((group) => needed.has(group));
}
