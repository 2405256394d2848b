// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { EXTRA_GROUPS } from '#anatomy';
import { type Streaming, VIEW_OPTIONS } from '#state';
import { type MountedShell, button, byRole, click, mountShell } from './support/mount-shell.tsx';

let shell: MountedShell;
afterEach(() => shell.unmount());

const item = (name: string) => {
  const found = byRole(document, 'menuitemcheckbox').find(({ textContent }) => textContent.startsWith(name));
  if (!found) throw new Error(`no item "${name}" in the menu`);
  return found;
};
const ticked = () =>
  byRole(document, 'menuitemcheckbox')
    .filter((one) => one.getAttribute('aria-checked') === 'true')
    .map((one) => one.dataset['key']);
const said = () => shell.page.querySelector('[aria-live="polite"]')!.textContent;
const stream = (streaming: Streaming | null) => act(() => shell.atlas.commands.reportStreaming(streaming));

describe('the menu of what is shown', () => {
  test('has every group and every option, ticked as the view is', () => {
    shell = mountShell({ groups: ['back', 'leg'], xray: true });
    click(button(shell.page, 'Show. 2 groups are shown besides the hip.'));
    const keys = byRole(document, 'menuitemcheckbox').map((one) => one.dataset['key']);
    expect(keys).toEqual([...EXTRA_GROUPS, ...VIEW_OPTIONS]);
    expect(ticked()).toEqual(['back', 'leg', 'showLabels', 'xray']);
  });

  test('switches groups and options, and stays open for the next', () => {
    shell = mountShell();
    click(button(shell.page, 'Show'));
    click(item('Thigh muscles'));
    click(item('Landmarks'));
    click(item('Labels'));
    expect(shell.atlas.state()).toMatchObject({ groups: ['thigh'], showLandmarks: true, showLabels: false });
    expect(ticked()).toEqual(['thigh', 'showLandmarks']);
    click(item('Thigh muscles'));
    expect(shell.atlas.state().groups).toEqual([]);
  });

  test('says of a group how far it has come', () => {
    shell = mountShell({ groups: ['thigh'], drawnGroups: ['hip'] });
    click(button(shell.page, 'Show. 1 group is shown besides the hip.'));
    stream({ phase: 'loading', group: 'thigh', loadedBytes: 30, totalBytes: 120 });
    expect(item('Thigh muscles').textContent).toContain('Loading, 25%');
    stream({ phase: 'failed', group: 'thigh', message: 'Rain.' });
    expect(item('Thigh muscles').textContent).toContain('Could not load');
    act(() => shell.atlas.commands.reportDrawn('thigh'));
    expect(item('Thigh muscles').textContent).toBe('Thigh muscles');
  });
});

describe('the button of a menu', () => {
  const press = (target: Element, key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    act(() => void target.dispatchEvent(event));
  };
  /** The item that takes the focus when the menu has it. */
  const first = () => document.querySelector('[role="menuitemcheckbox"][tabindex="0"]')?.textContent;

  test('opens it at its first or its last item by the arrow keys', () => {
    shell = mountShell();
    // Nothing is ticked in it, which would have the focus first.
    const tools = button(shell.page, 'Tools');
    expect(tools.getAttribute('aria-haspopup')).toBe('menu');
    expect(tools.getAttribute('aria-expanded')).toBe('false');
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowUp', -1],
    ] as const) {
      act(() => tools.focus());
      press(tools, key);
      expect(tools.getAttribute('aria-expanded')).toBe('true');
      expect(first()).toBe(byRole(document, 'menuitemcheckbox').at(at)?.textContent);
      press(document.activeElement!, 'Escape');
      expect(tools.getAttribute('aria-expanded')).toBe('false');
      expect(byRole(document, 'menuitemcheckbox')).toHaveLength(0);
    }
  });

  test('leaves the other keys to the page', () => {
    shell = mountShell();
    const heard: string[] = [];
    const hear = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', hear);
    for (const key of ['c', '6', 'ArrowDown']) press(button(shell.page, 'Show'), key);
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual(['c', '6']);
  });
});

describe('a group on its way', () => {
  test('is told over the picture, with a bar', () => {
    shell = mountShell({ groups: ['back'], drawnGroups: ['hip'] });
    stream({ phase: 'loading', group: 'back', loadedBytes: 0, totalBytes: null });
    const bar = () => shell.page.querySelector('progress')!;
    expect(bar().getAttribute('aria-label')).toBe('Loading: Low back');
    expect(bar().hasAttribute('value')).toBe(false);
    stream({ phase: 'loading', group: 'back', loadedBytes: 50, totalBytes: 200 });
    expect([bar().value, bar().max]).toEqual([50, 200]);
    stream(null);
    expect(shell.page.querySelector('progress')).toBeNull();
  });

  test('that fails is told kindly, and can be asked for again', () => {
    shell = mountShell({ groups: ['back'], drawnGroups: ['hip'] });
    stream({ phase: 'failed', group: 'back', message: 'The connection broke off.' });
    const alert = byRole(shell.page, 'alert')[0]!;
    expect(alert.textContent).toContain('Low back: could not be loaded');
    expect(alert.textContent).toContain('The connection broke off. Everything else works as before.');
    click(button(alert, 'Try again'));
    expect(shell.retries()).toBe(1);
  });

  test('is spoken of when it is asked for, when it is there, and when it goes', () => {
    shell = mountShell({ drawnGroups: ['hip'] });
    const { commands } = shell.atlas;
    act(() => commands.setGroup('back', true, 'panel'));
    expect(said()).toBe('Low back: loading.');
    act(() => commands.reportDrawn('back'));
    expect(said()).toBe('Low back added to the picture.');
    act(() => commands.setGroup('back', false, 'panel'));
    expect(said()).toBe('Low back removed from the picture.');
    act(() => commands.setGroup('back', true, 'panel'));
    expect(said()).toBe('Low back added to the picture.');
  });
});

describe('the page speaks', () => {
  test('of parts, landmarks and options', () => {
    shell = mountShell();
    const { commands } = shell.atlas;
    const medius = 'gluteus-medius.left' as Parameters<typeof commands.showPart>[0];
    act(() => commands.showPart(medius, 'anterior', 'list'));
    expect(said()).toBe('Gluteus medius, front fibers, left selected. Press F6 for the details.');
    act(() => commands.showPart(medius, null, 'panel'));
    expect(said()).toBe('Gluteus medius, left selected. Press F6 for the details.');
    act(() => commands.focusLandmark('psis.left', 'list'));
    expect(said()).toBe('Posterior superior iliac spine, left shown. Press F6 for how a hand finds it.');
    act(() => commands.toggle('xray', 'keyboard'));
    expect(said()).toBe('X-ray view: on.');
    act(() => commands.toggle('xray', 'keyboard'));
    expect(said()).toBe('X-ray view: off.');
  });
});
