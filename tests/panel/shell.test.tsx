// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { redFlags } from '#content';
import type { SceneStatus } from '#state';
import { type MountedShell, button, byRole, click, mountShell } from './support/mount-shell.tsx';

let shell: MountedShell;
afterEach(() => shell.unmount());

const slider = (side: string) =>
  shell.page.querySelector<HTMLInputElement>(`input[aria-label="Layers taken off, ${side}"]`)!;
const said = () => shell.page.querySelector('[aria-live="polite"]')!.textContent;

describe('the layer control', () => {
  test('says in words what is on top on each side', () => {
    shell = mountShell({ peelLeft: 0, peelRight: 2 });
    expect(slider('left').getAttribute('aria-valuetext')).toBe('Skin on top, nothing taken off');
    expect(slider('right').getAttribute('aria-valuetext')).toBe('Gluteus medius on top, 2 layers taken off');
  });

  test('says that what lies over the selection is seen through, on its side alone', () => {
    shell = mountShell({ peelLeft: 1, peelRight: 1, selected: 'piriformis.left' as StructureId });
    expect(slider('left').getAttribute('aria-valuetext')).toBe(
      'Gluteus maximus on top, 1 layer taken off; seen through, as far as Piriformis and deep muscles',
    );
    expect(slider('right').getAttribute('aria-valuetext')).toBe('Gluteus maximus on top, 1 layer taken off');
    expect(shell.page.querySelectorAll('.layer-cell[data-through="true"]')).toHaveLength(3);
  });

  test('a name peels both sides down to that layer', () => {
    shell = mountShell();
    click(button(shell.page, 'Deep'));
    expect([shell.atlas.state().peelLeft, shell.atlas.state().peelRight]).toEqual([4, 4]);
    expect(button(shell.page, 'Deep').getAttribute('aria-pressed')).toBe('true');
  });

  test('a slider peels its own side', () => {
    shell = mountShell({ peelLeft: 1, peelRight: 1 });
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(slider('left'), '3');
      slider('left').dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([shell.atlas.state().peelLeft, shell.atlas.state().peelRight]).toEqual([3, 1]);
  });
});

describe('the page speaks', () => {
  test('of selection, layers and single structures', () => {
    shell = mountShell();
    const { commands } = shell.atlas;
    act(() => commands.select('piriformis.right' as StructureId, 'pointer'));
    expect(said()).toContain('Piriformis, right');
    act(() => commands.select(null, 'keyboard'));
    expect(said()).toBe('Selection cleared.');
    act(() => commands.peelTo('both', 3, 'keyboard'));
    expect(said()).toBe('Top layer on both sides: Gluteus minimus.');
    act(() => commands.peelTo('left', 5, 'panel'));
    expect(said()).toBe('Top layer, left: Bones. Right: Gluteus minimus.');
    act(() => commands.display('femur.left' as StructureId, 'hidden', 'list'));
    expect(said()).toBe('Femur, left: hidden.');
  });
});

describe('the state of the picture', () => {
  const show = (scene: SceneStatus) => act(() => shell.atlas.commands.reportScene(scene));

  test('loading shows how much has come', () => {
    shell = mountShell({ scene: { phase: 'starting' } });
    show({ phase: 'loading', loadedBytes: 120_000, totalBytes: 350_000 });
    const progress = shell.page.querySelector('progress')!;
    expect([progress.value, progress.max]).toEqual([120_000, 350_000]);
    expect(shell.page.textContent).toContain('120 of 350 kB');
    show({ phase: 'ready' });
    expect(shell.page.querySelector('progress')).toBeNull();
  });

  test('a failure says why and can be tried again', () => {
    shell = mountShell();
    show({ phase: 'failed', message: 'The model file arrived incomplete.' });
    const [alert] = byRole(shell.page, 'alert');
    expect(alert!.textContent).toContain('The model file arrived incomplete.');
    click(button(alert!, 'Try again'));
    expect(shell.retries()).toBe(1);
  });

  test.each([
    [{ phase: 'no-webgl' }, 'This browser cannot draw in 3D'],
    [{ phase: 'context-lost' }, 'The 3D picture was interrupted'],
  ] as const)('%o is told, and the list still works', (scene, words) => {
    shell = mountShell({ scene });
    expect(byRole(shell.page, 'alert')[0]!.textContent).toContain(words);
    click(byRole(shell.page, 'treeitem', 'Sacrum with coccyx')[0]!);
    expect(shell.page.querySelector('aside h2')!.textContent).toBe('Sacrum with coccyx');
  });

  test('a broken link is told quietly and can be dismissed', () => {
    shell = mountShell({ notice: { code: 'bad-url', details: ['pl=99'] } });
    const notice = byRole(shell.page, 'status').find(({ textContent }) => textContent.includes('pl=99'));
    expect(notice).toBeDefined();
    click(button(shell.page, 'Dismiss this notice'));
    expect(shell.atlas.state().notice).toBeNull();
    expect(shell.page.textContent).not.toContain('pl=99');
  });
});

describe('dialogs', () => {
  test('when to see a doctor: every sign of every urgency, with what to do', () => {
    shell = mountShell();
    click(button(shell.page, 'When to see a doctor'));
    const dialog = byRole(document, 'dialog')[0]!;
    for (const { title, action, flags } of redFlags) {
      expect(dialog.textContent).toContain(title);
      expect(dialog.textContent).toContain(action);
      for (const { text } of flags) expect(dialog.textContent).toContain(text);
    }
    expect(redFlags.map(({ urgency }) => urgency)).toEqual(['emergency', 'same-day', 'soon']);
    click(button(dialog, 'Close'));
    expect(byRole(document, 'dialog')).toHaveLength(0);
  });

  test('the help lists every key', () => {
    shell = mountShell();
    click(button(shell.page, 'Help'));
    const keys = [...byRole(document, 'dialog')[0]!.querySelectorAll('kbd')].map((kbd) => kbd.textContent);
    for (const key of ['Escape', '[', ']', 'B', 'F', 'R', '1', '6']) expect(keys).toContain(key);
    expect(byRole(document, 'dialog')[0]!.textContent).not.toMatch(/help\.|undefined/);
    click(button(byRole(document, 'dialog')[0]!, 'Close'));
  });
});

test('while a finger draws, the picture says so and ends it', () => {
  shell = mountShell({ screen: 'where', drawing: true });
  click(button(shell.page.querySelector<HTMLElement>('main')!, 'Stop drawing'));
  expect(shell.atlas.state().drawing).toBe(false);
  expect(shell.page.textContent).not.toContain('one finger marks');
});
