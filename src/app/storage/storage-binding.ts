import { ALL_FIELDS, type Atlas } from '#state';

const PREFIX = 'gluteal-atlas:';

/** Opens the browser's storage. Throws where the reader or the browser has blocked it. */
export type OpenStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The storage of this page. */
export const openStorage: OpenStorage = () => window.localStorage;

const stored = ALL_FIELDS.flatMap(([key, { storage }]) => (storage ? [[key, storage] as const] : []));

/** Runs `action` on the storage; blocked or full storage only means that nothing is remembered. */
function attempt<T>(open: OpenStorage, action: (storage: ReturnType<OpenStorage>) => T): T | null {
  try {
    return action(open());
  } catch {
    return null;
  }
}

/** Restores what the reader chose last time: the fields that live in the storage. Values that cannot be read are ignored. */
export function restoreStored(atlas: Atlas, open: OpenStorage): void {
  const found: Record<string, unknown> = {};
  for (const [key, field] of stored) {
    const text = attempt(open, (storage) => storage.getItem(PREFIX + field.name));
    const value = text === null ? undefined : field.read(text);
    if (value !== undefined) found[key] = value;
  }
  atlas.commands.restore(found, 'storage');
}

/** Restores what the reader chose last time and remembers changes. Returns the unbinder. */
export function bindStorage(atlas: Atlas, open: OpenStorage): () => void {
  restoreStored(atlas, open);
  return atlas.subscribe((state, before, { by, command }) => {
    // What a link or a saved view brings along is not the reader's own choice, and the next reader has made none.
    if (by === 'url' || command === 'openView' || command === 'startOver') return;
    for (const [key, field] of stored) {
      if (Object.is(state[key], before[key])) continue;
      const text = field.write(state[key]);
      attempt(open, (storage) =>
        text === null ? storage.removeItem(PREFIX + field.name) : storage.setItem(PREFIX + field.name, text),
      );
    }
  });
}
