// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { stories } from '#content/stories';
import { topicById } from '#content/topics';
import type { ViewState } from '#state';
import { type MountedShell, mountPart } from './support/mount-shell.tsx';

let shell: MountedShell;

const MEDIUS = 'gluteus-medius.left' as StructureId;
const hands = stories.find(({ id }) => id === 'hands')!;

/** What the page is about, by its one heading of the second level. */
const PAGES: readonly (readonly [name: string, view: Partial<ViewState>, heading: string | RegExp])[] = [
  ['a structure', { screen: 'atlas' }, 'Gluteus medius'],
  ['the question', { screen: 'where' }, 'Where does it hurt?'],
  ['an answer', { screen: 'where', pattern: 'gluteus-medius/back' }, /^Gluteus medius: .*, left$/],
  ['a comparison', { screen: 'compare' }, 'Side by side'],
  ['the list of stories', { screen: 'stories' }, 'Why it hurts and what helps'],
  ['a story', { screen: 'stories', step: 'hands.2' }, new RegExp(`${hands.title}$`)],
  ['the list of topics', { screen: 'topics' }, /./],
  ['a topic', { screen: 'topics', topic: 'sitting' }, topicById('sitting').title],
  ['the glossary', { screen: 'glossary' }, /./],
];

test.each(PAGES)('%s is named by its heading, whatever was chosen before', async (_name, view, heading) => {
  for (const selected of [MEDIUS, null]) {
    if (selected === null && (view.screen === 'atlas' || view.pattern)) continue;
    shell = mountPart('details', { selected, ...view });
    const titles = () => [...shell.page.querySelectorAll('aside h2')].map(({ textContent }) => textContent);
    await expect.poll(titles, { timeout: 10_000 }).toHaveLength(1);
    expect(titles()[0]).toEqual(
      typeof heading === 'string' ? heading : (expect.stringMatching(heading) as string),
    );
    expect(titles()[0] === 'Gluteus medius').toBe(view.screen === 'atlas');
    // No level is left out on the way down.
    const levels = [...shell.page.querySelectorAll('aside :is(h2, h3, h4, h5, h6)')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 1)).toBeLessThanOrEqual(1));
    shell.unmount();
  }
});
