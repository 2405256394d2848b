// @vitest-environment happy-dom
import fc from 'fast-check';
import { type ReactNode, act } from 'react';
import { type Root, createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allowTranslation } from '../../src/app/page/translated-text.ts';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;

let place: HTMLElement;
let root: Root;
let end: () => void;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
  end = allowTranslation(document);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  end();
});

/** Lets observers speak. */
const moment = () => new Promise((done) => setTimeout(done));
const show = (node: ReactNode) => act(() => root.render(node));

/** Replaces texts as a translator does, in one go or in two. */
function translate(inTwo: boolean): void {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data === '' || text.parentElement?.closest('font')) continue;
    const outer = document.createElement('font');
    outer.innerHTML = '<font></font>';
    outer.firstElementChild!.textContent = text.data;
    if (inTwo) {
      text.before(outer);
      text.remove();
    } else text.replaceWith(outer);
  }
}

/** A line of the page with words and values put together, some of which come and go. */
interface Line {
  readonly words: string;
  readonly count: number;
  readonly has: boolean;
  readonly more: readonly string[];
}
const Page = ({ words, count, has, more }: Line) => (
  <p>
    {words} {count} mm {has && 'deep '}
    {has ? <b>{words}</b> : 'flat'} of {count}
    {more.map((one) => (
      <span key={one}>
        {one} {count}
      </span>
    ))}
    {has ? null : `: ${words}`}
  </p>
);
const expected = ({ words, count, has, more }: Line) =>
  [
    `${words} ${count} mm ${has ? 'deep ' : ''}${has ? words : 'flat'} of ${count}`,
    ...more.map((one) => `${one} ${count}`),
    has ? '' : `: ${words}`,
  ].join('');

const line: fc.Arbitrary<Line> = fc.record({
  words: fc.constantFrom('Piriformis', 'Gluteus medius', 'left'),
  count: fc.nat(99),
  has: fc.boolean(),
  more: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
});

test('a translated page lives, and says what is true now, whatever changes', async () => {
  const steps = fc.array(fc.tuple(line, fc.constantFrom('never', 'at once', 'in two')), {
    minLength: 2,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      for (const [next, how] of all) {
        show(<Page {...next} />);
        await moment();
        expect(place.textContent).toBe(expected(next));
        if (how !== 'never') translate(how === 'in two');
        await moment();
        expect(place.textContent).toBe(expected(next));
      }
      show(null);
      await moment();
      expect(place.textContent).toBe('');
    }),
    { numRuns: 60 },
  );
});

test('what was never there is still refused', () => {
  expect(() => place.removeChild(document.createElement('p'))).toThrow();
});
