// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { wordsFor } from '#content/ui';
import { KEY_BINDINGS, VIEW_KEY_BINDINGS, type ViewAction } from '#state';
import { type MountedShell, button, click, mountShell } from './support/mount-shell.tsx';

let shell: MountedShell;
afterEach(() => shell.unmount());

const strokeOf = ({ key, ctrl, shift }: (typeof KEY_BINDINGS)[number]) =>
  `${ctrl ? 'Ctrl ' : ''}${shift ? 'Shift ' : ''}${key.length === 1 ? key.toUpperCase() : key}`;

test('no two bindings share a key, and each is said in words', () => {
  shell = mountShell();
  const strokes = KEY_BINDINGS.map(strokeOf);
  expect(new Set(strokes).size).toBe(strokes.length);
  const { plain } = wordsFor('en');
  for (const { help } of KEY_BINDINGS) expect(plain[`help.key.${help}`], help).toBeTruthy();
});

/** What stands on the keys of an action, as the help sheet shows them. */
const CAPS: Readonly<Record<ViewAction, readonly string[]>> = {
  turn: ['← ↑ → ↓'],
  zoom: ['+ = − _'],
  select: ['Enter Space'],
  walk: ['PgDn PgUp'],
  home: ['Home'],
  menu: ['Shift F10', 'Menu'],
  feel: ['Ctrl ← ↑ → ↓'],
};

test('the help sheet names every key of the view, in words', () => {
  shell = mountShell();
  click(button(shell.page, 'Help'));
  const rows = [...shell.page.ownerDocument.querySelectorAll('.help-list.keys')[1]!.children];
  const textOf = (row: Element, of: string) => row.querySelector(of)!.textContent.trim().replace(/\s+/g, ' ');
  const { plain } = wordsFor('en');
  const actions = [...new Set(VIEW_KEY_BINDINGS.map(({ action }) => action))];
  const expected = actions.flatMap((action) =>
    CAPS[action].map((caps) => `${caps}: ${plain[`help.view-key.${action}`]}`),
  );
  expect(rows.map((row) => `${textOf(row, 'dt')}: ${textOf(row, 'dd')}`)).toEqual(expected);
  expect(actions.toSorted()).toEqual(Object.keys(CAPS).toSorted());
});

test('the help sheet names every binding once, with its words', () => {
  shell = mountShell();
  click(button(shell.page, 'Help'));
  const rows = [...shell.page.ownerDocument.querySelectorAll('.help-list.keys')[0]!.children];
  const strokes = rows.map((row) => row.querySelector('dt')!.textContent.trim().replace(/\s+/g, ' '));
  expect(strokes.toSorted()).toEqual(KEY_BINDINGS.map(strokeOf).toSorted());
  const { plain } = wordsFor('en');
  expect(rows.map((row) => row.querySelector('dd')!.textContent)).toEqual(
    KEY_BINDINGS.map(({ help }) => plain[`help.key.${help}`]),
  );
});
