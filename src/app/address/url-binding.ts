import { type Atlas, encodeView, openCount, placeOf, sameValue } from '#state';
import { meansOwnPicture, readLink } from './arriving-link.ts';

/** Quiet time before the address is rewritten, so that a turning camera does not flood the browser. */
const SETTLE_MS = 250;

/** A side to look from that was asked for is a place as well, unlike a turn of the hand. */
const GOES_TO: ReadonlySet<string> = new Set<keyof Atlas['commands']>(['lookFrom']);

/** How many dialogs, drawers and menus lie over the view in an entry of the history; `null` when we did not make it. */
const overlaysIn = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && 'overlays' in state && typeof state.overlays === 'number'
    ? state.overlays
    : null;

/**
 * Keeps the address and the view in step. Reads the address at once and whenever it changes, back and forward
 * included; writes it after the view has been still for a moment: a new place becomes an entry of the history, the
 * rest replaces the present one. Parts that cannot be read become a notice.
 *
 * What is opened over the view becomes an entry with the same address, so that Back closes it and leaves the view
 * alone. Once it is closed in another way its entry stands for nothing: the next place takes it over, and Back passes
 * it by. Returns the unbinder.
 */
export function bindUrl(atlas: Atlas, page: Window): () => void {
  let timer: number | undefined;
  let written = page.location.hash.replace(/^#/, '');
  let place = placeOf(atlas.state());
  let wentTo = false;
  /** The address as the browser gave it back; another one is on its way to `read`. */
  let address = page.location.hash;
  /** Overlays in the present entry; not all of them need still be open. */
  let overlays = overlaysIn(page.history.state) ?? 0;
  /** A stroke over the body marks place after place: one entry, when the hand is lifted. */
  let isStroke = false;
  let handIsDown = false;
  const onDown = () => {
    handIsDown = true;
  };
  const onLifted = () => {
    handIsDown = false;
  };
  /** The address that the browser is about to tell of has been dealt with. */
  let isRead = false;

  const settled = () => {
    page.clearTimeout(timer);
    timer = undefined;
    wentTo = false;
  };
  const read = () => {
    if (isRead) {
      isRead = false;
      return;
    }
    settled();
    overlays = overlaysIn(page.history.state) ?? 0;
    address = page.location.hash;
    written = address.replace(/^#/, '');
    const { fields, faults } = readLink(written);
    atlas.commands.restore(fields, 'url');
    if (fields.step && meansOwnPicture(written)) atlas.commands.goToStep(fields.step, 'url');
    place = placeOf(atlas.state());
    const hasPanel = Boolean(fields.selected) || fields.screen !== 'atlas';
    if (hasPanel && atlas.state().sheet === 'closed') atlas.commands.setSheet('half', 'url');
    atlas.commands.notify(faults.length > 0 ? { code: 'bad-url', details: faults } : null, 'url');
  };
  /** Makes or rewrites an entry for the view as it is. */
  const put = (how: 'pushState' | 'replaceState', over: number) => {
    const text = encodeView(atlas.state());
    const { pathname, search } = page.location;
    try {
      page.history[how]({ overlays: over }, '', `${pathname}${search}${text === '' ? '' : `#${text}`}`);
      overlays = over;
      address = page.location.hash;
      written = text;
      place = placeOf(atlas.state());
    } catch {
      // Browsers refuse after too many changes in a short time; the next change tells of this one as well.
      return false;
    }
    return true;
  };
  /** An entry for each thing that has been opened, for Back to take away. */
  const cover = () => {
    while (overlays < openCount(atlas.state()) && put('pushState', overlays + 1));
  };
  const write = (mayBeNew: boolean) => {
    if (mayBeNew && isStroke && handIsDown) {
      page.clearTimeout(timer);
      timer = page.setTimeout(write, SETTLE_MS, true);
      return;
    }
    const isNew = mayBeNew && (wentTo || !sameValue(placeOf(atlas.state()), place));
    settled();
    // A link was followed and the browser has yet to tell: writing now would undo it.
    if (page.location.hash !== address || encodeView(atlas.state()) === written) return;
    const stands = isNew && overlays === 0;
    if (put(stands ? 'pushState' : 'replaceState', isNew ? 0 : overlays) && isNew) cover();
  };
  /** Back, forward, or a link that was followed. The address is told of after this, where it changes. */
  const onPop = ({ state }: PopStateEvent) => {
    const from = overlays;
    const here = overlaysIn(state) ?? (page.location.hash === address ? 0 : null);
    overlays = here ?? 0;
    if (here === null) return;
    const isChanged = page.location.hash !== address;
    const { fields } = readLink(page.location.hash.replace(/^#/, ''));
    const isSamePlace = sameValue(placeOf({ ...atlas.state(), ...fields }), place);
    if (openCount(atlas.state()) > here) {
      // The view may have been turned meanwhile; what is closed leaves it as it is.
      isRead = isChanged;
      put('replaceState', here);
      settled();
      while (openCount(atlas.state()) > here) atlas.commands.closeTop('url');
    } else if (from > here && isSamePlace) {
      // What this entry is for was closed already: the reader means the place before.
      if (!sameValue(placeOf(atlas.state()), place)) {
        // What was done since is not written yet, and is what is taken back.
        read();
        isRead = isChanged;
        return;
      }
      isRead = isChanged;
      put('replaceState', here);
      settled();
      page.history.back();
    }
  };
  const flush = () => {
    // Browsers drop an entry that is made while the page goes; a rewritten one stays.
    if (timer !== undefined) write(false);
  };

  if (written !== '') read();
  const stop = atlas.subscribe((state, _before, { by, command }) => {
    if (by === 'url') return;
    if (openCount(state) > overlays && page.location.hash === address) {
      if (timer !== undefined) write(true);
      cover();
    }
    wentTo ||= GOES_TO.has(command);
    isStroke = command === 'setSore' && (by === 'pointer' || by === 'touch');
    page.clearTimeout(timer);
    timer = page.setTimeout(write, SETTLE_MS, true);
  });
  page.addEventListener('pointerdown', onDown, true);
  page.addEventListener('pointerup', onLifted, true);
  page.addEventListener('pointercancel', onLifted, true);
  page.addEventListener('popstate', onPop);
  page.addEventListener('hashchange', read);
  page.addEventListener('pagehide', flush);
  return () => {
    stop();
    page.clearTimeout(timer);
    page.removeEventListener('pointerdown', onDown, true);
    page.removeEventListener('pointerup', onLifted, true);
    page.removeEventListener('pointercancel', onLifted, true);
    page.removeEventListener('popstate', onPop);
    page.removeEventListener('hashchange', read);
    page.removeEventListener('pagehide', flush);
  };
}
