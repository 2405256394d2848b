// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createLanguage } from '../../src/app/page/i18n.ts';
import { findMore, openFound } from '../../src/panel/find/find-more.ts';
import type { FoundKind } from '../../src/panel/find/found.ts';
import { type MountedShell, mountShell } from './support/mount-shell.tsx';

const language = createLanguage();

let shell: MountedShell | null = null;
afterEach(() => {
  shell?.unmount();
  shell = null;
});

/** Opens the first answer of a kind, and waits until the place that answers has the focus. */
async function openFirst(query: string, kind: FoundKind) {
  shell = mountShell();
  const { atlas } = shell;
  const found = findMore(query, language.t).find((one) => one.kind === kind);
  if (!found) throw new Error(`"${query}" finds nothing of the kind "${kind}"`);
  await act(() => Promise.resolve(openFound(atlas, found)));
  return { state: atlas.state(), found };
}

const isShown = (text: string) =>
  vi.waitFor(async () => {
    await act(() => Promise.resolve());
    const shown = document.activeElement as HTMLElement;
    expect(shown.dataset['found']).toBe('');
    expect(shown.textContent).toContain(text);
    for (const panel of [...document.querySelectorAll('.section')].filter((one) => one.contains(shown)))
      expect(panel.querySelector('.section-trigger')?.getAttribute('aria-expanded')).toBe('true');
    // Texts of topics and stories are fetched first.
  }, 20_000);

test('a section of a muscle opens at the sentence that answers', async () => {
  const { state, found } = await openFirst('overtraining', 'sections');
  expect(state).toMatchObject({ screen: 'atlas', selected: `${found.id.split('/')[0]}.left` });
  await isShown(found.passage!.text);
});

test('a note of the start page opens, whatever was chosen before', async () => {
  const { state, found } = await openFirst('does massage help back pain', 'notes');
  expect(state).toMatchObject({ screen: 'atlas', selected: null });
  await isShown(found.passage!.text);
});

test('a warning sign opens the dialog at the sign', async () => {
  const { found } = await openFirst('swollen leg', 'flags');
  await isShown(found.passage!.text);
  expect(document.activeElement!.closest('[role="dialog"]')).not.toBeNull();
});

test('a topic page opens at the sentence that answers', async () => {
  const { state, found } = await openFirst('how long do I stay on one spot with the ball', 'pages');
  expect(state).toMatchObject({ screen: 'topics', topic: found.id });
  await isShown(found.passage!.text);
});

test('a word opens the page of all words at its meaning', async () => {
  const { state, found } = await openFirst('radiculopathy', 'words');
  expect(state.screen).toBe('glossary');
  await isShown(found.passage!.text);
});

test('a story opens at the step that answers', async () => {
  const { state, found } = await openFirst('pressure of massage that makes you hold your breath', 'stories');
  expect(state).toMatchObject({ screen: 'stories', step: `${found.id}.${found.passage!.step}` });
});

test('what to be careful with opens at the step that says it', async () => {
  const { state, found } = await openFirst('blood thinners', 'stories');
  expect(found.passage!.text).toMatch(/blood thinners/);
  expect(state).toMatchObject({ screen: 'stories', step: `${found.id}.${found.passage!.step}` });
});

test.each([
  ['structures', 'piriformis', { selected: 'piriformis.left' }],
  ['zones', 'sit bone', { screen: 'where', sore: ['ischial.left'] }],
  ['patterns', 'bursitis', { screen: 'atlas', pattern: 'other/outer-hip-pain' }],
] as const)('%s are opened by the commands of any other way', async (kind, query, expected) => {
  expect((await openFirst(query, kind)).state).toMatchObject(expected);
});
