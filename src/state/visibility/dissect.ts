import {
  CORE_GROUP,
  EXTRA_GROUPS,
  INSTANCES,
  type Layer,
  type StructureId,
  type StructureKind,
  depthOf,
  instanceOf,
} from '#anatomy';
import { marks } from './marks.ts';
import type { ViewState } from '../fields/state.ts';
import type { DisplayOverride } from '../model.ts';
import type { Scope } from './scope.ts';

/** What is done: drawn in one way whatever the layers say, or shown alone. */
export type VisibilityAction = DisplayOverride | 'isolate';

/** Sorts of the hip that the list keeps in branches of their own, beside its layers. */
const KINDS: readonly StructureKind[] = ['nerve', 'ligament', 'disc'];

const isOne = (ids: readonly StructureId[], id: string) => ids.some((one) => one === id);

/** These structures, each once, in table order. */
export const inTableOrder = (ids: readonly StructureId[]): readonly StructureId[] =>
  INSTANCES.flatMap(({ id }) => (ids.includes(id) ? [id] : []));

/** Overrides that still say something once only these structures are in the picture. */
export const overridesAmong = (overrides: ViewState['overrides'], ids: readonly StructureId[]) =>
  Object.fromEntries(
    Object.entries(overrides).filter(([id, override]) => isOne(ids, id) && override !== 'hidden'),
  );

/** Does the scope take in a structure, going by what is switched on? */
function isWithin(scope: Scope, { id, key, layer, group, kind }: (typeof INSTANCES)[number], on: boolean) {
  switch (scope.kind) {
    case 'structure':
      return id === scope.id;
    case 'pair':
      return key === scope.key;
    case 'layer':
      return layer === scope.layer && on;
    case 'group':
      return group === scope.group;
    case 'structure-kind':
      return kind === scope.of && group === CORE_GROUP;
  }
}

/** The structures of a scope, in table order. Of a layer those of the groups that are switched on. */
export function idsOf(scope: Scope, { groups }: Pick<ViewState, 'groups'>): readonly StructureId[] {
  return INSTANCES.filter((one) =>
    isWithin(scope, one, one.group === CORE_GROUP || groups.includes(one.group)),
  ).map(({ id }) => id);
}

/** The larger scopes that a structure is part of, the smallest first: its pair, its layer, its group. */
export function scopesAround(id: StructureId): readonly Scope[] {
  const { key, side, layer, group, kind } = instanceOf(id);
  return [
    ...(side === null ? [] : [{ kind: 'pair', key } as const]),
    { kind: 'layer', layer },
    ...(group !== CORE_GROUP ? [{ kind: 'group', group } as const] : []),
    ...(group === CORE_GROUP && KINDS.includes(kind) ? [{ kind: 'structure-kind', of: kind } as const] : []),
  ];
}

/** Is exactly this shown alone? */
export function isAlone(state: Pick<ViewState, 'groups' | 'isolated'>, scope: Scope): boolean {
  const ids = idsOf(scope, state);
  return (
    ids.length > 0 && ids.length === state.isolated.length && ids.every((id, i) => id === state.isolated[i])
  );
}

/** Overrides with this one for each of these structures; one that the layers say anyway is handed back to them. */
function withOverride(
  state: ViewState,
  ids: readonly StructureId[],
  override: DisplayOverride,
): ViewState['overrides'] {
  const others = Object.entries(state.overrides).filter(([id]) => !isOne(ids, id));
  const said = marks({ ...state, overrides: Object.fromEntries(others), selected: null });
  const fresh = ids.filter((id) => said.get(id)?.display !== override).map((id) => [id, override] as const);
  return Object.fromEntries([...others, ...fresh]);
}

/** A whole layer drawn in one way, on both sides: what is asked for is also put back if it was taken off. */
function fade(state: ViewState, layer: Layer, override: DisplayOverride): Partial<ViewState> {
  const ids = idsOf({ kind: 'layer', layer }, state);
  const { [layer]: _gone, ...rest } = state.layerOverrides;
  // What is left of a skin that was taken off is see-through already.
  const back = override !== 'hidden' && (override === 'shown' || layer !== 'skin');
  const peel = (now: number) => (back ? Math.min(now, depthOf(layer)) : now);
  return {
    layerOverrides: override === 'shown' ? rest : { ...rest, [layer]: override },
    overrides: Object.fromEntries(Object.entries(state.overrides).filter(([id]) => !isOne(ids, id))),
    peelLeft: peel(state.peelLeft),
    peelRight: peel(state.peelRight),
  };
}

function drawn(state: ViewState, scope: Scope, override: DisplayOverride): Partial<ViewState> {
  const alone = state.isolated.length > 0;
  if (scope.kind === 'layer' && !alone) return fade(state, scope.layer, override);
  let ids = idsOf(scope, state);
  // What is left out anyway needs no override for that.
  if (alone && override !== 'shown') ids = ids.filter((id) => state.isolated.includes(id));
  if (scope.kind !== 'group' || alone) return { overrides: withOverride(state, ids, override) };
  const on = override !== 'hidden';
  const groups = EXTRA_GROUPS.filter((one) => (one === scope.group ? on : state.groups.includes(one)));
  return { groups, overrides: withOverride({ ...state, groups }, ids, override) };
}

/** The view after an action. What was selected and steps back is let go by `letGo`. */
export function dissected(
  state: ViewState,
  scope: Scope,
  action: VisibilityAction,
  letGo: (state: ViewState) => Partial<ViewState>,
): Partial<ViewState> {
  const ids = idsOf(scope, state);
  const holds = state.selected !== null && ids.includes(state.selected);
  if (action !== 'isolate') {
    return { ...(holds && action !== 'shown' && letGo(state)), ...drawn(state, scope, action) };
  }
  if (isAlone(state, scope)) return { isolated: [] };
  return {
    ...(!holds && state.selected !== null && letGo(state)),
    isolated: ids,
    overrides: overridesAmong(state.overrides, ids),
  };
}

/** Has a reader taken the picture apart, so that something is missing from it or see-through? */
export function isTakenApart({ isolated, layerOverrides, shownSide, overrides }: ViewState): boolean {
  return (
    isolated.length > 0 ||
    shownSide !== 'both' ||
    Object.keys(layerOverrides).length > 0 ||
    Object.values(overrides).some((override) => override !== 'shown')
  );
}
