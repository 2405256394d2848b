import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { AppShell, createAnnouncer, createKeysSwitch, labelOf } from '#panel';
import { createAtlas } from '#state';
import { createLanguage } from './i18n.ts';
import { bindKeyboard } from './keyboard.ts';
import { bindKeysStorage } from './keys-storage.ts';
import { bindPage } from './page-binding.ts';
import { type Stage, startStage } from './stage.ts';
import { bindStorage } from './storage-binding.ts';
import { chooseTier } from './tier.ts';
import { bindUrl } from './url-binding.ts';
import { dropModelPreloads, hasWebGl2 } from './webgl.ts';

const root = document.documentElement;
const language = createLanguage();
const { t } = language;
const atlas = createAtlas();
const announcer = createAnnouncer();
const keys = createKeysSwitch();
const openStorage = () => window.localStorage;

bindStorage(atlas, openStorage);
bindKeysStorage(keys, openStorage);
bindUrl(atlas, window);
bindPage(atlas, window, { site: t('app.title'), labelOf: (id) => labelOf(id, t) });
bindKeyboard(atlas, document, () => keys.getState().lettersOn);

const canDraw = hasWebGl2(document);
const fetchChunk = () => import('./stage-chunk.ts');
const firstChunk = canDraw ? fetchChunk() : null;
// The stage reports a failed fetch when it awaits it; until then it must not count as unhandled.
firstChunk?.catch(() => undefined);

let stage: Stage | null = null;

function openStage(container: HTMLElement) {
  let first = firstChunk;
  stage = startStage({
    container,
    atlas,
    tier: chooseTier(window),
    fetchChunk: () => {
      const chunk = first ?? fetchChunk();
      first = null;
      return chunk;
    },
    labelOf: (id) => labelOf(id, t),
    texts: { label: t('scene.label'), role: t('scene.role'), hint: t('scene.hint') },
    explain: (kind) => t([`status.error.${kind}`, 'status.error.unknown']),
    onReady: (ready) => {
      root.dataset['ready'] = ready;
    },
  });
}

function onStage(container: HTMLElement | null) {
  if (!container) return;
  if (!canDraw) {
    dropModelPreloads(document);
    atlas.commands.reportScene({ phase: 'no-webgl' });
    root.dataset['ready'] = 'no-webgl';
    return;
  }
  // Two frames: the shell is on screen before the drawing code takes the main thread.
  requestAnimationFrame(() => setTimeout(() => openStage(container)));
}

createRoot(document.getElementById('root')!).render(
  <I18nextProvider i18n={language}>
    <AppShell
      atlas={atlas}
      announcer={announcer}
      keys={keys}
      onStage={onStage}
      onRetry={() => stage?.retry()}
    />
  </I18nextProvider>,
);
