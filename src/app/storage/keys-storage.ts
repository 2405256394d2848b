import type { KeysSwitch } from '#panel';
import type { OpenStorage } from './storage-binding.ts';

const KEY = 'gluteal-atlas:letter-keys';

/** Remembers whether single-letter keys are on. Blocked storage only means that it is asked again. */
export function bindKeysStorage(keys: KeysSwitch, open: OpenStorage): () => void {
  try {
    if (open().getItem(KEY) === 'off') keys.setState({ lettersOn: false });
  } catch {
    return keys.subscribe(() => undefined);
  }
  return keys.subscribe(({ lettersOn }) => {
    try {
      if (lettersOn) open().removeItem(KEY);
      else open().setItem(KEY, 'off');
    } catch {
      // The choice still holds until the page is closed.
    }
  });
}
