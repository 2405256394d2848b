// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { patternById, redFlags } from '#content';
import { topicById, topicSigns } from '#content/topics';
import { TOPIC_IDS } from '#content/topic-ids';
import { type MountedShell, button, click, mountPart } from './support/mount-shell.tsx';

beforeAll(() => import('../../src/panel/topics/topics-view.tsx'), 60_000);
beforeAll(() => import('../../src/panel/stories/stories-view.tsx'), 60_000);

let shell: MountedShell;
afterEach(() => shell.unmount());

/** Lets what is fetched arrive. */
const arrive = () => act(() => Promise.resolve());
const open = async (view: Parameters<typeof mountPart>[1]) => {
  shell = mountPart('details', view);
  await arrive();
};
const signs = redFlags.flatMap(({ flags }) => flags.map(({ text }) => text));

describe.each(TOPIC_IDS)('the page of %s', (id) => {
  test('says what it has to say, signs of danger first and with what to do', async () => {
    await open({ screen: 'topics', topic: id });
    const topic = topicById(id);
    const page = shell.page.querySelector('article')!;
    expect(page.querySelector('h2')!.textContent).toBe(topic.title);
    const groups = [...page.querySelectorAll('.urgency')];
    expect(groups.map((group) => group.querySelector('.urgency-action')!.textContent)).toEqual(
      topicSigns(topic).map(({ action }) => action),
    );
    expect(groups.flatMap((group) => [...group.querySelectorAll('li')])).toHaveLength(
      new Set(topic.flags).size,
    );
    for (const text of signs.filter((sign) => page.textContent.includes(sign)))
      expect(groups.some((group) => group.textContent.includes(text))).toBe(true);
    // What to do at once is there to be read, before all that opens and closes; a long list waits behind it.
    const call = groups[0]!.querySelector('.urgency-action')!;
    expect(call.closest('.section')).toBeNull();
    expect(call.compareDocumentPosition(page.querySelector('.section')!)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const dangers = groups[0]!.querySelectorAll('li');
    const isFolded = dangers[0]!.closest('.section') !== null;
    expect(isFolded).toBe(dangers.length > 2 || groups[0]!.getAttribute('data-urgency') !== 'emergency');
    // The answer stands open.
    expect(page.querySelector('.sections .section-panel:not([hidden])')!.textContent).toContain(
      topic.sections[0]!.claims[0]!.text,
    );
    for (const { title, claims } of topic.sections) {
      expect(page.textContent).toContain(title);
      for (const { text } of claims) expect(page.textContent).toContain(text);
    }
    for (const { text } of topic.cautions) expect(page.textContent).toContain(text);
  });
});

test('the way in stands on the start page, on a muscle, and with the stories', async () => {
  for (const view of [{}, { selected: 'piriformis.left' as never }, { screen: 'stories' as const }]) {
    await open(view);
    click(button(shell.page, 'Self-care and advice'));
    await arrive();
    expect(shell.atlas.state()).toMatchObject({ screen: 'topics', topic: null });
    for (const id of TOPIC_IDS) expect(shell.page.textContent).toContain(topicById(id).summary);
  }
});

test('every page has a real link, which the browser opens in another tab by itself', async () => {
  await open({ screen: 'topics' });
  const doors = [...shell.page.querySelectorAll<HTMLAnchorElement>('a.story-door')];
  expect(new Set(doors.map((door) => door.getAttribute('href')))).toEqual(
    new Set(TOPIC_IDS.map((id) => `#o=topics&t=${id}`)),
  );
  const elsewhere = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  // The test's own page must stay where it is.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  act(() => void doors[0]!.dispatchEvent(elsewhere));
  expect(shell.atlas.state().topic).toBeNull();
  click(doors[0]!);
  expect(shell.atlas.state().topic).not.toBeNull();
  const tabs = [...shell.page.querySelectorAll<HTMLAnchorElement>('a.screen-tab')];
  expect(tabs.map((tab) => tab.getAttribute('href'))).toEqual(['#', '#o=where', '#o=compare', '#o=stories']);
});

test('topics count as a part of causes and care in the tabs', async () => {
  await open({ screen: 'topics', topic: 'sitting' });
  expect(shell.page.querySelector('[aria-current="page"]')!.textContent).toBe('Causes and care');
  expect(shell.page.querySelectorAll('.screen-tab')).toHaveLength(4);
});

test('a page leads on to topics, muscles, patterns and stories', async () => {
  await open({ screen: 'topics', topic: 'desk-work' });
  click(button(shell.page, 'Sitting'));
  expect(shell.atlas.state().topic).toBe('sitting');
  click(button(shell.page, 'Piriformis'));
  expect(shell.atlas.state()).toMatchObject({ screen: 'atlas', selected: 'piriformis.left', topic: null });
  shell.unmount();
  await open({ screen: 'topics', topic: 'standing', selected: 'gluteus-maximus.right' as never });
  const outerHip = patternById('other/outer-hip-pain')!.name;
  click(button(shell.page, outerHip));
  expect(shell.atlas.state()).toMatchObject({ screen: 'atlas', pattern: 'other/outer-hip-pain' });
  expect(shell.atlas.state().selected).toMatch(/\.right$/);
  shell.unmount();
  await open({ screen: 'topics', topic: 'self-release' });
  click(button(shell.page, 'All topics'));
  await arrive();
  expect(shell.atlas.state()).toMatchObject({ screen: 'topics', topic: null });
});

test('leaving a page hands the focus back to its door', async () => {
  await open({ screen: 'topics', topic: 'driving' });
  click(button(shell.page, 'All topics'));
  await arrive();
  expect(document.activeElement!.textContent).toContain('Driving');
});
