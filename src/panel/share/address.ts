import { INITIAL_VIEW, LENT_SETTINGS, type ViewState, encodeView } from '#state';

/** A view as it is passed on or kept: the reader's own settings stay with the reader, what a link lent travels on. */
export function viewText(state: ViewState): string {
  const own = LENT_SETTINGS.filter((key) => !state.lentSettings.includes(key));
  return encodeView({ ...state, ...Object.fromEntries(own.map((key) => [key, INITIAL_VIEW[key]])) });
}

/** The address of a view on this page. */
export function addressOf(
  state: ViewState,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): string {
  const text = viewText(state);
  return `${origin}${pathname}${text === '' ? '' : `#${text}`}`;
}

/** Is the page open from this computer alone? */
export function isLocal({ hostname, protocol }: Pick<Location, 'hostname' | 'protocol'>): boolean {
  return protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(hostname);
}
