import { type StructureId, isStructureId } from '#anatomy';
import type { Notice, SheetHeight } from '../model.ts';
import type { MenuPlace } from '../visibility/scope.ts';
import { among, isBoolean, isPhase, isRecord, isText, isWhole, listOf, orNull } from './checks.ts';
import { type Part, field } from './field.ts';

/** What is open, pointed at and drawn with; it goes with the page. */
export interface Session {
  readonly hovered: StructureId | null;
  /** Strokes over the body mark where it hurts. */
  readonly drawing: boolean;
  /** The menu of what can be done with a structure, and where it is open. */
  readonly menuAt: MenuPlace | null;
  /** The tool that fades layers and chooses sides is out. */
  readonly sidesTool: boolean;
  /** The step of the guide for a first visit, 1 to 3; `null` when it is not shown. */
  readonly guide: number | null;
  /** Dialogs, drawers and menus that are open, the topmost last. */
  readonly open: readonly string[];
  readonly sheet: SheetHeight;
  readonly notice: Notice | null;
}

export const SESSION: Part<Session> = {
  undo: false,
  resets: true,
  forgets: true,
  fields: {
    hovered: field({ initial: null, check: orNull(isText<StructureId>(isStructureId)), looks: true }),
    drawing: field({ initial: false, check: isBoolean, looks: false, screen: 'where' }),
    menuAt: field({ initial: null, check: orNull(isRecord<MenuPlace>('scope', 'x', 'y')), looks: false }),
    sidesTool: field({ initial: false, check: isBoolean, looks: false }),
    guide: field({ initial: null, check: orNull(isWhole(1, 3)), looks: false, outlastsReset: true }),
    open: field<readonly string[]>({
      initial: [],
      check: listOf(isText((name) => name !== '')),
      looks: false,
    }),
    sheet: field({ initial: 'closed', check: among<SheetHeight>(['closed', 'half', 'full']), looks: false }),
    notice: field({ initial: null, check: orNull(isPhase<Notice>('code', ['bad-url'])), looks: false }),
  },
};
