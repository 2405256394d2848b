// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { attachInteraction } from '#interaction';
import type { SceneHandle } from '#scene';
import { type ProbeReading, VIEW_KEY_BINDINGS, createAtlas } from '#state';

const READING: ProbeReading = { at: [95, 20, -120], inward: [0, 0, 1], layers: [], nerve: null };

/** Keys of a keyboard: what is typed, and what has a name. */
const KEYS = [
  ...Array.from({ length: 95 }, (_, code) => String.fromCharCode(32 + code)),
  ...['Enter', 'Escape', 'Tab', 'Backspace', 'Delete', 'Insert', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ContextMenu', 'Shift', 'Control', 'Alt'],
  ...Array.from({ length: 12 }, (_, number) => `F${number + 1}`),
];

let detach: () => void = () => undefined;
afterEach(() => detach());

/** A view without a picture, with the thumb on the skin; says whether it takes a key press for itself. */
function focusedView() {
  const view = document.createElement('div');
  const canvas = document.createElement('canvas');
  view.append(canvas);
  document.body.replaceChildren(view);
  const registry = { get: () => undefined, all: () => [].values() };
  const none = () => null;
  const handle = { view, canvas, registry, camera: none, cut: none, mirrored: () => false };
  const atlas = createAtlas({ probe: READING.at });
  detach = attachInteraction(handle as unknown as SceneHandle, atlas);
  return (press: KeyboardEventInit): boolean => {
    atlas.commands.closeMenu('keyboard');
    atlas.commands.setProbe(READING.at, 'keyboard');
    atlas.commands.reportProbe(READING);
    const event = new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true });
    view.dispatchEvent(event);
    return event.defaultPrevented;
  };
}

test('the view answers every key of the table, and no other', () => {
  const takes = focusedView();
  const bindings: readonly { keys: readonly string[]; ctrl?: boolean; shift?: boolean }[] = VIEW_KEY_BINDINGS;
  for (const { keys } of bindings) expect(KEYS).toEqual(expect.arrayContaining([...keys]));
  for (const key of KEYS) {
    for (const [ctrlKey, shiftKey, altKey] of [
      [false, false, false],
      [false, true, false],
      [true, false, false],
      [true, true, false],
      [false, false, true],
    ] as const) {
      const isBound = bindings.some(
        ({ keys, ctrl = false, shift = false }) =>
          keys.includes(key) && ctrl === ctrlKey && (shiftKey || !shift) && !altKey,
      );
      expect(
        takes({ key, ctrlKey, shiftKey, altKey }),
        JSON.stringify({ key, ctrlKey, shiftKey, altKey }),
      ).toBe(isBound);
    }
  }
});
