// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import type { StructureId, ZoneSpot } from '#anatomy';
import { whatCouldBe } from '#content';
import { VIGNETTES } from '../content/vignettes.ts';
import { isFull } from '../support/thoroughness.ts';
import { type MountedShell, button, click, mountShell } from './support/mount-shell.tsx';

let shell: MountedShell;
afterEach(() => shell.unmount());

const openWith = (marked: readonly string[]) => {
  shell = mountShell({ screen: 'where', sore: marked as readonly ZoneSpot[] });
  return shell.page.querySelector('.where-results')!;
};
const cards = (within: ParentNode) => [...within.querySelectorAll<HTMLElement>('.candidate')];
const patterns = (within: ParentNode) => cards(within).map(({ dataset }) => dataset['pattern']);
/** What a card says before anything is opened. */
const sentences = (card: Element) =>
  [...card.querySelectorAll(':scope > p')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '));

describe('answers to “Where does it hurt?”', () => {
  test('a textbook case sees its signs before its answers, and at most three of these', () => {
    // One page for all, marked anew for each; which answers come first is held for every case in tests/content.
    openWith([]);
    for (const { marked, condition } of isFull ? VIGNETTES : VIGNETTES.filter((_, n) => n % 6 === 0)) {
      const spots = marked as readonly ZoneSpot[];
      act(() => shell.atlas.commands.setSore(spots, 'list'));
      const results = shell.page.querySelector('.where-results')!;
      expect(patterns(results), condition).toEqual(whatCouldBe(spots).first.map(({ pattern }) => pattern));
      expect([...results.children].map((part) => part.getAttribute('data-group')).slice(0, 2)).toEqual([
        'must',
        'first',
      ]);
    }
  });

  test('each says in sentences what fits, what does not, and how to tell', () => {
    const results = openWith(['groin.left', 'thigh-front.left', 'calf-prox.left']);
    for (const card of cards(results)) {
      const [fits, misfits, tell, ...more] = sentences(card);
      expect(more).toEqual([]);
      expect(fits).toMatch(/^Fits: (You marked|Pain may spread to) .*\. /);
      expect(misfits).toMatch(/^Does not fit: .*\. /);
      expect(tell).toMatch(/^How to tell: .*\. /);
    }
    const hip = cards(results).find(({ dataset }) => dataset['pattern'] === 'other/hip-joint')!;
    const [fits, misfits] = sentences(hip);
    expect(fits).toMatch(/You marked the front of the thigh and the groin\. These are main areas\./);
    expect(misfits).toMatch(/You also marked the upper calf\. This is outside its area\./);
  });

  test('the rest waits behind one button, and the focus goes on there', () => {
    const results = openWith(['buttock-central.left']);
    const { others } = whatCouldBe(['buttock-central.left' as ZoneSpot]);
    click(button(results, `Show ${others.length} more answers`));
    expect(patterns(results)).toHaveLength(3 + others.length);
    expect(document.activeElement?.textContent).toBe('Other possible answers');
  });

  test('what hurts on both sides is one card, and says so', () => {
    const results = openWith(['sacroiliac.left', 'sacroiliac.right']);
    expect(cards(results)[0]!.querySelector('h4')!.textContent).toMatch(/, both sides$/);
    expect(sentences(cards(results)[0]!)[0]).toMatch(/joint on both sides\. This is a main area\./);
    expect(new Set(patterns(results)).size).toBe(patterns(results).length);
  });

  test('the low back leads to its page', () => {
    const results = openWith(['lumbar-belt']);
    const [card] = cards(results);
    expect(card!.dataset['pattern']).toBe('other/low-back');
    expect(card!.querySelector('h4')!.textContent).toMatch(/^Low back itself .*\)$/);
    click(button(card!, 'Low back pain: what to do this week'));
    expect(shell.atlas.state()).toMatchObject({ screen: 'topics', topic: 'low-back' });
  });

  test('an answer that is no muscle is what its page is called, not the structure shown with it', () => {
    const psoas = 'psoas-major.right' as StructureId;
    shell = mountShell({ screen: 'where', selected: psoas, pattern: 'other/nerve-root-l4' });
    const names = [...shell.page.querySelectorAll('.details h2')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Nerve root L4, right']);
    shell.unmount();
    shell = mountShell({
      screen: 'where',
      selected: 'piriformis.right' as StructureId,
      pattern: 'piriformis/outer',
    });
    expect(shell.page.querySelector('.details h2')!.textContent).toBe('Piriformis: Outer point, right');
  });

  test.each(['Often felt here', 'Sometimes felt here'])('nobody measured “%s”', (words) => {
    expect(openWith(['buttock-central.left']).textContent).not.toContain(words);
  });
});
