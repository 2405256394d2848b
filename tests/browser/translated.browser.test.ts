import type { StructureId } from '#anatomy';
import { AtlasPage } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';
import { newPage } from '../support/shared-page.ts';
import { isFull } from '../support/thoroughness.ts';

/** From each to the next, words and values of a page change where they stand. */
const VIEWS: readonly string[] = [
  'q=-61.5,60,-110.3',
  'q=-101.5,20,-90.3',
  's=gluteus-minimus.left&z=gluteus-minimus/back',
  's=gluteus-medius.left&z=gluteus-medius/back',
  'o=stories',
  'o=stories&y=hands.2',
  'o=stories&y=weak.1',
  'o=stories&y=weak.2&s=piriformis.left',
  'o=stories&y=tight.2&s=gluteus-maximus.right',
  'o=where&w=buttock-central.left',
  'o=where&w=buttock-central.left,groin.right',
  'o=where',
  'o=compare&k=gluteus-minimus/back,other/nerve-root-s1',
  'o=compare&k=piriformis/outer,other/hip-joint',
  'o=topics&t=sitting',
  'o=glossary',
  's=piriformis.left&pl=3&pr=5',
  's=sacrum',
  '',
];

/**
 * All words on the page, those for screen readers too, but for what is in sight, which each page finds out for itself.
 * Where a line breaks goes by the elements around them.
 */
const readAll = () =>
  [...document.querySelectorAll('.shell-part > *, main > :not(#view-now)')].map((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) words.push(walker.currentNode.nodeValue!.replaceAll(/\s+/g, ''));
    return words.join('');
  });
/** From the first place on where two texts differ. */
const differing = (told: readonly string[], meant: readonly string[]) =>
  told.flatMap((text, part) => {
    const other = meant[part] ?? '';
    const at = Array.from(text, (letter, n) => letter === other[n]).indexOf(false);
    if (at < 0 && text.length === other.length) return [];
    const from = Math.max(0, (at < 0 ? text.length : at) - 20);
    return [[text.slice(from, from + 80), other.slice(from, from + 80)]];
  });

test.describe('while the browser translates the page', () => {
  test.use({ translated: true });

  test('it says the same as the page itself, wherever words and values change', async ({
    atlas,
    page,
    browser,
    baseURL,
  }) => {
    // Each view on two pages.
    test.slow();
    const kind = { pixels: 'none', viewport: { width: 1280, height: 800 }, hasTouch: false } as const;
    const own = await newPage(
      browser,
      { ...kind, isMobile: false, firstVisit: false, translated: false },
      baseURL!,
    );
    const plain = new AtlasPage(own.page);
    await plain.load();
    // What comes after the first picture is there: before that, a pattern has no words to be told in.
    await expect(plain.details.locator('button.term').first()).toBeVisible();
    await atlas.open();
    expect(await page.locator('aside font > font').count()).toBeGreaterThan(20);
    for (const view of VIEWS.filter((_, at) => isFull || at % 2 === 0)) {
      await plain.open(view);
      await atlas.open(view);
      await expect
        .poll(async () => {
          const [told, meant] = [await page.evaluate(readAll), await own.page.evaluate(readAll)];
          return differing(told, meant);
        }, view)
        .toEqual([]);
    }
    await own.page.context().close();
  });

  test('list and search go on, and what is chosen opens', async ({ atlas, page }) => {
    await atlas.open();
    await page.getByRole('searchbox').fill('piriformis');
    await expect(page.getByRole('region', { name: 'Best answers' })).toContainText('Piriformis');
    await page.getByRole('searchbox').fill('sit bone');
    await expect(page.getByRole('region', { name: 'Best answers' })).not.toContainText('Piriformis');
    await page.getByRole('searchbox').fill('');
    await expect(page.getByRole('region', { name: 'Best answers' })).toHaveCount(0);
    await atlas.row('gluteus-medius.left' as StructureId).click();
    await expect(atlas.heading).toHaveText('Gluteus medius');
    await atlas.details.getByRole('button', { name: 'More: side, display, wording' }).click();
    await atlas.details.getByRole('button', { name: 'Medical terms' }).first().click();
    await expect(atlas.heading).toHaveText('Musculus gluteus medius');
    // The names in the list are those by which it is walked.
    for (const row of await atlas.tree.locator('[data-row^="gluteus-"]').all()) {
      const name = await row.locator('.row-name').innerText();
      await expect(row).toHaveAttribute('aria-label', new RegExp(`^${name}(,|$)`));
    }
  });
});
