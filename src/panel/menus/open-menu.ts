import type { RefObject } from 'react';

/** What a menu is told that is open. */
export interface OpenMenuProps {
  /** The button it hangs from. */
  readonly trigger: RefObject<HTMLElement | null>;
  /** The item that has the focus at first; `true` for the chosen one. */
  readonly start: true | 'first' | 'last';
  readonly close: () => void;
}
