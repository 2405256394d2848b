// @vitest-environment happy-dom
import { BoxGeometry, Mesh, PerspectiveCamera } from 'three';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StructureId } from '#anatomy';
import type { SceneHandle, SceneObject } from '#scene';
import { type Atlas, createAtlas } from '#state';
import type { ClickThrough } from '../../src/interaction/picking/click-through.ts';
import { attachGestures } from '../../src/interaction/gestures/attach-gestures.ts';
import { attachPointer } from '../../src/interaction/gestures/pointer.ts';

const MUSCLE = 'gluteus-maximus.left' as StructureId;
const BOX = { left: 0, top: 0, width: 400, height: 300 };
const MIDDLE = { clientX: 200, clientY: 150 };

let view: HTMLElement;
let atlas: Atlas;
let clicks: unknown[];
let framed = 0;
let attach: () => void;
let detach: () => void;

beforeEach(() => {
  // What waits for a frame within a frame waits for good: nobody holds a finger still here.
  let isWithin = false;
  vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => {
    if (isWithin) return 0;
    isWithin = true;
    work(0);
    isWithin = false;
    return 0;
  });
  view = document.createElement('div');
  document.body.replaceChildren(view);
  const camera = new PerspectiveCamera(32, BOX.width / BOX.height, 0.02, 6);
  camera.position.set(0, 0, 1);
  const object: SceneObject = {
    id: MUSCLE,
    mesh: new Mesh(new BoxGeometry(0.1, 0.1, 0.1)),
    display: 'shown',
  };
  const handle = {
    view,
    canvas: Object.assign(document.createElement('canvas'), { getBoundingClientRect: () => BOX }),
    camera: () => camera,
    cut: () => null,
    mirrored: () => false,
    registry: { get: () => object, all: () => [object].values() },
  } as unknown as SceneHandle;
  atlas = createAtlas();
  clicks = [];
  framed = 0;
  const through: ClickThrough = {
    clickAt: (place, by) => clicks.push([place, by]),
    doubleClickAt: () => void (framed += 1),
  };
  attach = () => {
    const gestures = attachGestures(handle, atlas, {
      through,
      probe: { isNear: () => false, moveTo: () => undefined, moveBack: () => undefined },
      menu: { open: () => undefined, detach: () => undefined },
    });
    const leave = attachPointer(handle, atlas, gestures.isIdle);
    detach = () => {
      gestures.detach();
      leave();
    };
  };
  attach();
});
afterEach(() => {
  detach();
  vi.unstubAllGlobals();
});

type Kind = 'mouse' | 'touch';
const send = (type: string, pointerType: Kind, more: PointerEventInit = {}) =>
  view.dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, pointerType, ...MIDDLE, ...more }),
  );
/** Presses, moves so far across and lets go. */
function press(pointerType: Kind, byPx: number) {
  const there = { clientX: MIDDLE.clientX + byPx };
  send('pointerdown', pointerType);
  if (byPx > 0) send('pointermove', pointerType, there);
  send('pointerup', pointerType, there);
}

describe.each([
  ['mouse', 'pointer', 3, 5],
  ['touch', 'touch', 9, 12],
] as const)('a press with the %s', (kind, by, tremblePx, dragPx) => {
  test('is a click, also by a hand that trembles', () => {
    press(kind, 0);
    // Another hand: two quick taps are something else.
    detach();
    attach();
    press(kind, tremblePx);
    expect(clicks).toEqual([
      [{ x: 200, y: 150 }, by],
      [{ x: 200 + tremblePx, y: 150 }, by],
    ]);
  });

  test('a drag is none, however far it goes', () => {
    for (const px of [dragPx, 60, 180]) press(kind, px);
    expect(clicks).toEqual([]);
  });

  test('a second finger, another button and a lost pointer make none', () => {
    send('pointerdown', kind);
    send('pointerdown', kind, { pointerId: 2 });
    send('pointerup', kind);
    send('pointerup', kind, { pointerId: 2 });
    send('pointerdown', kind, { button: 2 });
    send('pointerup', kind, { button: 2 });
    send('pointerdown', kind);
    send('pointercancel', kind);
    expect(clicks).toEqual([]);
  });
});

describe('a double click', () => {
  test('with the mouse, as the system counts, frames what the first click chose and goes no deeper', () => {
    for (const count of [1, 2, 3]) {
      view.dispatchEvent(new MouseEvent('mousedown', { detail: count, bubbles: true }));
      press('mouse', 0);
    }
    expect([clicks.length, framed]).toEqual([2, 1]);
  });

  test('by touch is two quick taps at one place; a third tap begins anew', () => {
    for (let tap = 0; tap < 3; tap++) press('touch', 0);
    expect([clicks.length, framed]).toEqual([2, 1]);
    send('pointerdown', 'touch', { clientX: 60 });
    send('pointerup', 'touch', { clientX: 60 });
    expect([clicks.length, framed]).toEqual([3, 1]);
  });

  test('marks as two clicks do where it is asked where it hurts', () => {
    atlas.store.setState({ screen: 'where' });
    press('touch', 0);
    press('touch', 0);
    expect([clicks.length, framed]).toEqual([2, 0]);
  });
});

describe('the pointer', () => {
  test('names what it rests on, and names nothing any more once the pointer has left', () => {
    send('pointermove', 'mouse');
    expect(atlas.state().hovered).toBe(MUSCLE);
    send('pointermove', 'mouse', { clientX: 5 });
    expect(atlas.state().hovered).toBeNull();
    send('pointermove', 'mouse');
    send('pointerleave', 'mouse');
    expect(atlas.state().hovered).toBeNull();
  });

  test('names nothing by touch, where nothing hovers', () => {
    send('pointermove', 'touch');
    expect(atlas.state().hovered).toBeNull();
  });
});
