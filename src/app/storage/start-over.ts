import type { Atlas } from '#state';
import { type OpenStorage, restoreStored } from './storage-binding.ts';

/** An event of this name, dispatched on the window, makes the page start over. */
export const START_OVER = 'gluteal-atlas:start-over';

interface StartOver {
  readonly openStorage: OpenStorage;
  /** Renders everything around the 3D view anew; `null` while it has not been rendered at all. */
  readonly renderAnew: () => (() => void) | null;
}

/**
 * Lets whoever runs the page bring it back to what it was when it was opened at its bare address, without loading it
 * again: a kiosk between two clients, a test between two cases. The view, what is open and typed, and the steps that
 * could be undone are gone; loaded models and what the browser's storage holds stay. `data-ready` is absent meanwhile.
 * Returns the unbinder.
 */
export function bindStartOver(
  atlas: Atlas,
  page: Window,
  { openStorage, renderAnew }: StartOver,
): () => void {
  const root = page.document.documentElement;
  const startOver = () => {
    const anew = renderAnew();
    const { ready } = root.dataset;
    if (!anew || ready === undefined) return;
    delete root.dataset['ready'];
    const { pathname, search } = page.location;
    page.history.replaceState(null, '', pathname + search);
    // Whoever follows the address takes over the bare one.
    page.dispatchEvent(new HashChangeEvent('hashchange'));
    atlas.commands.startOver();
    restoreStored(atlas, openStorage);
    anew();
    // Rendered by the next animation frame, on the screen by the one after it.
    page.requestAnimationFrame(() => page.requestAnimationFrame(() => (root.dataset['ready'] = ready)));
  };
  page.addEventListener(START_OVER, startOver);
  return () => page.removeEventListener(START_OVER, startOver);
}
