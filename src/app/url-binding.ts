import { type Atlas, decodeView, encodeView, placeOf, sameValue } from '#state';

/** Quiet time before the address is rewritten, so that a turning camera does not flood the browser. */
const SETTLE_MS = 250;

/** A side to look from that was asked for is a place as well, unlike a turn of the hand. */
const GOES_TO: ReadonlySet<string> = new Set<keyof Atlas['commands']>(['lookFrom']);

/**
 * Keeps the address and the view in step. Reads the address at once and whenever it changes, back and forward
 * included; writes it after the view has been still for a moment: a new place becomes an entry of the history, the
 * rest replaces the present one. Parts that cannot be read become a notice. Returns the unbinder.
 */
export function bindUrl(atlas: Atlas, page: Window): () => void {
  let timer: number | undefined;
  let written = page.location.hash.replace(/^#/, '');
  let place = placeOf(atlas.state());
  let wentTo = false;
  /** The address as the browser gave it back; another one is on its way to `read`. */
  let address = page.location.hash;

  const read = () => {
    page.clearTimeout(timer);
    timer = undefined;
    wentTo = false;
    address = page.location.hash;
    written = address.replace(/^#/, '');
    const { fields, faults } = decodeView(written);
    atlas.commands.restore(fields, 'url');
    place = placeOf(atlas.state());
    const hasPanel = Boolean(fields.selected) || fields.screen !== 'atlas';
    if (hasPanel && atlas.state().sheet === 'closed') atlas.commands.setSheet('half', 'url');
    atlas.commands.notify(faults.length > 0 ? { code: 'bad-url', details: faults } : null, 'url');
  };
  const write = (mayBeNew: boolean) => {
    page.clearTimeout(timer);
    timer = undefined;
    // A link was followed and the browser has yet to tell: writing now would undo it.
    if (page.location.hash !== address) return;
    const text = encodeView(atlas.state());
    const here = placeOf(atlas.state());
    const isNew = mayBeNew && (wentTo || !sameValue(here, place));
    wentTo = false;
    if (text === written) return;
    const { pathname, search } = page.location;
    const next = `${pathname}${search}${text === '' ? '' : `#${text}`}`;
    try {
      if (isNew) page.history.pushState(null, '', next);
      else page.history.replaceState(page.history.state, '', next);
      address = page.location.hash;
      written = text;
      place = here;
    } catch {
      // Browsers refuse after too many changes in a short time; the next change tells of this one as well.
    }
  };
  const flush = () => {
    // Browsers drop an entry that is made while the page goes; a rewritten one stays.
    if (timer !== undefined) write(false);
  };

  if (written !== '') read();
  const stop = atlas.subscribe((_state, _before, { by, command }) => {
    if (by === 'url') return;
    wentTo ||= GOES_TO.has(command);
    page.clearTimeout(timer);
    timer = page.setTimeout(write, SETTLE_MS, true);
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
