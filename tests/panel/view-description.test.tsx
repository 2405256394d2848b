// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StructureId } from '#anatomy';
import { type MountedShell, mountPart } from './support/mount-shell.tsx';

let shell: MountedShell;
beforeEach(() => {
  vi.useFakeTimers();
  shell = mountPart('view description');
});
afterEach(() => {
  shell.unmount();
  vi.useRealTimers();
});

const said = () => shell.page.querySelector('[aria-live="polite"]')!.textContent;
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
const ask = () => act(() => shell.atlas.commands.describeView('keyboard'));

test('asked before the scene has looked, the page waits for it, however slow it is', () => {
  act(() => shell.atlas.commands.reportScene({ phase: 'ready' }));
  ask();
  pass(9000);
  expect(said()).toBe('');
  act(() => shell.atlas.commands.reportInSight(['gluteus-maximus.left' as StructureId]));
  pass(1);
  expect(said()).toContain('left side: gluteus maximus');
  // It is answered once: what is seen later is told when the view has come to rest, not at once.
  act(() => shell.atlas.commands.reportInSight(['piriformis.left' as StructureId]));
  pass(1);
  expect(said()).not.toContain('piriformis');
});

test('where the scene has looked and nothing is in sight, the side is told at once', () => {
  act(() => shell.atlas.commands.reportScene({ phase: 'ready' }));
  ask();
  act(() => shell.atlas.commands.reportInSight([]));
  pass(1);
  expect(said()).toMatch(/^From [^:,]+\.$/);
});

test('what was in sight before the model was last turned or peeled is no answer', () => {
  act(() => shell.atlas.commands.reportScene({ phase: 'ready' }));
  act(() => shell.atlas.commands.reportInSight(['gluteus-maximus.left' as StructureId]));
  ask();
  pass(1000);
  expect(said()).toBe('');
  act(() => shell.atlas.commands.reportInSight(['piriformis.left' as StructureId]));
  pass(1);
  expect(said()).toContain('piriformis');
});

test.each(['no-webgl', 'context-lost'] as const)('without a scene that looks (%s) nobody waits', (phase) => {
  act(() => shell.atlas.commands.reportScene({ phase }));
  ask();
  pass(1);
  expect(said()).toMatch(/^From /);
});

test('a model that never comes to rest leaves nobody without an answer', () => {
  act(() => shell.atlas.commands.reportScene({ phase: 'ready' }));
  ask();
  pass(10_000);
  expect(said()).toMatch(/^From /);
});

test('who keeps turning the model is not talked at; where it comes to rest is told, and nothing before', () => {
  const turnTo = (id: string) => act(() => shell.atlas.commands.reportInSight([id as StructureId]));
  act(() => shell.atlas.commands.reportScene({ phase: 'ready' }));
  turnTo('gluteus-maximus.left');
  pass(5000);
  // What the page opens with is there to be read.
  expect(said()).toBe('');
  for (const id of ['gluteus-medius.left', 'sacrum', 'tensor-fasciae-latae.left', 'piriformis.left']) {
    turnTo(id);
    pass(1500);
    expect(said()).toBe('');
  }
  pass(200);
  expect(said()).toContain('piriformis');
});

test('who has asked does not hear the same again over what is said next', () => {
  const turnTo = (id: string) => act(() => shell.atlas.commands.reportInSight([id as StructureId]));
  act(() => shell.atlas.commands.reportScene({ phase: 'ready' }));
  turnTo('gluteus-maximus.left');
  pass(5000);
  ask();
  turnTo('piriformis.left');
  pass(1);
  expect(said()).toContain('piriformis');
  act(() => shell.atlas.commands.select('gluteus-medius.left' as StructureId, 'list'));
  pass(1);
  const next = said();
  expect(next).not.toContain('From behind');
  pass(5000);
  expect(said()).toBe(next);
});

const now = () => shell.page.querySelector('#view-now')!.textContent;
const turn = (azimuthDeg: number, distanceMm = 760) =>
  act(() => {
    const { camera } = shell.atlas.state();
    shell.atlas.commands.moveCamera({ ...camera, azimuthDeg, distanceMm }, 'keyboard');
  });

describe('whoever turns the model by keys', () => {
  beforeEach(() => {
    act(() => shell.atlas.commands.reportScene({ phase: 'ready' }));
    turn(180);
    act(() => shell.atlas.commands.reportInSight(['gluteus-maximus.left' as StructureId]));
    pass(5000);
  });

  test('hears where the view is, also where the scene is too slow to say what is in sight', () => {
    act(() => shell.atlas.commands.reportInSight(null));
    turn(90);
    expect(now()).toMatch(/^From the left\. /);
    pass(2500);
    expect(said()).toBe('From the left.');
    act(() => shell.atlas.commands.reportInSight(['gluteus-medius.left' as StructureId]));
    pass(2000);
    expect(said()).toBe('From the left, left side: gluteus medius.');
  });

  test('hears once, after the last key, what is newly in sight', () => {
    for (const azimuth of [150, 120, 90]) {
      turn(azimuth);
      pass(300);
    }
    act(() => shell.atlas.commands.reportInSight(['gluteus-medius.left' as StructureId]));
    const heard: string[] = [];
    for (let ms = 0; ms < 8000; ms += 100) {
      pass(100);
      if (heard.at(-1) !== said()) heard.push(said());
    }
    expect(heard.filter((text) => text.startsWith('From the left'))).toEqual([
      'From the left, left side: gluteus medius.',
    ]);
  });

  test('is answered where the view has stayed about the same', () => {
    turn(174);
    pass(2500);
    expect(said()).toBe('Still from behind.');
    turn(174, 600);
    pass(2500);
    expect(said()).toBe('Closer.');
  });
});

test('the description is always that of the present view', () => {
  expect(now()).toMatch(/^From /);
  act(() => shell.atlas.commands.lookFrom('front', 'panel'));
  expect(now()).toMatch(/^From the front\. /);
  act(() => shell.atlas.commands.reportInSight(['sacrum' as StructureId]));
  expect(now()).toMatch(/^From the front, sacrum with coccyx\. /);
});
