// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ZoneSpot } from '#anatomy';
import { GRIP_DRAG, type GripDrag, type SceneHandle } from '#scene';
import { type Atlas, SECTION_PRESETS, type ViewState, createAtlas } from '#state';
import { attachGestures } from '../../src/interaction/gestures/attach-gestures.ts';
import type { Place } from '../../src/interaction/picking/clicks.ts';
import { runs } from '../support/thoroughness.ts';

const SPOTS = ['buttock-central.left', 'buttock-central.right'] as const satisfies readonly string[];
vi.mock('../../src/interaction/tools/mark-sore.ts', () => {
  const spotUnder = (_handle: unknown, { x }: Place) => (x < 200 ? SPOTS[0] : SPOTS[1]) as ZoneSpot;
  const touchAt = (handle: unknown, place: Place) => ({
    place: [place.x, place.y, 0],
    spot: spotUnder(handle, place),
  });
  return { spotUnder, touchAt };
});

/** What a stroke leaves on the body is no concern of the hand. */
const drawn = { begin: () => undefined, extend: () => undefined };

/** What a camera does with its surface: from pointer down, which it hears there, to up, which it hears anywhere. */
function watchCamera(canvas: HTMLElement) {
  const held = new Map<number, Place>();
  let turned = false;
  let most = 0;
  const down = (event: PointerEvent) => {
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    most = Math.max(most, held.size);
  };
  const move = (event: PointerEvent) => {
    if (!held.has(event.pointerId)) return;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    turned = true;
  };
  const up = (event: PointerEvent) => held.delete(event.pointerId);
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointercancel', up);
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', up);
  return {
    held,
    hasTurned: () => turned,
    most: () => most,
    end() {
      document.removeEventListener('pointermove', move);
      document.removeEventListener('pointerup', up);
    },
  };
}

interface Stage {
  readonly atlas: Atlas;
  readonly camera: ReturnType<typeof watchCamera>;
  readonly places: Readonly<Record<'model' | 'name' | 'grip', HTMLElement>>;
  readonly clicks: Place[];
  readonly menus: (string | null)[];
  readonly end: () => void;
  readonly isIdle: () => boolean;
}

/** Moments of the finger that is held still. */
let frames: FrameRequestCallback[] = [];
const wait = (ms: number) => {
  for (let at = 0; at <= ms; at += 50) {
    const due = frames;
    frames = [];
    for (const work of due) work(performance.now() + at);
  }
};

function stageOf(view: Partial<ViewState>): Stage {
  const atlas = createAtlas({ scene: { phase: 'ready' }, ...view });
  const around = document.createElement('div');
  const element = document.createElement('div');
  const canvas = document.createElement('canvas');
  const grip = document.createElement('div');
  grip.dataset['grip'] = 'move';
  const labels = document.createElement('div');
  labels.className = 'labels';
  const name = document.createElement('div');
  name.className = 'label';
  name.dataset['id'] = 'piriformis.left';
  labels.append(name);
  element.append(canvas, grip);
  around.append(element, labels);
  document.body.replaceChildren(around);
  grip.addEventListener(GRIP_DRAG, (event) => {
    const { section } = atlas.state();
    const { dy, by } = (event as CustomEvent<GripDrag>).detail;
    if (section) atlas.commands.setSection({ ...section, offsetMm: section.offsetMm - dy }, by);
  });
  const camera = watchCamera(canvas);
  const clicks: Place[] = [];
  const menus: (string | null)[] = [];
  const { detach, isIdle } = attachGestures(
    { view: element, canvas, drawn } as unknown as SceneHandle,
    atlas,
    {
      // A second quick tap is a tap all the same.
      through: { clickAt: (place) => clicks.push(place), doubleClickAt: () => clicks.push({ x: 0, y: 0 }) },
      probe: {
        isNear: ({ x }) => x < 100,
        moveTo: ({ x, y }, by) => atlas.commands.setProbe([x, y, 0], by),
        moveBack: (probe, by) => atlas.commands.setProbe(probe, by),
      },
      menu: { open: (_place, _by, named = null) => menus.push(named), detach: () => undefined },
    },
  );
  const end = () => {
    detach();
    camera.end();
  };
  return { atlas, camera, places: { model: canvas, name, grip }, clicks, menus, end, isIdle };
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (work: FrameRequestCallback) => frames.push(work));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
});
afterEach(() => vi.unstubAllGlobals());

type Kind = 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel';
const send = (on: Element, type: Kind, init: PointerEventInit) =>
  on.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      pointerType: 'touch',
      buttons: type === 'pointerup' ? 0 : 1,
      ...init,
    }),
  );

