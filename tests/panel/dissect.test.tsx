// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StructureId } from '#anatomy';
import { encodeView, isTakenApart } from '#state';
import { type MountedShell, button, byRole, click, mountShell } from './support/mount-shell.tsx';

const MEDIUS = 'gluteus-medius.left' as StructureId;
let shell: MountedShell;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  shell.unmount();
  vi.useRealTimers();
});

const row = (id: string) => shell.page.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
const menu = () => byRole(document, 'menu').find((one) => one.classList.contains('dissect-menu'));
const items = () => byRole(menu()!, 'menuitem').map(({ textContent }) => textContent);
const choose = (name: string) =>
  click(byRole(menu()!, 'menuitem').find(({ textContent }) => textContent === name)!);
const send = (element: Element, event: Event) => act(() => void element.dispatchEvent(event));
const rightClick = (element: Element) =>
  send(element, new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 40, clientY: 50 }));
const touch = (type: string, at = 100) =>
  new PointerEvent(type, { bubbles: true, pointerType: 'touch', clientX: at, clientY: 100 });
const said = () => shell.page.querySelector('[aria-live="polite"]')!.textContent;

describe('the menu of a list row', () => {
  test('has what can be done with the structure as it is now, and the scopes around it', () => {
    shell = mountShell();
    rightClick(row(MEDIUS));
    expect(menu()!.getAttribute('aria-label')).toBe('What to do with Gluteus medius, left');
    expect(items()).toEqual([
      'Select and read about it',
      'Show alone',
      'Hide',
      'See through',
      'Show as in an X-ray',
      'See through what is on top',
      'Both sides: Gluteus medius',
      'Whole layer: Gluteus medius',
    ]);
    choose('Whole layer: Gluteus medius');
    expect(items()).toEqual([
      'Show alone',
      'Hide',
      'See through',
      'Show as in an X-ray',
      'Show in full',
      'Back to: Gluteus medius, left',
    ]);
    choose('See through');
    expect(menu()).toBeUndefined();
    expect(shell.atlas.state()).toMatchObject({
      layerOverrides: { medius: 'ghost' },
      menuAt: null,
      undoSteps: 1,
    });
    expect(said()).toBe('Gluteus medius: see-through.');
  });

  test('opens by Shift+F10 and by a finger held still, whose release then chooses nothing', () => {
    shell = mountShell();
    const key = { key: 'F10', shiftKey: true, bubbles: true, cancelable: true };
    send(row(MEDIUS), new KeyboardEvent('keydown', key));
    expect(shell.atlas.state().menuAt?.scope).toEqual({ kind: 'structure', id: MEDIUS });
    act(() => shell.atlas.commands.closeMenu('panel'));

    send(row(MEDIUS), touch('pointerdown'));
    act(() => void vi.advanceTimersByTime(499));
    expect(shell.atlas.state().menuAt).toBeNull();
    act(() => void vi.advanceTimersByTime(1));
    expect(shell.atlas.state().menuAt?.scope).toEqual({ kind: 'structure', id: MEDIUS });
    send(row(MEDIUS), touch('pointerup'));
    click(row(MEDIUS));
    expect(shell.atlas.state().selected).toBeNull();
    act(() => shell.atlas.commands.closeMenu('panel'));
    click(row(MEDIUS));
    expect(shell.atlas.state().selected).toBe(MEDIUS);
  });

  test('does not open for a finger that moves or lifts', () => {
    shell = mountShell();
    for (const last of ['pointerup', 'pointermove', 'pointercancel']) {
      send(row(MEDIUS), touch('pointerdown'));
      send(row(MEDIUS), touch(last, 120));
      act(() => void vi.advanceTimersByTime(2000));
      expect(shell.atlas.state().menuAt).toBeNull();
    }
  });
});

describe('headings and layers', () => {
  test('have the menu of all that they stand for', () => {
    shell = mountShell();
    click(button(shell.page, 'More for: Whole group: Ligaments'));
    expect(shell.atlas.state().menuAt?.scope).toEqual({ kind: 'structure-kind', of: 'ligament' });
    choose('Hide');
    expect(said()).toMatch(/^\d+ structures hidden\.$/);
    act(() => shell.atlas.commands.bringBack('panel'));
    click(button(shell.page, 'More for: Whole group: Thigh muscles'));
    choose('Show alone');
    expect(said()).toBe('Shown alone: Whole group: Thigh muscles.');
    const bar = byRole(shell.page, 'group', 'Hidden or faded')[0]!;
    expect(bar.textContent).toContain('Shown alone: Whole group: Thigh muscles');
    click(button(bar, 'Bring all back'));
    expect(encodeView(shell.atlas.state())).toBe('');
    expect(said()).toBe('The rest is shown again.');
    expect(byRole(shell.page, 'group', 'Hidden or faded')).toEqual([]);
  });

  test('a layer of the strip can be faded, and says so', () => {
    shell = mountShell();
    const layer = shell.page.querySelector('[data-layer="maximus"]')!;
    rightClick(layer);
    choose('See through');
    expect(shell.atlas.state().layerOverrides).toEqual({ maximus: 'ghost' });
    expect(layer.getAttribute('data-override')).toBe('ghost');
  });
});

test('beside the model the menu is about the picture', () => {
  shell = mountShell({ shownSide: 'left' });
  act(() => shell.atlas.commands.openMenu({ scope: null, x: 10, y: 10 }, 'pointer'));
  expect(items()).toEqual(['Bring everything back', 'Mirror view: swap left and right', 'Reset view']);
  choose('Bring everything back');
  expect(isTakenApart(shell.atlas.state())).toBe(false);
});

test('the details isolate what they are about, and bring the rest back', () => {
  shell = mountShell({ selected: MEDIUS });
  click(button(shell.page.querySelector('aside')!, 'More: side, display, wording'));
  const isolate = () => button(shell.page, 'Show alone');
  click(isolate());
  expect(shell.atlas.state()).toMatchObject({ isolated: [MEDIUS], selected: MEDIUS });
  expect(isolate().getAttribute('aria-pressed')).toBe('true');
  click(isolate());
  expect(shell.atlas.state().isolated).toEqual([]);
});

test('the tool chooses sides, fades the layer on top and mirrors', async () => {
  vi.useRealTimers();
  shell = mountShell({ peelLeft: 1, peelRight: 1, sidesTool: true });
  // Fetched when first used.
  await act(() => import('../../src/panel/dissect/sides-card.tsx').then(() => undefined));
  const card = shell.page.querySelector<HTMLElement>('.sides-card')!;
  click(button(card, 'Right'));
  click(button(card, 'X-ray'));
  click(button(card, 'Mirror view'));
  expect(shell.atlas.state()).toMatchObject({
    shownSide: 'right',
    layerOverrides: { maximus: 'xray' },
    mirror: true,
  });
  expect(card.textContent).toContain('L and R name the sides');
  click(button(card, 'Full'));
  click(button(card, 'Both'));
  expect(isTakenApart(shell.atlas.state())).toBe(false);
  click(button(card, 'Close sides and layers'));
  expect(shell.page.querySelector('.sides-card')).toBeNull();
});
