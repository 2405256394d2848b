// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { DISTINCTION_PARTS, distinctionOf } from '#content';
import { DEFAULT_PANES } from '#state';
import { type MountedShell, mountShell } from './support/mount-shell.tsx';

beforeAll(() => import('../../src/panel/compare/compare-view.tsx'), 60_000);

let shell: MountedShell;
afterEach(() => shell.unmount());

/** Opens the screen; its view is fetched on the way. */
async function opened(view: Parameters<typeof mountShell>[0] = {}): Promise<void> {
  shell = mountShell({ screen: 'compare', ...view });
  // What is fetched arrives within the act.
  await act(async () => void (await import('../../src/panel/compare/compare-view.tsx')));
}

test('the table has a column for each pattern and a cell for each question, each with grade and source', async () => {
  await opened();
  const table = document.querySelector('.print-only table')!;
  expect(table.querySelectorAll('th[scope="col"]')).toHaveLength(1 + DEFAULT_PANES.length);
  const rows = [...table.querySelectorAll('tbody tr')];
  expect(rows).toHaveLength(1 + DISTINCTION_PARTS.length);
  DISTINCTION_PARTS.forEach((part, at) => {
    const cells = [...rows[at + 1]!.querySelectorAll('td')];
    cells.forEach((cell, column) => {
      expect(cell.textContent).toContain(distinctionOf(DEFAULT_PANES[column]!)[part].text);
      expect(cell.querySelector('.evidence-mark')?.getAttribute('data-grade')).toMatch(/^[A-D]$/);
      expect(cell.querySelector('.evidence-print')?.textContent).toMatch(/^\d+(, \d+)*$/);
    });
    expect(rows[at + 1]!.querySelector('th')!.getAttribute('scope')).toBe('row');
  });
});

test('the cards say the same, numbered as the frames on the stage are', async () => {
  await opened({ panes: ['other/nerve-root-l5', 'other/nerve-root-s1'] });
  const numbers = (selector: string) =>
    [...shell.page.querySelectorAll(selector)].map(({ textContent }) => textContent);
  expect(numbers('.pane-card .pane-number')).toEqual(['1', '2']);
  expect(numbers('[data-pane] .pane-number')).toEqual(['1', '2']);
  const [l5, s1] = [...shell.page.querySelectorAll('.pane-card')].map(({ textContent }) => textContent);
  expect(l5).toContain('big toe');
  expect(s1).toContain('Pushing off');
});

test('without a picture the words stay, and no frames are put up', async () => {
  await opened({ scene: { phase: 'no-webgl' } });
  expect(shell.page.querySelectorAll('[data-pane]')).toHaveLength(0);
  expect(shell.page.querySelectorAll('.pane-card')).toHaveLength(DEFAULT_PANES.length);
});

test('only two to four can be chosen', async () => {
  await opened({ panes: ['other/nerve-root-l5', 'other/nerve-root-s1'] });
  const boxes = () => [...shell.page.querySelectorAll<HTMLInputElement>('.compare-choice input')];
  const free = (checked: boolean) => boxes().filter((box) => box.checked === checked && !box.disabled);
  expect(free(true)).toHaveLength(0);
  act(() => free(false)[0]!.click());
  act(() => free(false)[0]!.click());
  expect(shell.atlas.state().panes).toHaveLength(4);
  expect(free(false)).toHaveLength(0);
  expect(free(true)).toHaveLength(4);
});
