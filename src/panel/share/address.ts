import { type ViewState, encodeView } from '#state';

/** The address of a view on this page. The reader's own settings stay with the reader. */
export function addressOf(
  state: ViewState,
  { origin, pathname }: Pick<Location, 'origin' | 'pathname'>,
): string {
  const text = encodeView({ ...state, theme: 'system', contrast: 'system' });
  return `${origin}${pathname}${text === '' ? '' : `#${text}`}`;
}

/** Is the page open from this computer alone? */
export function isLocal({ hostname, protocol }: Pick<Location, 'hostname' | 'protocol'>): boolean {
  return protocol === 'file:' || /^(localhost|127\.|\[::1\])/.test(hostname);
}
