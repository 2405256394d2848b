import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { StructureId } from '#anatomy';
import type { AtlasPage } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ pixels: 'half-kept', fresh: true });

const PAGE = 'docs/walkthrough.md';
/** What a reader hears first at a stop; the rest follows the same rules. */
const LINES = 24;

interface Stop {
  readonly title: string;
  /** Keys that lead there, in words. */
  readonly keys: string;
  readonly go: (atlas: AtlasPage, page: Page) => Promise<void>;
  readonly heard: (atlas: AtlasPage, page: Page) => Locator;
}

/** Moves the focus onwards until it is on this, by Tab alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let n = 0; n < 150 && !(await isThere()); n++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

/** The card of the probe. */
const thumb = (page: Page) =>
  page.getByRole('region', { name: 'Tools in use' }).getByRole('region', { name: 'Under your thumb' });

/** To one of the panel's screens, by its tab. */
function screenTab(name: string, address: string): Stop['go'] {
  return async (atlas, page) => {
    await tabTo(page, atlas.details.getByRole('link', { name, exact: true }));
    await page.keyboard.press('Enter');
    await expect.poll(() => atlas.hash()).toContain(address);
  };
}

const STOPS: readonly Stop[] = [
  {
    title: 'The first view: the bar',
    keys: 'The page has just been opened.',
    go: async (atlas) => atlas.open(''),
    heard: (_atlas, page) => page.getByRole('banner'),
  },
  {
    title: 'The list, which is the model in words',
    keys: 'Tab into the list; arrow keys walk through it.',
    go: async (atlas, page) => {
      await tabTo(page, atlas.tree.locator('[tabindex="0"]').first());
      await page.keyboard.press('ArrowDown');
    },
    heard: (atlas) => atlas.tree,
  },
  {
    title: 'A muscle is chosen',
    keys: 'Enter on the row of piriformis, left.',
    go: async (atlas) => {
      await atlas.chooseByKeyboard('piriformis.left' as StructureId);
      await atlas.expectSelected('piriformis.left' as StructureId);
    },
    heard: (atlas) => atlas.details,
  },
  {
    title: 'Its pain is shown on the body',
    keys: 'Tab to "Show on the body" in the panel, and Enter.',
    go: async (atlas, page) => {
      await tabTo(page, atlas.details.getByRole('button', { name: /^Show on the body: / }).first());
      await page.keyboard.press('Enter');
    },
    heard: (atlas) => atlas.details.getByRole('region', { name: 'Shown on the body' }),
  },
  {
    title: 'Signs that want a doctor',
    keys: 'Tab to "When to see a doctor", and Enter; Escape closes it.',
    go: async (_atlas, page) => {
      await tabTo(page, page.getByRole('banner').getByRole('button', { name: 'When to see a doctor' }));
      await page.keyboard.press('Enter');
    },
    heard: (_atlas, page) => page.getByRole('dialog'),
  },
  {
    title: 'The tools',
    keys: 'Escape, then Tab to "Tools", and Enter.',
    go: async (_atlas, page) => {
      await page.keyboard.press('Escape');
      await tabTo(page, page.getByRole('button', { name: 'Tools' }));
      await page.keyboard.press('Enter');
    },
    heard: (_atlas, page) => page.getByRole('menu', { name: 'Tools' }),
  },
  {
    title: 'Under the thumb',
    keys: 'Down to "Feel a point", and Enter.',
    go: async (_atlas, page) => {
      const item = page.getByRole('menuitemcheckbox', { name: 'Feel a point' });
      for (let n = 0; n < 5 && !(await item.evaluate((one) => one === document.activeElement)); n++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('menu', { name: 'Tools' })).toHaveCount(0);
      // The depths are said as far as they are there; the rest is on its way.
      await expect(thumb(page).getByRole('listitem').first()).toBeVisible();
      await expect(thumb(page).getByText('Deeper structures are still loading.')).toHaveCount(0);
    },
    heard: (_atlas, page) => thumb(page),
  },
  {
    title: 'The picture, and where one is',
    keys: 'Escape puts the probe away, then the pattern, then the choice; Tab to the picture, then W.',
    go: async (atlas, page) => {
      const isChosen = async () => (await atlas.html.getAttribute('data-selected')) !== null;
      for (let n = 0; n < 5 && (await isChosen()); n++) await page.keyboard.press('Escape');
      await atlas.expectSelected(null);
      await page.keyboard.press('2');
      await tabTo(page, atlas.view);
      await atlas.stillness();
      await page.keyboard.press('w');
      await expect(page.getByTestId('live-region')).toContainText('From behind');
    },
    heard: (_atlas, page) => page.getByTestId('live-region'),
  },
  {
    title: 'What is in sight, one after the other',
    keys: 'Page Down, three times; Enter would choose.',
    go: async (_atlas, page) => {
      // The scene has looked, and there is something to walk through.
      await expect(page.locator('#view-now')).toContainText(/^From [^.]*,/);
      for (let number = 1; number <= 3; number++) {
        await page.keyboard.press('PageDown');
        await expect(page.getByTestId('live-region')).toContainText(`, ${number} of `);
      }
    },
    heard: (_atlas, page) => page.getByTestId('live-region'),
  },
  {
    title: 'Where does it hurt?',
    keys: 'Tab to "Where it hurts", and Enter.',
    go: screenTab('Where it hurts', 'o=where'),
    heard: (atlas) => atlas.details,
  },
  {
    title: 'Side by side',
    keys: 'Tab to "Compare", and Enter.',
    go: screenTab('Compare', 'o=compare'),
    heard: (atlas) => atlas.details,
  },
  {
    title: 'Why it hurts and what helps',
    keys: 'Tab to "Causes and care", and Enter.',
    go: screenTab('Causes and care', 'o=stories'),
    heard: (atlas) => atlas.details,
  },
  {
    title: 'The search',
    keys: 'The slash key, then "bursitis".',
    go: async (_atlas, page) => {
      await page.keyboard.press('/');
      await expect(page.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('bursitis');
    },
    heard: (_atlas, page) => page.getByRole('region', { name: 'Best answers' }),
  },
];

const heading = ({ title }: Stop) => `## ${title}`;
const firstLines = (text: string) => text.split('\n').slice(0, LINES).join('\n');

/** What the page says is heard at a stop. */
function written(page: string, stop: Stop): string {
  const after = page.split(`${heading(stop)}\n`)[1] ?? '';
  return /```text\n([\s\S]*?)\n```/.exec(after)?.[1] ?? '';
}

test('a walk through the page by keys alone is heard as it is written down', async ({ atlas, page }) => {
  // Thirteen stops, each with its picture.
  test.slow();
  const isUpdate = Boolean(process.env['UPDATE_GOLDEN']);
  const text = readFileSync(PAGE, 'utf8');
  const heard: string[] = [];
  for (const stop of STOPS) {
    await stop.go(atlas, page);
    const place = stop.heard(atlas, page);
    await expect(place).toBeVisible();
    await expect(page.locator('[data-texts="coming"]')).toHaveCount(0);
    const listen = async () => firstLines(await place.ariaSnapshot());
    // What was said before may still stand there for a moment.
    if (!isUpdate) await expect.poll(listen, stop.title).toBe(written(text, stop));
    heard.push(await listen());
  }
  if (isUpdate) {
    const parts = STOPS.flatMap((stop, n) => [
      heading(stop),
      '',
      stop.keys,
      '',
      '```text',
      heard[n]!,
      '```',
      '',
    ]);
    const intro =
      'What a screen reader finds at the stops of a walk through the page, by keys alone: roles, names and states, the first lines of each place. `tests/browser/walkthrough.browser.test.ts` takes this walk and compares; with `UPDATE_GOLDEN=1` it writes this page.';
    writeFileSync(PAGE, ['# A walk through the page by keys', '', intro, '', ...parts].join('\n'));
    return;
  }
});

test('Tab goes through the whole page and comes round: nothing holds it', async ({ atlas, page }) => {
  await atlas.open('s=piriformis.left');
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return 'out of the page';
      const place = activeElement.closest('header, nav, main, aside')?.tagName ?? '';
      const name = activeElement.getAttribute('aria-label') ?? activeElement.textContent.trim().slice(0, 40);
      return `${place} ${activeElement.tagName} ${activeElement.getAttribute('role') ?? ''} ${name}`;
    });
  await page.locator('body').press('Tab');
  const first = await page.evaluateHandle(() => document.activeElement);
  const isRound = () => first.evaluate((element) => element === document.activeElement);
  const seen = [await focused()];
  for (let n = 0; n < 300; n++) {
    await page.keyboard.press('Tab');
    if (await isRound()) break;
    seen.push(await focused());
  }
  expect(await isRound()).toBe(true);
  // The bar, the list, the picture with its layers, and the panel have all had their turn.
  for (const place of ['HEADER', 'NAV', 'MAIN', 'ASIDE'])
    expect(
      seen.some((one) => one.startsWith(place)),
      place,
    ).toBe(true);
  expect(seen.some((one) => one.includes('application'))).toBe(true);
  expect(seen.length).toBeGreaterThan(20);
});
