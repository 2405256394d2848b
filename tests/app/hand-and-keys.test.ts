// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type StructureId, type StructureKey, instanceOf, structureId } from '#anatomy';
import { createAtlas, idsOf } from '#state';
import { bindGestureBoundaries } from '../../src/app/input/gesture-boundaries.ts';
import { bindKeyboard } from '../../src/app/input/keyboard.ts';

const MEDIUS = structureId('gluteus-medius' as StructureKey, 'left');

describe('a hand on the page', () => {
  test('begins a step of the history each time it touches down; a second finger and a key held down join in', () => {
    const atlas = createAtlas();
    const stop = bindGestureBoundaries(atlas, window);
    const moves = (share: number) => atlas.commands.setExplode(share, 'panel');
    const touch = (isPrimary: boolean) =>
      document.body.dispatchEvent(new PointerEvent('pointerdown', { isPrimary, bubbles: true }));
    const press = (repeat: boolean) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', repeat, bubbles: true }));
    const steps = () => atlas.state().undoSteps;
    moves(10);
    touch(true);
    moves(20);
    touch(false);
    moves(30);
    expect(steps()).toBe(2);
    touch(true);
    moves(40);
    expect(steps()).toBe(3);
    press(false);
    moves(41);
    press(true);
    moves(42);
    expect(steps()).toBe(4);
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    moves(43);
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    moves(44);
    expect(steps()).toBe(5);
    stop();
    touch(true);
    moves(50);
    expect(steps()).toBe(5);
  });
});

describe('the keys of the page', () => {
  const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

  test('work anywhere but in text fields, dialogs and menus', () => {
    const atlas = createAtlas();
    const stop = bindKeyboard(atlas, document, () => true);
    document.body.innerHTML =
      '<input id="text"><input id="range" type="range"><div role="dialog"><button id="inside"></button></div>';
    const at = (id: string) => document.getElementById(id)!;
    for (const id of ['text', 'inside']) {
      press(at(id), ']');
      expect(atlas.state().peelLeft, id).toBe(1);
    }
    press(at('range'), ']');
    expect(atlas.state().peelLeft).toBe(2);
    press(document.body, '[');
    expect(atlas.state().peelLeft).toBe(1);
    press(document.body, ']', { ctrlKey: true });
    expect(atlas.state().peelLeft).toBe(1);
    stop();
  });

  test('a letter does something to the selection, and with Shift to the whole that it belongs to', () => {
    const view = (key: string, more: KeyboardEventInit = {}, selected: string = MEDIUS) => {
      const atlas = createAtlas({ selected: selected as StructureId, peelLeft: 0, peelRight: 0 });
      const stop = bindKeyboard(atlas, document, () => true);
      press(document.body, key, more);
      stop();
      return atlas.state();
    };
    const shift = { shiftKey: true };
    expect(view('y').overrides).toEqual({ [MEDIUS]: 'xray' });
    // Caps Lock is not Shift.
    expect(view('Y').overrides).toEqual({ [MEDIUS]: 'xray' });
    expect(view('Y', shift)).toMatchObject({ overrides: {}, layerOverrides: { medius: 'xray' } });
    expect(view('H', shift).layerOverrides).toEqual({ medius: 'hidden' });
    expect(view('G', shift).layerOverrides).toEqual({ medius: 'ghost' });
    expect(view('I', shift).isolated).toEqual(idsOf({ kind: 'layer', layer: 'medius' }, { groups: [] }));
    // Of another group it is the group: all of it is hidden with its switch.
    expect(view('O', shift, 'patella.left').groups).toEqual([
      instanceOf('patella.left' as StructureId).group,
    ]);
    // Shown in full, it stays when something over it is taken away, or when nothing is selected any more.
    const atlas = createAtlas({ selected: MEDIUS, peelLeft: 5 });
    const stop = bindKeyboard(atlas, document, () => true);
    press(document.body, 'o');
    press(document.body, 'Escape');
    expect(atlas.state()).toMatchObject({ selected: null, overrides: { [MEDIUS]: 'shown' } });
    stop();
  });

  test('Escape clears the selection, but not from within a dialog', () => {
    const atlas = createAtlas({ selected: MEDIUS });
    const stop = bindKeyboard(atlas, document, () => true);
    document.body.innerHTML = '<div role="dialog"><button id="inside"></button></div>';
    press(document.getElementById('inside')!, 'Escape');
    expect(atlas.state().selected).toBe(MEDIUS);
    press(document.body, 'Escape');
    expect(atlas.state().selected).toBeNull();
    stop();
  });

  test('single letters can be switched off; Escape stays', () => {
    const atlas = createAtlas({ selected: MEDIUS });
    const stop = bindKeyboard(atlas, document, () => false);
    press(document.body, ']');
    expect(atlas.state().peelLeft).toBe(1);
    press(document.body, 'Escape');
    expect(atlas.state().selected).toBeNull();
    stop();
  });
});
