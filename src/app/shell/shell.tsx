import type { i18n } from 'i18next';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import {
  AppShell,
  type PictureMaker,
  type ShellFrame,
  createAnnouncer,
  createKeysSwitch,
  fetchLateParts,
} from '#panel';
import { FEATURE_CARDS } from '#features/panel';
import type { Atlas } from '#state';
import { bindClicker } from '../input/clicker.ts';
import { bindKeyboard } from '../input/keyboard.ts';
import { bindKeysStorage } from '../storage/keys-storage.ts';
import { openStorage } from '../storage/storage-binding.ts';
import { allowTranslation } from '../page/translated-text.ts';

interface ShellOptions {
  readonly atlas: Atlas;
  readonly language: i18n;
  /** The page's lasting elements, with the 3D view among them. */
  readonly frame: ShellFrame;
  /** Called once the shell is on the page. */
  readonly onShown: () => void;
  /** The reader asks to load the model again. */
  readonly onRetry: () => void;
  /** Draws the present view as a picture of its own. */
  readonly makePicture: PictureMaker;
}

/**
 * Renders everything around the 3D view, and begins to listen to the page's keys. Returns what renders all of it
 * anew, with nothing open and nothing typed, as for the next reader.
 */
export function startShell({
  atlas,
  language,
  frame,
  onShown,
  onRetry,
  makePicture,
}: ShellOptions): () => void {
  const keys = createKeysSwitch();
  bindKeysStorage(keys, openStorage);
  bindClicker(atlas, document);
  bindKeyboard(atlas, document, () => keys.getState().lettersOn);
  allowTranslation(document);
  const root = createRoot(frame.before, {
    // What went wrong, instead of a number for "rendered again after an error".
    onRecoverableError: (error) => reportError(error instanceof Error ? (error.cause ?? error) : error),
  });
  let reader = 0;
  const render = () =>
    root.render(
      <I18nextProvider i18n={language}>
        <AppShell
          key={reader}
          atlas={atlas}
          announcer={createAnnouncer()}
          keys={keys}
          frame={frame}
          onShown={onShown}
          onRetry={onRetry}
          makePicture={makePicture}
          toolCards={FEATURE_CARDS}
        />
      </I18nextProvider>,
    );
  render();
  return () => {
    keys.setState({ lettersOn: true });
    reader += 1;
    render();
  };
}

/**
 * Settles once what the view is about can be read: most texts come after the first picture. Never rejects; texts that
 * cannot be fetched are said to be missing where they are wanted.
 */
export async function textsAreThere(atlas: Atlas): Promise<void> {
  const { selected, screen } = atlas.state();
  if (selected === null && screen === 'atlas') return;
  await fetchLateParts().catch(() => undefined);
  // Fetched, they still have to be put on the page.
  while (document.querySelector('[data-texts="coming"]')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