type PlaceName = keyof Stage['places'];
const SURROUNDINGS = {
  looking: {},
  asking: { screen: 'where' },
  drawing: { screen: 'where', drawing: true },
  comparing: { screen: 'compare' },
  cutting: { section: SECTION_PRESETS.axial },
  feeling: { probe: [95, 20, -160] },
} as const satisfies Record<string, Partial<ViewState>>;
const views = Object.keys(SURROUNDINGS) as (keyof typeof SURROUNDINGS)[];

/** What a hand of two fingers does, finger by finger. */
const step = fc.record({
  finger: fc.constantFrom(1, 2),
  what: fc.constantFrom('down', 'down', 'move', 'move', 'move', 'up', 'cancel'),
  on: fc.constantFrom<PlaceName>('model', 'name', 'grip'),
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Told {
  /** Each time the picture was touched until it was let go: how many fingers, and did a system take one away? */
  readonly touches: readonly { readonly fingers: number; readonly isCancelled: boolean }[];
}

/** Plays the steps that can follow one another, as a browser tells them; all fingers are lifted at the end. */
function play(stage: Stage, steps: readonly Step[], onRest: (touch: Told['touches'][number]) => void): void {
  const down = new Map<number, { readonly on: Element; x: number; y: number }>();
  let touch = { fingers: 0, isCancelled: false };
  const leave = (finger: number, type: 'pointerup' | 'pointercancel') => {
    const { on, x, y } = down.get(finger)!;
    down.delete(finger);
    if (type === 'pointercancel') touch.isCancelled = true;
    send(on, type, { pointerId: finger, clientX: x, clientY: y });
    if (down.size > 0) return;
    onRest(touch);
    touch = { fingers: 0, isCancelled: false };
  };
  for (const { finger, what, on, x, y } of steps) {
    const held = down.get(finger);
    if (what === 'down' && !held) {
      const isPrimary = down.size === 0;
      down.set(finger, { on: stage.places[on], x, y });
      touch.fingers += 1;
      send(stage.places[on], 'pointerdown', { pointerId: finger, isPrimary, clientX: x, clientY: y });
    } else if (what === 'move' && held) {
      Object.assign(held, { x, y });
      send(held.on, 'pointermove', { pointerId: finger, clientX: x, clientY: y });
    } else if (what === 'up' && held) leave(finger, 'pointerup');
    else if (what === 'cancel' && held) leave(finger, 'pointercancel');
  }
  for (const finger of [...down.keys()]) leave(finger, 'pointerup');
}

describe('two fingers, whatever they do and wherever', () => {
  test.each(views)('leave no mode behind and mark nothing that was not meant, %s', (name) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
        const stage = stageOf(SURROUNDINGS[name]);
        const { atlas, camera } = stage;
        let before = atlas.state();
        play(stage, steps, ({ fingers, isCancelled }) => {
          const { sore, section, probe } = atlas.state();
          // A hand that has gone holds nothing.
          expect(camera.held.size).toBe(0);
          expect(stage.isIdle()).toBe(true);
          // What two fingers do, or one that the system takes away, is no mark and moves no tool.
          if (fingers > 1 || isCancelled) {
            expect([sore, section, probe]).toEqual([before.sore, before.section, before.probe]);
          }
          if (name !== 'drawing') expect(sore).toEqual(before.sore);
          before = atlas.state();
        });
        // And the next tap is a tap.
        const taps = stage.clicks.length;
        const at = { pointerId: 7, isPrimary: true, clientX: 300, clientY: 20 };
        send(stage.places.model, 'pointerdown', at);
        send(stage.places.model, 'pointerup', at);
        expect(stage.clicks.length).toBe(name === 'comparing' ? taps : taps + 1);
        stage.end();
      }),
      { numRuns: runs(120, 3000) },
    );
  });

  test('zoom from anywhere: the camera follows both', () => {
    const where = fc.constantFrom<PlaceName>('model', 'name', 'grip');
    fc.assert(
      fc.property(where, where, fc.constantFrom(...views), (first, second, name) => {
        const stage = stageOf(SURROUNDINGS[name]);
        const before = stage.atlas.state();
        const { model } = stage.places;
        send(stage.places[first], 'pointerdown', { pointerId: 1, isPrimary: true, clientX: 50, clientY: 50 });
        send(model, 'pointermove', { pointerId: 1, clientX: 80, clientY: 64 });
        send(stage.places[second], 'pointerdown', { pointerId: 2, clientX: 300, clientY: 200 });
        expect([...stage.camera.held]).toEqual([
          [1, { x: 80, y: 64 }],
          [2, { x: 300, y: 200 }],
        ]);
        for (const pointerId of [1, 2]) send(model, 'pointermove', { pointerId, clientX: 200, clientY: 9 });
        for (const pointerId of [1, 2]) send(model, 'pointerup', { pointerId, clientX: 200, clientY: 9 });
        const { sore, section, probe, selected } = stage.atlas.state();
        expect([sore, section, probe, selected]).toEqual([
          before.sore,
          before.section,
          before.probe,
          before.selected,
        ]);
        expect(stage.clicks).toEqual([]);
        stage.end();
      }),
    );
  });

  test('a page that loses them goes on', () => {
    const stage = stageOf({});
    send(stage.places.model, 'pointerdown', { pointerId: 1, isPrimary: true });
    send(stage.places.name, 'pointerdown', { pointerId: 2 });
    window.dispatchEvent(new Event('blur'));
    expect([stage.camera.held.size, stage.isIdle()]).toEqual([0, true]);
    // A finger that was never told to have gone is not taken for a second one.
    send(stage.places.model, 'pointerdown', { pointerId: 3, isPrimary: true, clientX: 9, clientY: 9 });
    send(stage.places.model, 'pointerdown', { pointerId: 4, isPrimary: true, clientX: 9, clientY: 9 });
    send(stage.places.model, 'pointerup', { pointerId: 4, clientX: 9, clientY: 9 });
    expect(stage.clicks).toHaveLength(1);
    stage.end();
  });
});

