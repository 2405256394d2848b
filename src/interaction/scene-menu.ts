import { isStructureId } from '#anatomy';
import type { SceneHandle } from '#scene';
import { type Atlas, type Origin, isViewKey } from '#state';
import type { Place } from './picking/clicks.ts';
import { hitsAt, middleOf } from './picking/rays.ts';

/** So short that it is felt rather than heard. */
const BUZZ_MS = 12;

/** Tells the hand that it has been understood, where the device can; browsers allow it after a first touch only. */
function buzz(page: Document): void {
  const { navigator } = page.defaultView ?? {};
  if (navigator && 'vibrate' in navigator && navigator.userActivation?.hasBeenActive) {
    navigator.vibrate(BUZZ_MS);
  }
}

/** The menu of what can be done with a place of the picture. The panel shows it. */
export interface SceneMenu {
  /** Of what lies there, or of what is named there. */
  open(place: Place, by: Origin, named?: string | null): void;
  readonly detach: () => void;
}

/** Opens the menu when asked by a gesture or, by the menu key or Shift+F10, for what lies under the crosshair. */
export function attachSceneMenu(handle: SceneHandle, atlas: Atlas): SceneMenu {
  const { view } = handle;

  /** Is a place on the picture a structure here, and nothing else asked of a touch? */
  const isOffered = () => {
    const { screen, drawing, menuAt } = atlas.state();
    return screen === 'atlas' && !drawing && menuAt === null;
  };
  const open = ({ x, y }: Place, by: Origin, named: string | null = null) => {
    if (!isOffered() || (named !== null && !isStructureId(named))) return;
    const id = named ?? hitsAt(handle, { x, y })[0]?.id;
    if (by === 'touch') buzz(view.ownerDocument);
    // The menu gives the focus back to where it was.
    view.focus({ preventScroll: true });
    atlas.commands.openMenu({ scope: id ? { kind: 'structure', id } : null, x, y }, by);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isViewKey(event, 'menu')) return;
    event.preventDefault();
    event.stopPropagation();
    open(middleOf(handle), 'keyboard');
  };
  view.addEventListener('keydown', onKey);
  return { open, detach: () => view.removeEventListener('keydown', onKey) };
}
