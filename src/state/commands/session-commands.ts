import type { StructureId } from '#anatomy';
import type { Notice, SheetHeight } from '../model.ts';
import type { Origin } from '../origin.ts';
import type { MenuPlace } from '../visibility/scope.ts';
import type { Run } from './command.ts';

/** Commands of what is open and pointed at. */
export function createSessionCommands(run: Run) {
  return {
    hover(id: StructureId | null, by: Origin) {
      run('hover', by, () => ({ hovered: id }));
    },
    /** Opens a dialog, drawer or menu over all that is open, or closes it. */
    setOpen(name: string, isOpen: boolean, by: Origin) {
      run('setOpen', by, ({ open }) => {
        const others = open.filter((one) => one !== name);
        return { open: isOpen ? [...others, name] : others };
      });
    },
    /** Closes what lies over all that is open. */
    closeTop(by: Origin) {
      run('closeTop', by, ({ menuAt, open }) => (menuAt ? { menuAt: null } : { open: open.slice(0, -1) }));
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
    setSheet(sheet: SheetHeight, by: Origin) {
      run('setSheet', by, () => ({ sheet }));
    },
    notify(notice: Notice | null, by: Origin) {
      run('notify', by, () => ({ notice }));
    },
    /** Asks for the search field. */
    search(by: Origin) {
      run('search', by, () => ({}), { kind: 'search' });
    },
    /** Asks for the way into the details, or back out of them. */
    enterDetails(by: Origin) {
      run('enterDetails', by, () => ({}), { kind: 'details' });
    },
    /** Asks to be told what is in sight. */
    describeView(by: Origin) {
      // Whoever asks where one is wants to know it now: what was seen before the last turn does not count.
      run('describeView', by, () => ({ inSight: null }), { kind: 'describe' });
    },
  };
}