describe.each(['mouse', 'touch'] as const)('a name, by %s', (pointerType) => {
  const drag = (stage: Stage, byPx: number, init: PointerEventInit = {}) => {
    const { name } = stage.places;
    const more = { pointerId: 1, isPrimary: true, pointerType, clientY: 40, ...init };
    send(name, 'pointerdown', { ...more, clientX: 40 });
    if (byPx > 0) send(name, 'pointermove', { ...more, clientX: 40 + byPx });
    send(name, 'pointerup', { ...more, clientX: 40 + byPx });
  };

  test('pressed, chooses; dragged, turns the model as the model itself does', () => {
    const stage = stageOf({});
    drag(stage, 3);
    expect(stage.atlas.state().selected).toBe('piriformis.left');
    stage.atlas.commands.select(null, 'list');
    drag(stage, 110);
    expect([stage.atlas.state().selected, stage.camera.hasTurned()]).toEqual([null, true]);
    stage.end();
  });

  test('with the other button has the menu of what it names, unless it is dragged', () => {
    const stage = stageOf({});
    const other = { button: 2, buttons: 2 };
    drag(stage, 0, other);
    expect(stage.menus).toEqual(['piriformis.left']);
    drag(stage, 80, other);
    expect([stage.menus.length, stage.camera.hasTurned()]).toEqual([1, true]);
    stage.end();
  });
});

test('a finger held still on the model or a name asks for the menu, and chooses nothing when it lifts', () => {
  const stage = stageOf({});
  for (const on of ['model', 'name'] as const) {
    const at = { pointerId: 1, isPrimary: true, clientX: 30, clientY: 30 };
    send(stage.places[on], 'pointerdown', at);
    wait(1000);
    send(stage.places[on], 'pointerup', at);
  }
  expect(stage.menus).toEqual([null, 'piriformis.left']);
  expect([stage.clicks, stage.atlas.state().selected]).toEqual([[], null]);
  stage.end();
});

test('one finger draws, and holds a grip and the ring, without the camera', () => {
  const drawing = stageOf(SURROUNDINGS.drawing);
  const at = { pointerId: 1, isPrimary: true, clientX: 50, clientY: 50 };
  send(drawing.places.model, 'pointerdown', at);
  send(drawing.places.model, 'pointermove', { ...at, clientX: 300 });
  send(drawing.places.model, 'pointerup', { ...at, clientX: 300 });
  expect([...drawing.atlas.state().sore].toSorted()).toEqual([...SPOTS]);
  drawing.end();

  const cutting = stageOf(SURROUNDINGS.cutting);
  send(cutting.places.grip, 'pointerdown', at);
  send(cutting.places.grip, 'pointermove', { ...at, clientY: 30 });
  expect(cutting.atlas.state().section?.offsetMm).toBe(SECTION_PRESETS.axial.offsetMm + 20);
  expect(cutting.camera.most()).toBe(0);
  send(cutting.places.grip, 'pointerup', at);
  cutting.end();

  const feeling = stageOf(SURROUNDINGS.feeling);
  send(feeling.places.model, 'pointerdown', at);
  send(feeling.places.model, 'pointermove', { ...at, clientX: 70, clientY: 80 });
  expect(feeling.atlas.state().probe).toEqual([70, 80, 0]);
  expect(feeling.camera.most()).toBe(0);
  send(feeling.places.model, 'pointerup', at);
  feeling.end();
});
