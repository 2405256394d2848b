import type { Page } from '@playwright/test';
import { decodeView } from '#state';
import { violations } from '../support/axe.ts';
import type { AtlasPage } from '../support/atlas-page.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { THEMES, isFull } from '../support/thoroughness.ts';

/** Buttons that are neither on the screen nor in something that scrolls to them, and buttons that something covers. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const scrolls = (element: Element | null): boolean => {
      if (!element || element === document.body) return false;
      const { overflowY, overflowX } = getComputedStyle(element);
      return /auto|scroll/.test(overflowY + overflowX) || scrolls(element.parentElement);
    };
    for (const button of document.querySelectorAll<HTMLElement>('button, [role="slider"], input, a')) {
      if (!button.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
      if (width < 4 || height < 4) continue;
      const name = button.getAttribute('aria-label') ?? button.textContent.slice(0, 30);
      const outside = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
      if (outside) {
        if (!scrolls(button.parentElement)) faults.push(`outside: ${name}`);
        continue;
      }
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (at && !button.contains(at) && !at.contains(button) && !scrolls(button.parentElement))
        faults.push(`covered: ${name}`);
    }
    // A row that is too narrow for its buttons pushes them over its neighbours.
    for (const row of document.querySelectorAll('.top-start, .view-controls, .top-end'))
      if (row.scrollWidth > row.clientWidth + 1) faults.push(`too narrow: ${row.className}`);
    if (document.documentElement.scrollWidth > innerWidth + 1) faults.push('the page scrolls sideways');
    return faults;
  });
}

const SIZES = [
  ['a small laptop', 1280, 720],
  ['a tablet upright', 820, 1180],
  ['a tablet on its side', 1180, 820],
  ['a kiosk', 1080, 1920],
  ...(isFull ? ([['a large screen', 3840, 2160]] as const) : []),
  ['a phone on its side', 844, 390],
  ['a narrow column', 320, 640],
] as const;

for (const [name, width, height] of SIZES) {
  test(`everything can be reached on ${name}`, async ({ atlas, page }) => {
    // So many pixels are slow to draw in software; the page is opened on fewer, and then grows.
    const isHuge = width * height > 4e6;
    if (!isHuge) await page.setViewportSize({ width, height });
    await atlas.open('s=piriformis.left');
    if (isHuge) await page.setViewportSize({ width, height });
    await atlas.cardsAtRest();
    expect(await unreachable(page)).toEqual([]);
  });
}

/**
 * Buttons that a finger can miss. Words within a text may be smaller, as the guidelines have it; the marks of evidence
 * and the numbers of sources may be as low as their line, where what takes the finger reaches beyond it.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button')]
      .filter((button) => button.checkVisibility({ visibilityProperty: true }))
      .flatMap((button) => {
        const { width, height: seen } = button.getBoundingClientRect();
        const isNumber = button.matches('.ref, .evidence-mark');
        const inText = !isNumber && button.closest('p, .term, .label, .labels') !== null;
        const reach = isNumber ? Number.parseFloat(getComputedStyle(button, '::after').height) : 0;
        const height = Math.max(seen, reach || 0);
        const name = button.getAttribute('aria-label') ?? button.textContent;
        // What comes into sight with the focus alone is there for keys, and has its size then.
        return inText || width < 4 || Math.min(width, height) >= 43.5
          ? []
          : [`${name}: ${Math.round(width)} x ${Math.round(height)}`];
      }),
  );
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true });
  for (const [name, width, height] of [
    ['a small tablet upright', 768, 1024],
    ['a tablet upright', 820, 1180],
    ['a small tablet on its side', 1024, 768],
    ['a tablet on its side', 1180, 820],
    ['a phone on its side', 844, 390],
    ['a kiosk', 1080, 1920],
  ] as const) {
    test(`everything can be reached and hit on ${name}`, async ({ atlas, page }) => {
      await page.setViewportSize({ width, height });
      await atlas.open('s=piriformis.left');
      await atlas.cardsAtRest();
      expect(await unreachable(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  test('the grips of a section stay on the screen when a phone is turned', async ({ atlas, page }) => {
    await page.setViewportSize(PHONE.viewport);
    await atlas.open('s=piriformis.left&x=axial');
    await expect(atlas.view.getByRole('slider')).toHaveCount(3);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(() => unreachable(page)).toEqual([]);
  });
});

test('on a laptop zoomed to twice the size a tool leaves the other controls in reach', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await atlas.open('s=piriformis.left&x=axial');
  // The picture has the room; whoever wants to read opens the sheet beside it.
  await expect(atlas.details).toHaveAttribute('data-sheet', 'closed');
  await page.getByRole('button', { name: 'Make the details larger' }).click();
  for (const size of [
    { width: 640, height: 360 },
    { width: 720, height: 450 },
  ]) {
    await page.setViewportSize(size);
    await expectReachable(atlas, 's=piriformis.left&x=axial', 'Cut open');
    await expectReachable(atlas, 's=piriformis.left&e=60', 'Pull layers apart');
    await expectReachable(atlas, 's=piriformis.left&q=95,20,-160', 'Under your thumb');
    await expectReachable(atlas, 'studio', 'Muscles of the buttock');
    await atlas.follow('s=piriformis.left');
  }
});

test('a kiosk is clean', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1080, height: 1920 });
  await atlas.open('s=piriformis.left');
  await atlas.cardsAtRest();
  expect(await violations(page)).toEqual([]);
});

/** Letters of twice the size, as a reader sets them in the browser. */
async function doubleLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Goes on to another view, known by this heading, and waits until all of it can be reached. */
async function expectReachable(atlas: AtlasPage, view: string, heading: string): Promise<void> {
  await atlas.follow(view);
  await expect(atlas.page.getByRole('heading', { name: heading })).toBeVisible();
  // A drawn picture carries the grips of its section along, after the cards.
  await expect.poll(() => unreachable(atlas.page), view).toEqual([]);
}

