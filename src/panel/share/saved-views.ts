import { createStore } from 'zustand/vanilla';
import { type SavedView, readViewFile, writeViewFile } from './view-file.ts';

const KEY = 'gluteal-atlas:views';
/** Where what could not be read is put aside, so that nothing is lost. */
const ASIDE = 'gluteal-atlas:views-unread';

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** How the keeping of views is doing: `unread`: what was kept cannot be read; `unkept`: it holds until the page is closed. */
type KeepState = 'kept' | 'unread' | 'unkept';

/** The reader's saved views, kept in the browser. The one owner of them. */
export interface SavedViews {
  readonly store: ReturnType<typeof createViews>;
  /** Changes the views as they are now, another tab's changes included, and keeps them where that can be. */
  readonly change: (update: (views: readonly SavedView[]) => readonly SavedView[]) => void;
}

const createViews = () =>
  createStore<{ readonly views: readonly SavedView[]; readonly keep: KeepState }>(() => ({
    views: [],
    keep: 'kept',
  }));

/** The views as they are kept now; those that are known where that cannot be read. */
function keptNow(open: () => Store, known: readonly SavedView[]): readonly SavedView[] {
  try {
    const text = open().getItem(KEY);
    if (text === null) return known;
    const { views, faults } = readViewFile(text);
    return faults.length > 0 ? known : views;
  } catch {
    return known;
  }
}

/** Opens what is kept. `open` may throw where storage is blocked: views are then kept until the page is closed. */
export function openSavedViews(open: () => Store): SavedViews {
  const store = createViews();
  let mayWrite = true;
  try {
    const text = open().getItem(KEY);
    if (text !== null) {
      const { views, faults } = readViewFile(text);
      store.setState({ views, keep: faults.length > 0 ? 'unread' : 'kept' });
      // The first change would overwrite what cannot be read now and perhaps can be by a later version.
      if (faults.length > 0) open().setItem(ASIDE, text);
    }
  } catch {
    mayWrite = false;
    store.setState({ keep: 'unkept' });
  }
  return {
    store,
    change(update) {
      const { keep, views } = store.getState();
      // What could not be kept is known here alone.
      store.setState({ views: update(keep === 'kept' ? keptNow(open, views) : views) });
      try {
        if (!mayWrite) throw new Error('blocked');
        open().setItem(KEY, writeViewFile(store.getState().views));
        store.setState({ keep: 'kept' });
      } catch {
        store.setState({ keep: 'unkept' });
      }
    },
  };
}
