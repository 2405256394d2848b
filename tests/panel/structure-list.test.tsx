// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { CORE_GROUP, EXTRA_GROUPS, INSTANCES, LANDMARK_INSTANCES, type StructureId } from '#anatomy';
import {
  type MountedShell,
  button,
  byRole,
  click,
  mountPart,
  mountShell,
  press,
} from './support/mount-shell.tsx';

let shell: MountedShell;
afterEach(() => shell.unmount());

const tree = () => byRole(shell.page, 'tree', 'Structures')[0]!;
const leaves = () => byRole(tree(), 'treeitem').filter((item) => !item.hasAttribute('aria-expanded'));
const row = (name: string) => byRole(tree(), 'treeitem', name)[0]!;

function type(text: string) {
  const input = shell.page.querySelector<HTMLInputElement>('.search input')!;
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const unfold = (name: string) => click(row(name).querySelector<HTMLElement>('.tree-heading')!);
const isClosed = (name: string) => row(name).getAttribute('aria-expanded') === 'false';
const CLOSED_AT_FIRST = ['Skin', 'Nerve', 'Ligaments', 'Bones', 'Discs'];

describe('the structure list', () => {
  const namesOf = (list: readonly { readonly name: string; readonly side: string | null }[]) =>
    list.map(({ name, side }) => (side === null ? name : `${name}, ${side}`)).toSorted();
  const names = () => leaves().map((item) => item.getAttribute('aria-label')!);

  test('is a tree that names every structure of the hip, side included', () => {
    shell = mountPart('list');
    const hip = INSTANCES.filter(({ group }) => group === CORE_GROUP);
    // Quiet until wanted: the muscles of the buttock alone.
    const muscles = hip.filter(
      ({ kind, layer }) => layer !== 'skin' && (kind === 'muscle' || kind === 'fascia'),
    );
    expect(names().toSorted()).toEqual(namesOf(muscles));
    for (const name of CLOSED_AT_FIRST) unfold(name);
    expect(names().toSorted()).toEqual(namesOf(hip));
  });

  test('opens the branch of what was chosen elsewhere', () => {
    shell = mountPart('list');
    for (const name of CLOSED_AT_FIRST) expect(isClosed(name), name).toBe(true);
    act(() => shell.atlas.commands.select('sacrum' as StructureId, 'pointer'));
    expect(CLOSED_AT_FIRST.filter((name) => !isClosed(name))).toEqual(['Bones']);
    expect(row('Sacrum with coccyx').getAttribute('aria-selected')).toBe('true');
    // It stays open when the choice goes on, folded when the reader folds it, and opens for the next choice in it.
    act(() => shell.atlas.commands.select('gluteus-maximus.left' as StructureId, 'pointer'));
    expect(isClosed('Bones')).toBe(false);
    for (const name of ['Bones', 'Outer muscle layer']) unfold(name);
    act(() => shell.atlas.commands.select(null, 'keyboard'));
    expect(isClosed('Bones')).toBe(true);
    act(() => shell.atlas.commands.select('femur.left' as StructureId, 'pointer'));
    expect(isClosed('Bones')).toBe(false);
    expect(isClosed('Outer muscle layer')).toBe(true);
    act(() => shell.atlas.commands.select('gluteus-maximus.left' as StructureId, 'pointer'));
    expect(isClosed('Outer muscle layer')).toBe(false);
  });

  test('has both sides on one line, the name before the first', () => {
    shell = mountPart('list');
    const pairs = leaves().map((item) => [item.getAttribute('aria-label'), item.dataset['pair']]);
    expect(pairs.length).toBe(20);
    for (const [name, pair] of pairs) expect(pair).toBe(/, left$/.test(name!) ? 'first' : 'second');
    unfold('Bones');
    expect(row('Sacrum with coccyx').dataset['pair']).toBeUndefined();
  });

  test('opens the branches of groups that are switched on, and names every structure in them', () => {
    shell = mountPart('list', { groups: EXTRA_GROUPS, landmark: 'psis.left' });
    for (const name of CLOSED_AT_FIRST) unfold(name);
    expect(names().toSorted()).toEqual(namesOf([...INSTANCES, ...LANDMARK_INSTANCES]));
  });

  test('opens a branch by click, by selection, and folds it as the reader left it', () => {
    shell = mountPart('list');
    const expanded = () => row('Thigh muscles').getAttribute('aria-expanded');
    expect(expanded()).toBe('false');
    click(row('Thigh muscles').querySelector<HTMLElement>('.tree-heading')!);
    expect(expanded()).toBe('true');
    click(row('Semitendinosus, left'));
    expect(shell.atlas.state().selected).toBe('semitendinosus.left');
    click(row('Thigh muscles').querySelector<HTMLElement>('.tree-heading')!);
    expect(expanded()).toBe('false');
    act(() => shell.atlas.commands.select(null, 'keyboard'));
    expect(expanded()).toBe('false');
    act(() => shell.atlas.commands.setGroup('thigh', true, 'panel'));
    expect(expanded()).toBe('true');
  });

  test('switches a whole group from its branch', () => {
    shell = mountPart('list');
    const eye = button(tree(), 'Low back in the picture');
    expect(eye.getAttribute('aria-pressed')).toBe('false');
    click(eye);
    expect(shell.atlas.state().groups).toEqual(['back']);
    expect(row('Low back').getAttribute('aria-expanded')).toBe('true');
    expect(button(tree(), 'Low back in the picture').getAttribute('aria-pressed')).toBe('true');
  });

  test('leads to parts and landmarks, which a search finds', () => {
    shell = mountPart('list');
    type('anterior');
    click(row('Gluteus medius, front fibers, right'));
    expect(shell.atlas.state()).toMatchObject({ selected: 'gluteus-medius.right', part: 'anterior' });
    click(row('Anterior superior iliac spine, left'));
    expect(shell.atlas.state()).toMatchObject({ landmark: 'asis.left', showLandmarks: true });
    expect(row('Anterior superior iliac spine, left').getAttribute('aria-selected')).toBe('true');
  });

  test('a click selects, like a click on the model', () => {
    shell = mountPart('list');
    const changes: string[] = [];
    shell.atlas.subscribe((_state, _before, { command, by }) => changes.push(`${command} ${by}`));
    click(row('Gluteus medius, left'));
    expect(shell.atlas.state().selected).toBe('gluteus-medius.left');
    expect(changes).toEqual(['select list']);
    expect(row('Gluteus medius, left').getAttribute('aria-selected')).toBe('true');
    expect(row('Gluteus medius, right').getAttribute('aria-selected')).toBe('false');
  });

  test('arrow keys walk it, Enter selects, and there is one tab stop', () => {
    shell = mountPart('list');
    const stops = () => byRole(tree(), 'treeitem').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]!.focus();
    // Skin, closed; the outer layer; its first muscle.
    for (let i = 0; i < 2; i++) press(document.activeElement as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(row('Gluteus maximus, left'));
    expect(stops()).toEqual([row('Gluteus maximus, left')]);
    press(document.activeElement as HTMLElement, 'Enter');
    expect(shell.atlas.state().selected).toBe('gluteus-maximus.left');
  });

  test('a group folds and unfolds', () => {
    shell = mountPart('list');
    const before = leaves().length;
    unfold('Bones');
    expect(isClosed('Bones')).toBe(false);
    expect(leaves().length).toBeGreaterThan(before);
    unfold('Bones');
    expect(isClosed('Bones')).toBe(true);
    expect(leaves()).toHaveLength(before);
  });

  test('searching narrows it, says how many, and says why', () => {
    shell = mountPart('list');
    type('pear');
    expect(leaves().map((item) => item.getAttribute('aria-label'))).toEqual([
      'Piriformis, left',
      'Piriformis, right',
    ]);
    expect(shell.page.querySelector('.search-count')!.textContent).toBe('2 found');
    expect(leaves()[0]!.textContent).toContain('pear-shaped muscle');
    type('xylophone');
    expect(leaves()).toEqual([]);
    expect(shell.page.querySelector('.search-count')!.textContent).toContain('xylophone');
    type('');
    expect(CLOSED_AT_FIRST.every(isClosed)).toBe(true);
  });

  test('the small button of a row goes from shown to ghost to x-ray to hidden and back to the layers', () => {
    shell = mountPart('list');
    unfold('Bones');
    const small = () => row('Femur, left').querySelector('button')!;
    expect(small().getAttribute('aria-label')).toBe('Femur, left: shown. Change how it is drawn.');
    click(small());
    expect(shell.atlas.state().overrides).toEqual({ 'femur.left': 'ghost' });
    expect(small().getAttribute('aria-label')).toContain('see-through');
    click(small());
    expect(shell.atlas.state().overrides).toEqual({ 'femur.left': 'xray' });
    expect(small().getAttribute('aria-label')).toContain('X-ray');
    click(small());
    expect(shell.atlas.state().overrides).toEqual({ 'femur.left': 'hidden' });
    click(small());
    expect(shell.atlas.state().overrides).toEqual({});
    expect(shell.atlas.state().selected).toBeNull();
  });

  test('a row holds no control for whoever walks the tree, and says itself how it is drawn', () => {
    shell = mountPart('list', { peelRight: 5, overrides: { 'femur.left': 'ghost' } });
    unfold('Bones');
    const controls = [...tree().querySelectorAll<HTMLElement>('button, a, input, [role="button"]')];
    expect(controls.length).toBeGreaterThan(10);
    for (const one of controls) expect([one.tabIndex, one.getAttribute('aria-hidden')]).toEqual([-1, 'true']);
    const said = (name: string) => row(name).getAttribute('aria-description');
    expect(said('Gluteus medius, left')).toBeNull();
    expect(said('Gluteus medius, right')).toBe('hidden');
    expect(said('Femur, left')).toBe('see-through');
    expect(said('Low back')).toBe('hidden');
    click(button(tree(), 'Low back in the picture'));
    expect(said('Low back')).toBeNull();
  });

  test('a peeled structure is marked, and can be shown all the same', () => {
    shell = mountPart('list', { peelRight: 5 });
    const peeled = row('Gluteus medius, right');
    expect(peeled.dataset['display']).toBe('hidden');
    click(peeled.querySelector('button')!);
    expect(shell.atlas.state().overrides).toEqual({ 'gluteus-medius.right': 'shown' });
  });

  test('a selected structure that steps back is let go', () => {
    shell = mountShell({ selected: INSTANCES.find(({ key }) => key.startsWith('femur'))!.id });
    click(button(shell.page.querySelector('aside')!, 'More: side, display, wording'));
    click(button(shell.page.querySelector('aside')!, 'Hide'));
    expect(shell.atlas.state().selected).toBeNull();
    expect(shell.atlas.state().overrides).toEqual({ 'femur.left': 'hidden' });
  });
});
