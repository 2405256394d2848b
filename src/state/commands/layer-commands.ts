import { EXTRA_GROUPS, type Group, type Layer, type Side, type StructureId } from '#anatomy';
import type { ViewState } from '../fields/state.ts';
import { type DisplayOverride, type ShownSide, type ViewOption, clampPeel } from '../model.ts';
import type { Origin } from '../origin.ts';
import {
  type VisibilityAction,
  dissected,
  inTableOrder,
  isAlone,
  overridesAmong,
} from '../visibility/dissect.ts';
import type { Scope } from '../visibility/scope.ts';
import { choosing } from './choosing.ts';
import { type Run, checkId } from './command.ts';

/** What switching one option brings with it: what it alone shows goes with it. */
const switching = (option: ViewOption, on: boolean): Partial<ViewState> => ({
  [option]: on,
  ...(option === 'showParts' && !on && { part: null }),
  ...(option === 'showLandmarks' && !on && { landmark: null }),
});

const groupsWith = (groups: readonly Group[], changed: Group, on: boolean) =>
  EXTRA_GROUPS.filter((group) => (group === changed ? on : groups.includes(group)));

/** Commands that say what of the model is in the picture. */
export function createLayerCommands(run: Run) {
  return {
    /** Takes layers away (larger) or puts them back (smaller), on one side or both. */
    peelTo(side: Side | 'both', depth: number, by: Origin) {
      const peel = clampPeel(depth);
      run('peelTo', by, () => ({
        ...(side !== 'right' && { peelLeft: peel }),
        ...(side !== 'left' && { peelRight: peel }),
      }));
    },
    /** One layer more (+1) or less (-1) than now. */
    peelBy(side: Side | 'both', step: number, by: Origin) {
      run('peelBy', by, (state) => ({
        ...(side !== 'right' && { peelLeft: clampPeel(state.peelLeft + step) }),
        ...(side !== 'left' && { peelRight: clampPeel(state.peelRight + step) }),
      }));
    },
    /** Shows, ghosts or hides one structure whatever the layers say; `null` hands it back to the layers. */
    display(id: StructureId, override: DisplayOverride | null, by: Origin) {
      run('display', by, ({ overrides }) => {
        const { [id]: _gone, ...rest } = overrides;
        return { overrides: override === null ? rest : { ...rest, [id]: override } };
      });
    },
    /** The same override for several structures at once; `null` hands them back to the layers. Unknown ids are refused. */
    displayAll(ids: readonly StructureId[], override: DisplayOverride | null, by: Origin) {
      for (const id of ids) checkId('displayAll', id);
      run('displayAll', by, (state) => {
        const rest = Object.entries(state.overrides).filter(([id]) => !ids.some((one) => one === id));
        const fresh = override === null ? [] : ids.map((id) => [id, override] as const);
        return { overrides: Object.fromEntries([...rest, ...fresh]) };
      });
    },
    /** Fades or hides a whole layer, on both sides; `null` hands it back. */
    displayLayer(layer: Layer, override: Exclude<DisplayOverride, 'shown'> | null, by: Origin) {
      run('displayLayer', by, ({ layerOverrides }) => {
        const { [layer]: _gone, ...rest } = layerOverrides;
        return { layerOverrides: override === null ? rest : { ...rest, [layer]: override } };
      });
    },
    /** Shows these structures alone; an empty list brings everything back. Unknown ids are refused. */
    isolate(ids: readonly StructureId[], by: Origin) {
      for (const id of ids) checkId('isolate', id);
      run('isolate', by, ({ overrides }) => ({
        isolated: inTableOrder(ids),
        ...(ids.length > 0 && { overrides: overridesAmong(overrides, ids) }),
      }));
    },
    /** Hides, fades, shows or isolates what the scope holds, as one step; isolating the same again brings the rest back. */
    dissect(scope: Scope, action: VisibilityAction, by: Origin) {
      if (scope.kind === 'structure') checkId('dissect', scope.id);
      run(
        'dissect',
        by,
        (state) => dissected(state, scope, action, (before) => choosing(before, null)),
        // What has just been set apart is brought into the picture.
        (state) =>
          action === 'isolate' && !isAlone(state, scope) ? { kind: 'frame', what: 'isolated' } : null,
      );
    },
    /** Undoes all hiding, fading and isolating, on both sides; layers that were taken off stay off. */
    bringBack(by: Origin) {
      run('bringBack', by, ({ step, overrides }) => ({
        isolated: [],
        layerOverrides: {},
        shownSide: 'both',
        // In a story the overrides are the story's.
        overrides: step === null ? {} : overrides,
      }));
    },
    /** Shows one half of the body, with the midline, or both. */
    setShownSide(shownSide: ShownSide, by: Origin) {
      run('setShownSide', by, () => ({ shownSide }));
    },
    /** Brings a group beside the hip in, or takes it away. The hip itself always stays. */
    setGroup(group: Group, on: boolean, by: Origin) {
      run('setGroup', by, ({ groups }) => ({ groups: groupsWith(groups, group, on) }));
    },
    toggleGroup(group: Group, by: Origin) {
      run('toggleGroup', by, ({ groups }) => ({
        groups: groupsWith(groups, group, !groups.includes(group)),
      }));
    },
    /** Switches one option of the picture on or off. */
    setOption(option: ViewOption, on: boolean, by: Origin) {
      run('setOption', by, () => switching(option, on));
    },
    toggle(option: ViewOption, by: Origin) {
      run('toggle', by, (state) => switching(option, !state[option]));
    },
  };
}