test('with letters of twice the size nothing is lost', { tag: '@fresh' }, async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await doubleLetters(page);
  await atlas.open('s=piriformis.left');
  await atlas.cardsAtRest();
  expect(await unreachable(page)).toEqual([]);
});

test.describe('a studio screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('by address, key and menu the layout is the same, and is left again', async ({ atlas, page }) => {
    await atlas.open('studio');
    const bar = page.getByRole('navigation', { name: 'Muscles' });
    await expect(bar).toBeVisible();
    // A letter is about a forty-fifth of the screen's height, and a target at least 64 pixels.
    const size = await bar
      .getByRole('button', { name: 'Piriformis' })
      .evaluate((button) => Number.parseFloat(getComputedStyle(button).fontSize));
    expect(0.72 * size).toBeGreaterThanOrEqual(1080 / 45 - 1);
    expect((await bar.getByRole('button', { name: 'Piriformis' }).boundingBox())!.height).toBeGreaterThan(64);
    await atlas.cardsAtRest();
    expect(await unreachable(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await bar.getByRole('button', { name: 'Piriformis' }).click();
    await expect(atlas.heading).toContainText('Piriformis');
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: 'Leave the studio layout' }).click();
    await expect.poll(() => atlas.hash()).toBe('');
    await page.keyboard.press('s');
    await expect.poll(() => atlas.hash()).toBe('studio');
    await page.keyboard.press('s');
    await expect.poll(() => atlas.hash()).toBe('');
    await page.getByRole('button', { name: /^Colors and language level/ }).click();
    await page.getByRole('menuitemradio', { name: 'Large screen' }).click();
    await expect.poll(() => atlas.hash()).toBe('studio');
    expect(decodeView(await atlas.hash()).fields.layout).toBe('studio');
  });

  test(
    'on the largest screen letters are as large as it asks for, and everything can be reached',
    { tag: ['@fresh', '@full'] },
    async ({ atlas, page }) => {
      // So many pixels are slow to draw in software, but only a page opened on them has their letters.
      test.slow();
      const [width, height] = [3840, 2160];
      await page.setViewportSize({ width, height });
      await atlas.open('studio');
      const muscle = page
        .getByRole('navigation', { name: 'Muscles' })
        .getByRole('button', { name: 'Piriformis' });
      const letter = () =>
        muscle.evaluate((button) => 0.72 * Number.parseFloat(getComputedStyle(button).fontSize));
      await expect.poll(letter).toBeGreaterThanOrEqual(height / 45 - 1);
      await atlas.cardsAtRest();
      expect(await unreachable(page)).toEqual([]);
    },
  );

  test('the page fills the screen and gives it back', async ({ atlas, page }) => {
    await atlas.open('');
    await page.getByRole('button', { name: 'Enter full screen' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await page.getByRole('button', { name: 'Exit full screen' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  });

  for (const theme of THEMES) {
    test(`more contrast is clean, ${theme}`, async ({ atlas, page }) => {
      await atlas.open(`contrast=more&theme=${theme}&s=piriformis.left`);
      await expect(atlas.html).toHaveAttribute('data-contrast', 'more');
      await atlas.cardsAtRest();
      expect(await violations(page)).toEqual([]);
    });
  }
});

for (const theme of THEMES) {
  test(`in forced colours nothing is lost, ${theme}`, async ({ atlas, page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
    await atlas.open('s=piriformis.left&x=axial');
    await atlas.cardsAtRest();
    expect(await unreachable(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    // What is chosen is told by a line, since fills are the reader's.
    const chosen = page.getByRole('button', { name: 'Across', exact: true });
    expect(await chosen.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    const other = page.getByRole('button', { name: 'Left from right' });
    expect(await other.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
    for (const grip of await atlas.view.getByRole('slider').all()) {
      expect(await grip.evaluate((one) => getComputedStyle(one).borderStyle)).toBe('solid');
    }
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);
  test(
    'with letters of twice the size everything can be reached and hit',
    { tag: '@fresh' },
    async ({ atlas, page }) => {
      await doubleLetters(page);
      await atlas.open();
      await atlas.cardsAtRest();
      expect(await unreachable(page)).toEqual([]);
      await expectReachable(atlas, 's=piriformis.left', 'Piriformis');
      expect(await smallTargets(page)).toEqual([]);
      await expectReachable(atlas, 's=piriformis.left&z=piriformis/outer', 'Piriformis');
      await expectReachable(atlas, 'x=axial', 'Cut open');
      await page.getByRole('button', { name: 'Make the details larger' }).tap();
      await expect(atlas.details).toHaveAttribute('data-sheet', 'half');
      await expect.poll(() => unreachable(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      await expectReachable(atlas, 'q=95,20,-160', 'Under your thumb');
      await expectReachable(atlas, 'o=compare', 'Side by side');
    },
  );

  for (const view of [
    '',
    's=piriformis.left',
    's=piriformis.left&z=piriformis/outer',
    'x=axial',
    'q=95,20,-160',
    'o=where',
    'o=compare&k=gluteus-minimus/back,other/nerve-root-s1',
    'o=stories&y=hands.3',
  ]) {
    test(`targets are large enough for a finger: ${view || 'first view'}`, async ({ atlas, page }) => {
      await atlas.open(view);
      await atlas.cardsAtRest();
      expect(await smallTargets(page)).toEqual([]);
      expect(await unreachable(page)).toEqual([]);
    });
  }
});
