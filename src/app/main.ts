import type { TFunction, i18n } from 'i18next';
import { atStart, missing } from '#late';
import { labelOf } from '#panel/labels';
import { createAtlas } from '#state';
import { bindGestureBoundaries } from './input/gesture-boundaries.ts';
import { bindLevel, createLanguage } from './page/i18n.ts';
import { bindPage } from './page/page-binding.ts';
import { createShellFrame } from './shell/shell-frame.ts';
import { watchForShell } from './shell/shell-missing.ts';
import { whenShellMayStart } from './shell/shell-start.ts';
import { type Stage, startStage } from './stage/stage.ts';
import { bindStartOver } from './storage/start-over.ts';
import { bindStorage, openStorage } from './storage/storage-binding.ts';
import { chooseTier } from './stage/tier.ts';
import { titleOf } from './address/title-of.ts';
import { bindUrl } from './address/url-binding.ts';
import { dropModelPreloads, openCanvas } from './stage/webgl.ts';

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
bindGestureBoundaries(atlas, window);
const site = document.title;
bindPage(atlas, window, { titleOf: (state) => titleOf(state, site, t) });

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
    fetchChunk: () => atStart(() => import('./stage/stage-chunk.ts')),
    labelOf: (id) => labelOf(id, t),
    texts: () => ({
      label: t('scene.label'),
      role: t('scene.role'),
      hint: t('scene.hint'),
      strip: t('story.strip-label'),
      finder: {
        title: t('finder.title'),
        whole: t('finder.whole'),
        hip: t('finder.hip'),
        thigh: t('finder.thigh'),
        leg: t('finder.leg'),
        foot: t('finder.foot'),
      },
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

const endWatch = watchForShell({ place: frame.after, missing, words: t, page: window });
// Who has no network now waits for it; whatever failed meanwhile is asked for again.
window.addEventListener('online', () => stage?.retry());

function onShown() {
  endWatch();
  shown();
  if (canvas) return;
  dropModelPreloads(document);
  atlas.commands.reportScene({ phase: 'no-webgl' });
  announceReady('no-webgl');
}

void whenShellMayStart(`${modelsUrl}${tier}.glb`, canvas ? firstFrame : Promise.resolve())
  .then(() => atStart(() => import('./shell/shell.tsx')))
  .then(
    ({ startShell, textsAreThere: arrive }) => {
      textsAreThere = () => arrive(atlas);
      renderAnew = startShell({
        atlas,
        language: language(),
        frame,
        onShown,
        // Code that is here and does not start needs a page that has not failed at it yet.
        onRetry: () => (missing.state() === 'reload' ? window.location.reload() : stage?.retry()),
        makePicture: (wish) => stage?.picture(wish) ?? Promise.resolve(null),
      });
    },
    // The reader has been told; see watchForShell.
    () => undefined,
  );

bindStartOver(atlas, window, { openStorage, renderAnew: () => renderAnew });
