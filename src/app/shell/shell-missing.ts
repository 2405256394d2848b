import type { Missing } from '#late';

interface ShellMissingOptions {
  /** Where the words go while there is no shell. */
  readonly place: HTMLElement;
  readonly missing: Pick<Missing, 'state' | 'subscribe' | 'askNow'>;
  readonly words: (
    key: 'status.part-missing' | 'status.part-stuck' | 'status.retry' | 'status.reload',
  ) => string;
  readonly page: Pick<Window, 'location' | 'performance'>;
}

/**
 * Speaks for the shell while it has not arrived itself: what is missing, and a button that asks again. When all of
 * its code is here and the browser still does not start it, the page is loaded again, once. Returns what ends it.
 */
export function watchForShell({ place, missing, words, page }: ShellMissingOptions): () => void {
  const isSecondTry = () =>
    page.performance
      .getEntriesByType('navigation')
      .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload');
  const box = place.ownerDocument.createElement('div');
  box.setAttribute('role', 'status');
  place.append(box);
  const show = () => {
    const state = missing.state();
    if (state === 'reload' && !isSecondTry()) return page.location.reload();
    box.replaceChildren();
    if (state === 'well') return;
    const isStuck = state === 'reload';
    const notice = place.ownerDocument.createElement('div');
    notice.className = 'notice card';
    const button = place.ownerDocument.createElement('button');
    button.className = 'button outlined';
    button.textContent = words(isStuck ? 'status.reload' : 'status.retry');
    button.addEventListener('click', () => (isStuck ? page.location.reload() : missing.askNow()));
    notice.append(words(isStuck ? 'status.part-stuck' : 'status.part-missing'), ' ', button);
    box.append(notice);
  };
  const leave = missing.subscribe(show);
  show();
  return () => {
    leave();
    box.remove();
  };
}
