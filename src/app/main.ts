import type { TFunction, i18n } from 'i18next';
import { labelOf } from '#panel/labels';
import { createAtlas } from '#state';
import { bindHand } from './hand-binding.ts';
import { bindLevel, createLanguage } from './i18n.ts';
import { bindPage } from './page-binding.ts';
import { createShellFrame } from './shell-frame.ts';
import { whenShellMayStart } from './shell-start.ts';
import { type Stage, startStage } from './stage.ts';
import { bindStartOver } from './start-over.ts';
import { bindStorage, openStorage } from './storage-binding.ts';
import { chooseTier } from './tier.ts';
import { bindUrl } from './url-binding.ts';
import { dropModelPreloads, openCanvas } from './webgl.ts';

const root = document.documentElement;
// Made when first asked: the first picture needs no words, and the page's own title is in the document.
let made: i18n | null = null;
const language = () => (made ??= createLanguage(atlas.state().level));
const t: TFunction = ((...args: Parameters<TFunction>) => language().t(...args)) as TFunction;
const atlas = createAtlas();

bindStorage(atlas, openStorage);
// Before all that speaks of the view: it finds the words at the level that the view has.
bindLevel(atlas, () => made);
bindUrl(atlas, window);
bindHand(atlas, window);
bindPage(atlas, window, { site: document.title, labelOf: (id) => labelOf(id, t) });

const frame = createShellFrame(document.getElementById('root')!, atlas.state().sheet);
const canvas = openCanvas(document, frame.view.getBoundingClientRect());
const tier = chooseTier(window);
const modelsUrl = new URL('models/', document.baseURI).href;
let drawn: () => void = () => undefined;
const firstFrame = new Promise<void>((resolve) => {
  drawn = resolve;
});
let shown: () => void = () => undefined;
let textsAreThere: () => Promise<void> = () => Promise.resolve();
let renderAnew: (() => void) | null = null;
const shell = new Promise<void>((resolve) => {
  shown = resolve;
});

/** Ready means ready for the reader: what was drawn can also be pressed, typed at and read about. */
function announceReady(ready: 'true' | 'error' | 'no-webgl') {
  void shell
    .then(() => textsAreThere())
    .then(() => {
      root.dataset['ready'] = ready;
    });
}

// Begun before the shell is rendered: the model arrives and is read while the page is being built.
const stage: Stage | null =
  canvas &&
  startStage({
    container: frame.view,
    canvas,
    atlas,
    tier,
    modelsUrl,
    fetchChunk: () => import('./stage-chunk.ts'),
    labelOf: (id) => labelOf(id, t),
    texts: () => ({
      label: t('scene.label'),
      role: t('scene.role'),
      hint: t('scene.hint'),
      strip: t('story.strip-label'),
      handles: { move: t('section.move'), turn: t('section.turn'), tilt: t('section.tilt') },
      sides: { left: t('side.short.left'), right: t('side.short.right') },
    }),
    explain: (kind) => t([`status.error.${kind}`, 'status.error.unknown']),
    onFirstFrame: drawn,
    onReady: (ready) => {
      drawn();
      announceReady(ready);
    },
  });

function onShown() {
  shown();
  if (canvas) return;
  dropModelPreloads(document);
  atlas.commands.reportScene({ phase: 'no-webgl' });
  announceReady('no-webgl');
}

void whenShellMayStart(`${modelsUrl}${tier}.glb`, canvas ? firstFrame : Promise.resolve())
  .then(() => import('./shell.tsx'))
  .then(({ startShell, textsAreThere: arrive }) => {
    textsAreThere = () => arrive(atlas);
    renderAnew = startShell({
      atlas,
      language: language(),
      frame,
      onShown,
      onRetry: () => stage?.retry(),
      makePicture: (wish) => stage?.picture(wish) ?? Promise.resolve(null),
    });
  });

bindStartOver(atlas, window, { openStorage, renderAnew: () => renderAnew });
