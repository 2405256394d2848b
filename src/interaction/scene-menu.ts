import type { SceneHandle } from '#scene';
import { type Atlas, type Origin, isViewKey } from '#state';
import { DRAG_PX, type Place, distancePx } from './clicks.ts';
import { hitsAt, middleOf } from './rays.ts';

/** A finger held still for so long asks for the menu. */
const HOLD_MS = 500;
/** A frame counts for no more: while the page is busy, the finger's first move may still be on its way. */
const MOST_OF_A_FRAME_MS = 50;
/** So short that it is felt rather than heard. */
const BUZZ_MS = 12;

/** Tells the hand that it has been understood, where the device can; browsers allow it after a first touch only. */
function buzz(page: Document): void {
  const { navigator } = page.defaultView ?? {};
  if (navigator && 'vibrate' in navigator && navigator.userActivation?.hasBeenActive) {
    navigator.vibrate(BUZZ_MS);
  }
}

/**
 * Asks for the menu of what lies under a right click, under a finger held still, or, by the menu key or
 * Shift+F10, under the crosshair. The panel shows it. Returns the detacher.
 */
export function attachSceneMenu(handle: SceneHandle, atlas: Atlas): () => void {
  const { view } = handle;
  const page = view.ownerDocument;
  const pressed = new Set<number>();
  let start: Place | null = null;
  let waiting = 0;

  /** Is a place on the picture a structure here, and nothing else asked of a touch? */
  const isOffered = () => {
    const { screen, drawing, menuAt } = atlas.state();
    return screen === 'atlas' && !drawing && menuAt === null;
  };
  const open = ({ x, y }: Place, by: Origin) => {
    if (!isOffered()) return;
    const [first] = hitsAt(handle, { x, y });
    // The menu gives the focus back to where it was.
    view.focus({ preventScroll: true });
    const scope = first ? ({ kind: 'structure', id: first.id } as const) : null;
    atlas.commands.openMenu({ scope, x, y }, by);
  };
  const drop = () => {
    cancelAnimationFrame(waiting);
    start = null;
  };
  const wait = (heldMs: number, since: number) => {
    waiting = requestAnimationFrame((now) => {
      const held = heldMs + Math.min(MOST_OF_A_FRAME_MS, Math.max(0, now - since));
      if (held < HOLD_MS) wait(held, now);
      else hold();
    });
  };
  const hold = () => {
    const place = start;
    drop();
    // Where the thumb feels for what lies beneath, it rests as long as it likes.
    if (!place || atlas.state().probe !== null || !isOffered()) return;
    buzz(page);
    open(place, 'touch');
  };
  const onDown = ({ pointerId, clientX, clientY, pointerType, button, ctrlKey }: PointerEvent) => {
    pressed.add(pointerId);
    drop();
    if (pressed.size > 1) return;
    const isTouch = pointerType === 'touch';
    if (!isTouch && button !== 2 && !(button === 0 && ctrlKey)) return;
    start = { x: clientX, y: clientY };
    if (isTouch) wait(0, performance.now());
  };
  const onMove = ({ clientX, clientY, pointerType }: PointerEvent) => {
    const most = pointerType === 'touch' ? DRAG_PX.touch : DRAG_PX.mouse;
    if (start && distancePx(start, { x: clientX, y: clientY }) > most) drop();
  };
  const onUp = ({ type, pointerId, pointerType }: PointerEvent) => {
    pressed.delete(pointerId);
    const place = start;
    drop();
    if (place && type === 'pointerup' && pointerType !== 'touch') open(place, 'pointer');
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isViewKey(event, 'menu')) return;
    event.preventDefault();
    event.stopPropagation();
    open(middleOf(handle), 'keyboard');
  };

  view.addEventListener('pointerdown', onDown);
  page.addEventListener('pointermove', onMove);
  page.addEventListener('pointerup', onUp);
  page.addEventListener('pointercancel', onUp);
  view.addEventListener('keydown', onKey);
  return () => {
    drop();
    view.removeEventListener('pointerdown', onDown);
    page.removeEventListener('pointermove', onMove);
    page.removeEventListener('pointerup', onUp);
    page.removeEventListener('pointercancel', onUp);
    view.removeEventListener('keydown', onKey);
  };
}
