// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StructureId, ZoneSpot } from '#anatomy';
import { whatCouldBe } from '#content';
import { bindKeyboard } from '../../src/app/input/keyboard.ts';
import { type MountedShell, button, click, mountShell, link } from './support/mount-shell.tsx';

const PIRIFORMIS = 'piriformis.left' as StructureId;
const MIDDLE = 'buttock-central.left' as ZoneSpot;
const TABBABLE = 'a[href], button:not([disabled]), input, select, textarea, summary, [tabindex]';

let shell: MountedShell;
let unbind: () => void;
beforeEach(() => {
  shell = mountShell();
  unbind = bindKeyboard(shell.atlas, document, () => true);
});
afterEach(() => {
  unbind();
  shell.unmount();
});

const focused = () => document.activeElement as HTMLElement;
const press = (key: string, on: Element = focused()) =>
  act(() => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
/** Two frames: the page that was asked for is there, and the focus has gone to it. */
const frames = () =>
  act(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
const said = () => shell.page.querySelector('[data-testid="live-region"]')!.textContent.trim();
/** What the Tab key stops at, in its order. */
const stops = () =>
  [...shell.page.querySelectorAll<HTMLElement>(TABBABLE)].filter(({ tabIndex }) => tabIndex >= 0);

describe('past the bar and the list', () => {
  test('"Where does it hurt?" is among the first eight stops of Tab, and leads to its question', async () => {
    const first = stops().slice(0, 8);
    const door = first.find(({ textContent }) => textContent === 'Where does it hurt?');
    expect(door, first.map(({ textContent }) => textContent).join(' | ')).toBeDefined();
    click(door!);
    await frames();
    expect(shell.atlas.state().screen).toBe('where');
    expect([focused().tagName, focused().textContent]).toEqual(['H2', 'Where does it hurt?']);
  });

  test('the details and the 3D picture are one press away', async () => {
    act(() => shell.atlas.commands.select(PIRIFORMIS, 'list'));
    click(button(shell.page, 'Go to the details'));
    await frames();
    expect([focused().tagName, focused().textContent]).toEqual(['H2', 'Piriformis']);
    const view = document.createElement('div');
    view.setAttribute('role', 'application');
    view.tabIndex = 0;
    shell.page.append(view);
    click(button(shell.page, 'Go to the 3D picture'));
    expect(focused()).toBe(view);
  });
});

describe('F6', () => {
  test('leads from the search field to what was chosen, and back', async () => {
    const field = shell.page.querySelector<HTMLInputElement>('input[type="search"], .search input')!;
    act(() => field.focus());
    act(() => shell.atlas.commands.lookFor(PIRIFORMIS, null, 'list'));
    expect(said()).toBe('Piriformis, left selected. Press F6 for the details.');
    press('F6');
    await frames();
    expect([focused().tagName, focused().textContent]).toEqual(['H2', 'Piriformis']);
    press('F6');
    await frames();
    expect(focused()).toBe(field);
  });

  test('leads from the search field to a landmark that was looked up', async () => {
    const field = shell.page.querySelector<HTMLInputElement>('.search input')!;
    act(() => field.focus());
    act(() => shell.atlas.commands.focusLandmark('psis.left', 'list'));
    expect(said()).toBe('Posterior superior iliac spine, left shown. Press F6 for how a hand finds it.');
    press('F6');
    await frames();
    expect([focused().tagName, focused().textContent]).toEqual([
      'H3',
      'Posterior superior iliac spine, left',
    ]);
    press('F6');
    await frames();
    expect(focused()).toBe(field);
  });

  test('Escape clears the search, then leaves it, and takes no other step', () => {
    const field = shell.page.querySelector<HTMLInputElement>('.search input')!;
    act(() => shell.atlas.commands.select(PIRIFORMIS, 'list'));
    act(() => field.focus());
    const escape = () =>
      act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, 'fem');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    escape();
    expect([field.value, focused()]).toEqual(['', field]);
    escape();
    expect(focused()).not.toBe(field);
    expect(shell.atlas.state().selected).toBe(PIRIFORMIS);
  });

  test('leads from the list of places to the answers, which are counted where a place is marked', async () => {
    act(() => shell.atlas.commands.openScreen('where', 'panel'));
    const box = shell.page.querySelector<HTMLInputElement>('.where-box input')!;
    act(() => box.focus());
    act(() => shell.atlas.commands.setSore([MIDDLE], 'list'));
    const { first, others } = whatCouldBe([MIDDLE]);
    const count = first.length + others.length;
    expect(count).toBeGreaterThan(1);
    expect(said()).toBe(
      `Marked: the middle of the buttock, left. 1 in all. ${count} possible answers. ` +
        'Press F6 for the warning signs, and again for the answers.',
    );
    press('F6');
    await frames();
    expect([focused().tagName, focused().textContent]).toEqual(['H3', 'Must not be missed']);
    press('F6');
    await frames();
    expect([focused().tagName, focused().textContent]).toEqual(['H3', 'What could be behind it']);
    press('F6');
    await frames();
    expect(focused()).toBe(box);
  });

  test('stays where a dialog or a menu is open', () => {
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.tabIndex = -1;
    shell.page.append(dialog);
    act(() => dialog.focus());
    press('F6');
    expect(focused()).toBe(dialog);
  });
});

describe('keys that are typed with Alt', () => {
  const type = (init: KeyboardEventInit) =>
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })));

  test.each([
    ['Alt', { altKey: true }],
    ['AltGr', { altKey: true, ctrlKey: true }],
  ])('brackets with %s take a layer off, and letters do nothing', (_name, held) => {
    const { peelLeft } = shell.atlas.state();
    type({ key: ']', ...held });
    expect(shell.atlas.state().peelLeft).toBe(peelLeft + 1);
    type({ key: '[', ...held });
    expect(shell.atlas.state().peelLeft).toBe(peelLeft);
    const before = shell.atlas.state();
    for (const key of ['b', 'x', 'z', '2']) type({ key, ...held });
    expect(shell.atlas.state()).toEqual(before);
  });
});

