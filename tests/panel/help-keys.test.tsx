// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { wordsFor } from '#content/ui';
import { KEY_BINDINGS } from '#state';
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
