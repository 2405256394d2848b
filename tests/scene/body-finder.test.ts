// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Atlas, createAtlas } from '#state';
import { BodyFinder } from '../../src/scene/finder/body-finder.ts';

const WORDS = {
  title: 'Move',
  whole: 'From the waist to the feet',
  hip: 'Hip',
  thigh: 'Thigh',
  leg: 'Lower leg',
  foot: 'Foot',
};

let atlas: Atlas;
let view: HTMLElement;
let finder: BodyFinder;
const button = (name: string) => view.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
const current = () =>
  [...view.querySelectorAll('[aria-current]')].map((one) => one.getAttribute('aria-label'));

beforeEach(() => {
  atlas = createAtlas();
  view = document.createElement('div');
  document.body.append(view);
  atlas.commands.openScreen('where', 'panel');
  finder = new BodyFinder({ atlas, view, words: () => WORDS });
});
afterEach(() => {
  finder.dispose();
  view.remove();
});

test('goes down the leg from the side that one looks from, and says where one is', () => {
  atlas.commands.lookFrom('front', 'panel');
  const heights = [];
  for (const name of ['Hip', 'Thigh', 'Lower leg', 'Foot']) {
    button(name).click();
    const { azimuthDeg, targetMm } = atlas.state().camera;
    expect(azimuthDeg).toBe(0);
    heights.push(targetMm[1]);
    expect(current()).toEqual([name]);
  }
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  // The knee joint lies at -415, the ankle joint at -751 mm.
  expect(heights[2]).toBeLessThan(-415);
  expect(heights[3]).toBeLessThan(-751);
  button('From the waist to the feet').click();
  expect(current()).toEqual(['From the waist to the feet']);
});

test('is there while the body is to be touched, and no longer', () => {
  const box = view.querySelector<HTMLElement>('[role="group"]')!;
  expect(box.hidden).toBe(false);
  atlas.commands.openScreen('atlas', 'panel');
  expect(box.hidden).toBe(true);
});

test('a press on it is none on the body behind it', () => {
  const heard = vi.fn();
  for (const kind of ['pointerdown', 'keydown']) view.addEventListener(kind, heard);
  button('Thigh').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  button('Thigh').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(heard).not.toHaveBeenCalled();
  button('Thigh').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(heard).toHaveBeenCalledOnce();
});

test('every part is large enough for a finger', () => {
  for (const one of view.querySelectorAll<HTMLElement>('button'))
    expect(parseInt(one.style.height)).toBeGreaterThanOrEqual(44);
});
