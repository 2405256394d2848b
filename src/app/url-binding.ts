import { type Atlas, decodeView, encodeView } from '#state';

/** Quiet time before the address is rewritten, so that a turning camera does not flood the browser. */
const SETTLE_MS = 250;

/**
 * Keeps the address and the view in step. Reads the address at once and whenever it changes; writes it,
 * without a history entry, after the view has been still for a moment. Parts that cannot be read become
 * a notice. Returns the unbinder.
 */
export function bindUrl(atlas: Atlas, page: Window): () => void {
  let timer: number | undefined;
  let written = page.location.hash.replace(/^#/, '');

  const read = () => {
    written = page.location.hash.replace(/^#/, '');
    const { fields, faults } = decodeView(written);
    atlas.commands.restore(fields, 'url');
    const hasPanel = Boolean(fields.selected) || fields.screen !== 'atlas';
    if (hasPanel && atlas.state().sheet === 'closed') atlas.commands.setSheet('half', 'url');
    atlas.commands.notify(faults.length > 0 ? { code: 'bad-url', details: faults } : null, 'url');
  };
  const write = () => {
    page.clearTimeout(timer);
    timer = undefined;
    const text = encodeView(atlas.state());
    if (text === written) return;
    written = text;
    const { pathname, search } = page.location;
    page.history.replaceState(page.history.state, '', `${pathname}${search}${text === '' ? '' : `#${text}`}`);
  };
  const flush = () => {
    if (timer !== undefined) write();
  };

  if (written !== '') read();
  const stop = atlas.subscribe((_state, _before, { by }) => {
    if (by === 'url') return;
    page.clearTimeout(timer);
    timer = page.setTimeout(write, SETTLE_MS);
  });
  page.addEventListener('hashchange', read);
  page.addEventListener('pagehide', flush);
  return () => {
    stop();
    page.clearTimeout(timer);
    page.removeEventListener('hashchange', read);
    page.removeEventListener('pagehide', flush);
  };
}
