// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type StructureId, structureId } from '#anatomy';
import { type RedFlagGroup, content, patternZones, redFlags, warningSigns, whatCouldBe } from '#content';
import { type MountedShell, button, byRole, click, mountShell } from './support/mount-shell.tsx';

beforeAll(() => import('../../src/panel/compare/compare-view.tsx'), 60_000);

let shell: MountedShell;
afterEach(() => shell.unmount());

/** What the groups within an element say: how soon, what to do, which signs. */
const groupsIn = (within: ParentNode) =>
  [...within.querySelectorAll('.urgency')].map((group) => {
    const [title, action, list, ...more] = [...group.children];
    expect(more).toEqual([]);
    return [title!.textContent, action!.textContent, list!.querySelectorAll('li').length];
  });
const expected = (groups: readonly RedFlagGroup[]) =>
  groups.map(({ title, action, flags }) => [title, action, flags.length]);

/** Every sign that is anywhere on the page stands within a group that says what to do. */
function expectNoSignAlone(): void {
  const texts = redFlags.flatMap(({ flags }) => flags.map(({ text }) => text));
  for (const element of document.querySelectorAll('li, p, dd')) {
    const own = element.textContent;
    if (!texts.some((text) => own.includes(text))) continue;
    const group = element.closest('.urgency') ?? element.querySelector('.urgency');
    expect(group, own).not.toBeNull();
    expect(redFlags.some(({ action }) => group!.textContent.includes(action))).toBe(true);
  }
}

describe('warning signs are shown with how soon and what to do', () => {
  test('in the dialog, all of them', () => {
    shell = mountShell();
    click(button(shell.page, 'When to see a doctor'));
    expect(groupsIn(byRole(document, 'dialog')[0]!)).toEqual(expected(redFlags));
    expectNoSignAlone();
  });

  test('a key opens one dialog, whichever screen is shown', () => {
    shell = mountShell({ screen: 'where' });
    act(() => shell.atlas.commands.setOpen('flags', true, 'keyboard'));
    expect(byRole(document, 'dialog')).toHaveLength(1);
  });

  test('on “Where does it hurt?” before every answer, for whole fits and for partial ones', () => {
    for (const sore of [['buttock-central.left'], ['foot-sole.left', 'groin.right'], []] as const) {
      shell = mountShell({ screen: 'where', sore: sore as never });
      const results = shell.page.querySelector('.where-results')!;
      const could = whatCouldBe(sore as never);
      expect(groupsIn(results)).toEqual(expected(could.mustNotBeMissed));
      const [first] = [...results.children];
      expect(first!.getAttribute('data-group')).toBe('must');
      expect(results.querySelectorAll('[data-group="must"]')).toHaveLength(1);
      expectNoSignAlone();
      shell.unmount();
    }
    shell = mountShell();
  });

  test.each(content.entries.filter(({ kind }) => kind === 'muscle').map(({ key }) => key))(
    'on the page of %s: with its pain, and all of them at the end',
    (key) => {
      shell = mountShell({ selected: structureId(key, 'left') });
      const groups = groupsIn(shell.page.querySelector('aside')!);
      expect(groups.slice(-redFlags.length)).toEqual(expected(redFlags));
      expect(groups.length).toBe(2 * redFlags.length);
      expectNoSignAlone();
    },
  );

  test.each(['femur.left', 'quadratus-lumborum.left', 'sciatic-nerve.left'])(
    'on the page of %s, which says where it can hurt',
    (id) => {
      shell = mountShell({ selected: id as StructureId });
      const groups = groupsIn(shell.page.querySelector('aside')!);
      expect(groups.map(([title]) => title)).toEqual(redFlags.map(({ title }) => title));
      expectNoSignAlone();
    },
  );

  test('with a pattern that was chosen among what could be behind it', () => {
    shell = mountShell({
      screen: 'where',
      selected: 'femur.left' as StructureId,
      pattern: 'other/hip-joint',
      sore: ['calf-prox.left'] as never,
    });
    const { core, spillover } = patternZones('other/hip-joint');
    expect(groupsIn(shell.page.querySelector('.where')!)).toEqual(
      expected(warningSigns(['calf-prox', ...core, ...spillover])),
    );
  });

  test('side by side, on the screen and on paper', async () => {
    shell = mountShell({ screen: 'compare', panes: ['other/hip-joint', 'piriformis/outer'] });
    await act(async () => void (await import('../../src/panel/compare/compare-view.tsx')));
    const zones = (['other/hip-joint', 'piriformis/outer'] as const).flatMap((id) => {
      const { core, spillover } = patternZones(id);
      return [...core, ...spillover];
    });
    const signs = expected(warningSigns(zones));
    expect(groupsIn(shell.page.querySelector('.compare')!)).toEqual(signs);
    expect(groupsIn(document.querySelector('.print-only')!)).toEqual(signs);
    expectNoSignAlone();
  });
});

test('one component renders signs: nothing else in the panel reads those of a group', () => {
  const root = path.resolve(import.meta.dirname, '../../src/panel');
  const readers = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .filter((name) => /(?<!-)\bflags\b\s*[.},]/.test(readFileSync(path.join(root, name), 'utf8')));
  // The search says the title of the group with the sign that it found.
  expect(readers.map((name) => name.replaceAll(path.sep, '/')).sort()).toEqual([
    'find/rows.ts',
    'warning-signs/urgency-groups.tsx',
  ]);
});
