// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { STORY_STEPS } from '#content/story-steps';
import { type Atlas, createAtlas } from '#state';
import { bindClicker } from '../../src/app/input/clicker.ts';
import { bindKeyboard } from '../../src/app/input/keyboard.ts';

let atlas: Atlas;
let unbind: readonly (() => void)[];
beforeEach(() => {
  document.body.innerHTML = '<div role="application" tabindex="0"></div><button></button><input>';
  atlas = createAtlas();
  unbind = [bindClicker(atlas, document), bindKeyboard(atlas, document, () => true)];
});
afterEach(() => {
  for (const one of unbind) one();
});

const press = (key: string, on: Element = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  on.dispatchEvent(event);
  return event.defaultPrevented;
};
const steps = STORY_STEPS.hands;

test('a clicker steps through a story from anywhere, and stops at its ends', () => {
  atlas.commands.goToStep('hands.1', 'panel');
  const places = [...document.querySelectorAll('[role="application"], button'), document.body];
  press('PageUp');
  expect(atlas.state().step).toBe('hands.1');
  for (let n = 2; n <= steps; n++) {
    press('PageDown', places[n % places.length]);
    expect(atlas.state().step).toBe(`hands.${n}`);
  }
  press('PageDown');
  expect(atlas.state().step).toBe(`hands.${steps}`);
  press('PageUp');
  expect(atlas.state().step).toBe(`hands.${steps - 1}`);
});

test('its button for a black screen takes nothing off the body', () => {
  atlas.commands.goToStep('hands.2', 'panel');
  const before = atlas.state();
  press('b');
  press('.');
  expect(atlas.state()).toEqual(before);
});

test('outside of a story, and where one types, the keys are as ever', () => {
  expect(press('PageDown')).toBe(false);
  press('b');
  expect(atlas.state().peelLeft).toBe(5);
  atlas.commands.goToStep('hands.2', 'panel');
  expect(press('PageDown', document.querySelector('input')!)).toBe(false);
  expect(atlas.state().step).toBe('hands.2');
});