test('the steps of the guide say what they belong to, with the words that are seen', async () => {
  act(() => shell.atlas.commands.setGuide(2, 'app'));
  const guide = await expect
    .poll(() => shell.page.querySelector('.guide'))
    .not.toBeNull()
    .then(() => shell.page.querySelector('.guide')!);
  for (const one of guide.querySelectorAll('button')) {
    const name = one.getAttribute('aria-label') ?? '';
    expect(name).toMatch(/guide/);
    expect(name.startsWith(one.textContent.trim())).toBe(true);
  }
});

describe('no message twice', () => {
  /** All that a screen reader is told while something is done: what any live region comes to say. */
  async function heard(work: () => void): Promise<string[]> {
    const regions = '[aria-live="polite"], [role="status"]:not([aria-live="off"]), [role="alert"]';
    const texts = () =>
      new Map([...shell.page.querySelectorAll(regions)].map((one) => [one, one.textContent.trim()]));
    const before = texts();
    act(work);
    await frames();
    return [...texts()]
      .filter(([one, text]) => text !== '' && before.get(one) !== text)
      .map(([, text]) => text);
  }

  test('a slider speaks for itself; a button that does the same is told', async () => {
    const slider = shell.page.querySelector<HTMLInputElement>('.layer-track input')!;
    act(() => slider.focus());
    expect(await heard(() => shell.atlas.commands.peelTo('left', 3, 'panel'))).toEqual([]);
    act(() => slider.blur());
    expect(await heard(() => shell.atlas.commands.peelTo('both', 2, 'panel'))).toHaveLength(1);
  });

  test('a step of a story is told by the story alone', async () => {
    act(() => shell.atlas.commands.openScreen('stories', 'panel'));
    await expect.poll(() => shell.page.querySelector('.story-door'), { timeout: 10_000 }).not.toBeNull();
    const told = await heard(() => shell.atlas.commands.goToStep('hands.2', 'panel'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('Step 2 of 8');
  });

  test('a screen that a tab has opened is told once, and in no other case', async () => {
    const tab = link(shell.page, 'Compare');
    act(() => tab.focus());
    const told = await heard(() => tab.click());
    expect(told.filter((text) => text !== 'Loading.')).toEqual(['Compare: open below.']);
    act(() => tab.blur());
    expect(await heard(() => shell.atlas.commands.openScreen('atlas', 'panel'))).toEqual([]);
  });

  test('a choice, a mark and a pattern are told once', async () => {
    expect(await heard(() => shell.atlas.commands.select(PIRIFORMIS, 'list'))).toHaveLength(1);
    expect(await heard(() => shell.atlas.commands.showPattern('piriformis/outer', 'panel'))).toHaveLength(1);
    act(() => shell.atlas.commands.openScreen('where', 'panel'));
    expect(await heard(() => shell.atlas.commands.toggleSore(MIDDLE, 'list'))).toHaveLength(1);
  });
});
