// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { glossary } from '#content/glossary';
import type { ViewState } from '#state';
import { type MountedShell, byRole, button, click, mountPart, press } from './support/mount-shell.tsx';

let shell: MountedShell | null = null;
afterEach(() => {
  shell?.unmount();
  shell = null;
});

const open = (view: Partial<ViewState> = {}) => {
  shell = mountPart('details', view);
  return shell;
};
const marks = (within: ParentNode, word?: string) =>
  [...within.querySelectorAll<HTMLElement>('button.term')].filter(
    ({ textContent }) => word === undefined || textContent.toLowerCase() === word,
  );
const MEDIUS = { selected: 'gluteus-medius.left' as never };

describe('words in the texts', () => {
  test('are marked once in a section, and the sentences read as before', () => {
    const { page } = open(MEDIUS);
    expect(marks(page).length).toBeGreaterThan(10);
    for (const section of page.querySelectorAll('.section-panel')) {
      const own = marks(section).filter((mark) => mark.closest('.section-panel') === section);
      const words = own.map(({ textContent }) => textContent.toLowerCase());
      expect(new Set(words).size, words.join()).toBe(words.length);
    }
    expect(page.textContent).toMatch(/Not all leg pain is nerve pain/);
  });

  test('are explained on request, to the ear as well, and the focus comes back', () => {
    const { page } = open();
    const [mark] = marks(page, 'sciatica');
    expect(mark!.getAttribute('aria-haspopup')).toBe('dialog');
    mark!.focus();
    click(mark!);
    const [dialog] = byRole(document, 'dialog', 'What “sciatica” means');
    const said = document.getElementById(dialog!.getAttribute('aria-describedby')!);
    expect(said?.textContent).toContain('leg pain along the sciatic nerve');
    expect(mark!.getAttribute('aria-expanded')).toBe('true');
    press(dialog!, 'Escape');
    expect(byRole(document, 'dialog')).toEqual([]);
  });

  test('go with the reading level', () => {
    const { atlas, page } = open(MEDIUS);
    expect(marks(page, 'pelvis').length).toBeGreaterThan(0);
    expect(marks(page, 'abduction')).toEqual([]);
    act(() => atlas.commands.setLevel('clinical', 'panel'));
    expect(marks(page, 'pelvis')).toEqual([]);
    expect(marks(page, 'abduction').length).toBeGreaterThan(0);
    // Back again: the same sentences explain the same words.
    act(() => atlas.commands.setLevel('plain', 'panel'));
    expect(marks(page, 'pelvis').length).toBeGreaterThan(0);
    expect(marks(page, 'abduction')).toEqual([]);
  });

  test('lead to the structure that they name', () => {
    const { atlas, page } = open();
    click(marks(page, 'sciatica')[0]!);
    click(button(document, 'Show in the atlas'));
    expect(atlas.state()).toMatchObject({ screen: 'atlas', selected: 'sciatic-nerve.left' });
  });
});

describe('the page of all words', () => {
  test('explains each of them, with terms for whoever wants them', () => {
    const { atlas, page } = open({ screen: 'glossary' });
    for (const { term, meaning } of glossary) {
      const entry = [...page.querySelectorAll('.glossary dt')].find(
        ({ firstChild }) => firstChild?.textContent === term,
      );
      expect(entry?.nextElementSibling?.textContent, term).toContain(meaning);
    }
    expect(page.querySelector('.glossary .clinical')).toBeNull();
    act(() => atlas.commands.setLevel('clinical', 'panel'));
    expect(page.querySelector('.glossary .clinical')?.textContent).toBeTruthy();
  });

  test('is reached from the start page and from a word, and left again', () => {
    const { atlas, page } = open();
    click(button(page, 'Words explained'));
    expect(atlas.state().screen).toBe('glossary');
    expect(document.activeElement?.textContent).toBe('Words explained');
    click(button(page, 'Back to the atlas'));
    expect(atlas.state().screen).toBe('atlas');
    click(marks(page, 'sciatica')[0]!);
    click(button(document, 'All words'));
    expect(atlas.state().screen).toBe('glossary');
  });
});
