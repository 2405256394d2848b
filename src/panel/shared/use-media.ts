import { useSyncExternalStore } from 'react';

/** Width at which details become a bottom sheet; in em, so that enlarged text gets the roomier layout too. */
export const PHONE = '(max-width: 47.5em)';

/** Width up to which the list lives in a drawer instead of beside the stage. */
export const NARROW = '(max-width: 70em)';

/** Width up to which the named views are a menu: beside list and panel there is no room for all of them. */
export const SNUG = '(max-width: 94em)';

/** Too little height for the layer control to stand open from the start. */
export const SHORT = '(max-height: 32em)';

/** Fingers are what this device is used with: nothing can hover, and there is no wheel. */
export const TOUCH = '(hover: none) and (pointer: coarse)';

/** Is this media condition true now? Follows changes. */
export function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(condition);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(condition).matches,
  );
}
