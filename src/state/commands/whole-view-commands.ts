import { RESET, type ViewState } from '../fields/state.ts';
import type { Origin } from '../origin.ts';
import { lending } from './lending.ts';
import type { Run } from './command.ts';
import { arriving } from '../stories/interlude.ts';

/** Commands that put a whole view in place of the present one. */
export function createWholeViewCommands(run: Run) {
  return {
    /** Back to the first view; the page's own settings and what the scene reports stay. */
    resetView(by: Origin) {
      run('resetView', by, () => RESET);
    },
    /** Opens a view that was kept, in one step. */
    openView(fields: Partial<ViewState>, by: Origin) {
      run('openView', by, (state) => {
        const { sheet } = state;
        const hasPanel = Boolean(fields.selected) || (fields.screen ?? 'atlas') !== 'atlas';
        return {
          ...lending(state, fields),
          ...arriving(state, fields),
          sheet: hasPanel && sheet === 'closed' ? 'half' : sheet,
        };
      });
    },
    /** Puts a decoded link, or the settings of the last visit, in place of the present ones. */
    restore(fields: Partial<ViewState>, by: Origin) {
      run('restore', by, (state) => ({
        ...(by === 'url' ? lending(state, fields) : fields),
        ...arriving(state, fields),
      }));
    },
  };
}
