import type { StructureId } from '#anatomy';
import { type Run, checkId } from './command.ts';
import { type Deed, dissected, isAlone } from './dissect.ts';
import type { ViewState } from './fields/state.ts';
import type { Origin } from './origin.ts';
import type { MenuPlace, Scope } from './scope.ts';

/** Commands that take the picture apart and put it together. `choosing`: what choosing another structure brings with it. */
export function createDissectCommands(
  run: Run,
  choosing: (state: ViewState, id: StructureId | null) => Partial<ViewState>,
) {
  return {
    /** Hides, fades, shows or isolates what the scope holds, as one step; isolating the same again brings the rest back. */
    dissect(scope: Scope, deed: Deed, by: Origin) {
      if (scope.kind === 'structure') checkId('dissect', scope.id);
      run(
        'dissect',
        by,
        (state) => dissected(state, scope, deed, (before) => choosing(before, null)),
        // What has just been set apart is brought into the picture.
        (state) =>
          deed === 'isolate' && !isAlone(state, scope) ? { kind: 'frame', what: 'isolated' } : null,
      );
    },
    /** Selects a structure and shows what lies over it as in an x-ray picture; asked again, as a ghost. */
    xrayAbove(id: StructureId, by: Origin) {
      checkId('xrayAbove', id);
      run('xrayAbove', by, (state) => ({
        ...(state.selected !== id && choosing(state, id)),
        xray: state.selected !== id || !state.xray,
      }));
    },
    /** Undoes all hiding, fading and isolating, on both sides; layers that were taken off stay off. */
    bringBack(by: Origin) {
      run('bringBack', by, ({ step, wishes }) => ({
        isolated: [],
        layerWishes: {},
        shownSide: 'both',
        // In a story the wishes are the story's.
        wishes: step === null ? {} : wishes,
      }));
    },
    /** Opens the menu of what can be done, at a place of the page. */
    openMenu(menuAt: MenuPlace, by: Origin) {
      run('openMenu', by, () => ({ menuAt }));
    },
    closeMenu(by: Origin) {
      run('closeMenu', by, () => ({ menuAt: null }));
    },
    /** Takes out the tool that fades layers and chooses sides, or puts it away. */
    setSidesTool(sidesTool: boolean, by: Origin) {
      run('setSidesTool', by, () => ({ sidesTool }));
    },
  };
}
