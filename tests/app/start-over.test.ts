// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { type Atlas, INITIAL_VIEW, createAtlas } from '#state';
import { START_OVER, bindStartOver } from '../../src/app/storage/start-over.ts';
import { bindStorage } from '../../src/app/storage/storage-binding.ts';
import { bindUrl } from '../../src/app/address/url-binding.ts';

let atlas: Atlas;
let renderings = 0;

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/');
  document.documentElement.dataset['ready'] = 'true';
  renderings = 0;
  atlas = createAtlas();
  const openStorage = () => localStorage;
  const unbind = [
    bindStorage(atlas, openStorage),
    bindUrl(atlas, window),
    bindStartOver(atlas, window, { openStorage, renderAnew: () => () => void (renderings += 1) }),
  ];
  return () => unbind.forEach((stop) => stop());
});

const startOver = () => window.dispatchEvent(new Event(START_OVER));

it('forgets the view, what is open and every step, and renders the page anew', () => {
  atlas.commands.select('piriformis.left' as never, 'pointer');
  atlas.commands.openScreen('where', 'panel');
  atlas.commands.hover('sacrum' as never, 'pointer');
  expect(atlas.state().undoSteps).toBeGreaterThan(0);
  startOver();
  expect(atlas.state()).toEqual(INITIAL_VIEW);
  expect(renderings).toBe(1);
  atlas.commands.undo('keyboard');
  expect(atlas.state().selected).toBeNull();
});

it('keeps what the scene has loaded', () => {
  atlas.commands.reportScene({ phase: 'ready' });
  atlas.commands.reportDrawn('hip');
  startOver();
  expect(atlas.state()).toMatchObject({ scene: { phase: 'ready' }, drawnGroups: ['hip'] });
});

it('takes up what the browser keeps, and forgets none of it', async () => {
  atlas.commands.setTheme('dark', 'panel');
  atlas.commands.setLevel('clinical', 'panel');
  startOver();
  expect(atlas.state()).toMatchObject({ theme: 'dark', level: 'clinical' });
  await expect.poll(() => document.documentElement.dataset['ready']).toBe('true');
  localStorage.clear();
  startOver();
  expect(atlas.state()).toMatchObject({ theme: 'system', level: 'plain' });
});

it('goes back to the bare address, and is ready again two animation frames later', async () => {
  window.location.hash = 's=piriformis.left';
  startOver();
  expect(window.location.hash).toBe('');
  expect(document.documentElement.dataset['ready']).toBeUndefined();
  await expect.poll(() => document.documentElement.dataset['ready']).toBe('true');
});
