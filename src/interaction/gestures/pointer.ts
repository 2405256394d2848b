import type { SceneHandle } from '#scene';
import type { Atlas, Screen } from '#state';
import type { Place } from '../picking/clicks.ts';
import { hitsAt } from '../picking/rays.ts';

/** Where what is under the pointer is not named: a touch means a place there, or there are several pictures. */
const UNNAMED: readonly Screen[] = ['where', 'compare'];

/** Names what a mouse or pen rests on while none of them is down. Returns the detacher. */
export function attachPointer(handle: SceneHandle, atlas: Atlas, isIdle: () => boolean): () => void {
  const { view } = handle;
  let frame = 0;
  let last: Place = { x: 0, y: 0 };

  const hover = () => {
    frame = 0;
    if (!isIdle() || UNNAMED.includes(atlas.state().screen)) return;
    atlas.commands.hover(hitsAt(handle, last)[0]?.id ?? null, 'pointer');
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    atlas.commands.hover(null, 'pointer');
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || !isIdle() || !view.contains(event.target as Node)) return;
    last = { x: event.clientX, y: event.clientY };
    frame ||= requestAnimationFrame(hover);
  };

  const page = view.ownerDocument;
  view.addEventListener('pointerdown', leave);
  page.addEventListener('pointermove', onMove);
  view.addEventListener('pointerleave', leave);
  return () => {
    leave();
    view.removeEventListener('pointerdown', leave);
    page.removeEventListener('pointermove', onMove);
    view.removeEventListener('pointerleave', leave);
  };
}
