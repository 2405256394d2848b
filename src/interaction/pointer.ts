import type { SceneHandle } from '#scene';
import type { Atlas, Origin, Screen } from '#state';
import type { ClickThrough } from './click-through.ts';
import { DRAG_PX, type Place, distancePx } from './clicks.ts';
import { spotUnder } from './mark-sore.ts';
import { hitsAt } from './rays.ts';

/** Where what is under the pointer is not named: a touch means a place there, or there are several pictures. */
const UNNAMED: readonly Screen[] = ['where', 'compare'];

/** Mouse, pen and touch: hover names, a click selects, a drag does neither. Returns the detacher. */
export function attachPointer(handle: SceneHandle, atlas: Atlas, through: ClickThrough): () => void {
  const { view } = handle;
  const pressed = new Map<number, Place>();
  let isClick = false;
  let frame = 0;
  let last: Place = { x: 0, y: 0 };

  const hover = () => {
    frame = 0;
    if (pressed.size > 0 || UNNAMED.includes(atlas.state().screen)) return;
    atlas.commands.hover(hitsAt(handle, last)[0]?.id ?? null, 'pointer');
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    atlas.commands.hover(null, 'pointer');
  };
  /** Marks what a stroke has gone over since it began or was last seen; it never takes a mark away. */
  const stroke = (start: Place, now: Place, pointerType: string) => {
    const { sore } = atlas.state();
    const spots = [start, now].flatMap((place) => spotUnder(handle, place) ?? []);
    if (spots.every((spot) => sore.includes(spot))) return;
    atlas.commands.setSore([...sore, ...spots], pointerType === 'touch' ? 'touch' : 'pointer');
  };
  const onDown = (event: PointerEvent) => {
    pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
    isClick = pressed.size === 1 && event.button === 0 && !event.shiftKey && !event.ctrlKey;
    leave();
  };
  const onMove = (event: PointerEvent) => {
    const place = { x: event.clientX, y: event.clientY };
    const start = pressed.get(event.pointerId);
    if (start) {
      const most = event.pointerType === 'mouse' ? DRAG_PX.mouse : DRAG_PX.touch;
      if (distancePx(start, place) > most) isClick = false;
      if (!isClick && pressed.size === 1 && atlas.state().drawing) stroke(start, place, event.pointerType);
      return;
    }
    if (event.pointerType === 'touch' || !view.contains(event.target as Node)) return;
    last = place;
    frame ||= requestAnimationFrame(hover);
  };
  const onUp = (event: PointerEvent) => {
    const start = pressed.get(event.pointerId);
    pressed.delete(event.pointerId);
    if (!start || !isClick || pressed.size > 0 || event.type === 'pointercancel') return;
    // The finger was held until its menu came.
    if (atlas.state().menuAt !== null) return;
    const by: Origin = event.pointerType === 'touch' ? 'touch' : 'pointer';
    through.clickAt({ x: event.clientX, y: event.clientY }, by);
  };
  const noMenu = (event: Event) => event.preventDefault();

  // Releases may happen anywhere on the page.
  const page = view.ownerDocument;
  view.addEventListener('pointerdown', onDown);
  page.addEventListener('pointermove', onMove);
  page.addEventListener('pointerup', onUp);
  page.addEventListener('pointercancel', onUp);
  view.addEventListener('pointerleave', leave);
  view.addEventListener('contextmenu', noMenu);
  return () => {
    leave();
    view.removeEventListener('pointerdown', onDown);
    page.removeEventListener('pointermove', onMove);
    page.removeEventListener('pointerup', onUp);
    page.removeEventListener('pointercancel', onUp);
    view.removeEventListener('pointerleave', leave);
    view.removeEventListener('contextmenu', noMenu);
  };
}
