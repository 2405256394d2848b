import { expect, test } from 'vitest';
import { KEY_BINDINGS } from '#state';

/** The keys as readers have learned them: rows are added here, and changed only when a key is to change for everybody. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: 'clear',
  '/': 'find',
  'Ctrl+k': 'find-anytime',
  F6: 'details',
  ']': 'peel-more',
  '[': 'peel-less',
  b: 'bones-only',
  f: 'frame',
  h: 'hide',
  g: 'ghost',
  y: 'hatch',
  o: 'show',
  i: 'isolate',
  'Shift+h': 'hide-whole',
  'Shift+g': 'ghost-whole',
  'Shift+y': 'hatch-whole',
  'Shift+o': 'show-whole',
  'Shift+i': 'isolate-whole',
  u: 'bring-back',
  'Ctrl+z': 'undo',
  'Ctrl+Shift+z': 'redo',
  r: 'reset',
  s: 'studio',
  w: 'now',
  c: 'section',
  e: 'explode',
  t: 'probe',
  d: 'sides',
  n: 'measure',
  l: 'showLabels',
  k: 'showLandmarks',
  v: 'showFibres',
  p: 'showParts',
  x: 'xray',
  m: 'mirror',
  1: 'view-three-quarter',
  2: 'view-back',
  3: 'view-front',
  4: 'view-left',
  5: 'view-right',
  6: 'view-above',
};

test('the keys that readers know are bound, all of them, each to what it has always done', () => {
  const bound = KEY_BINDINGS.map(({ key, ctrl, shift, help }) => [
    `${ctrl ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${key}`,
    help,
  ]);
  expect(Object.fromEntries(bound)).toEqual(KEYS);
});
