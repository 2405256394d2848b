import type { Locator } from '@playwright/test';
import { topicById, topics } from '#content/topics';
import type { TopicId } from '#content/topic-ids';
import type { AtlasPage } from '../support/atlas-page.ts';
import { violations } from '../support/axe.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';
import { THEMES } from '../support/thoroughness.ts';

/** A finger needs this much, CSS pixels. */
const FINGER_PX = 44;

const head = (atlas: AtlasPage, id: TopicId): Locator =>
  atlas.details.getByRole('heading', { name: topicById(id).title, exact: true });
const door = (atlas: AtlasPage, id: TopicId): Locator =>
  atlas.details.getByRole('link', { name: topicById(id).summary });
const isAt = (atlas: AtlasPage, hash: string) => expect.poll(() => atlas.hash()).toBe(hash);

test('a topic is opened by pointer, by keys and by a link; the browser’s Back returns to the list', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await atlas.details.getByRole('button', { name: 'Self-care and advice' }).click();
  await isAt(atlas, 'o=topics');
  await door(atlas, 'sitting').click();
  await isAt(atlas, 'o=topics&t=sitting');
  await expect(head(atlas, 'sitting')).toBeFocused();
  await expect(head(atlas, 'sitting')).toBeInViewport();
  const back = atlas.details.getByRole('button', { name: 'All topics' });
  const tabs = atlas.details.getByRole('navigation', { name: 'Sections' });
  const edge = (await tabs.boundingBox())!;
  expect((await back.boundingBox())!.y).toBeGreaterThanOrEqual(edge.y + edge.height);
  await expect(atlas.details.getByText(/^Call your local emergency number/)).toBeVisible();

  await page.goBack();
  await isAt(atlas, 'o=topics');
  await expect(door(atlas, 'driving')).toBeVisible();
  await door(atlas, 'driving').focus();
  await page.keyboard.press('Enter');
  await isAt(atlas, 'o=topics&t=driving');
  await expect(head(atlas, 'driving')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await isAt(atlas, 'o=topics');
  await expect(door(atlas, 'driving')).toBeFocused();

  await atlas.follow('o=topics&t=pregnancy');
  await expect(head(atlas, 'pregnancy')).toBeFocused();
  await page.goBack();
  await isAt(atlas, 'o=topics');
});

test('search leads to a topic by everyday words', async ({ atlas, page }) => {
  await atlas.open();
  for (const [words, id] of [
    ['tennis ball', 'self-release'],
    ['desk job', 'desk-work'],
    ['pregnant', 'pregnancy'],
    ['artificial hip', 'hip-replacement'],
  ] as const) {
    await page.getByRole('searchbox').fill(words);
    const answers = page.getByRole('region', { name: 'Best answers' });
    await answers
      .getByRole('button', { name: topicById(id).title })
      .first()
      .click();
    await isAt(atlas, `o=topics&t=${id}`);
    await expect(head(atlas, id)).toBeVisible();
  }
});

for (const theme of THEMES) {
  test(`axe finds nothing in the list of topics and on a page with all of it open (${theme})`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await atlas.open('o=topics');
    await expect(door(atlas, 'sitting')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await atlas.follow('o=topics&t=hip-replacement');
    await expect(head(atlas, 'hip-replacement')).toBeVisible();
    const closed = atlas.details.locator('.section-trigger[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await violations(page)).toEqual([]);
  });
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the list and a page fit the width, and every way on is large enough for a finger', async ({
    atlas,
  }) => {
    await atlas.open('o=topics');
    await expect(door(atlas, 'sitting')).toBeVisible();
    for (const { id } of topics) {
      const box = await door(atlas, id).boundingBox();
      expect(box!.height, id).toBeGreaterThanOrEqual(FINGER_PX);
    }
    await door(atlas, 'standing').click();
    await expect(head(atlas, 'standing')).toBeInViewport();
    const page = atlas.details.getByRole('article');
    for (const way of await page.getByRole('button').all()) {
      // Marks of evidence and words that are explained stand in the text, as low as its lines; see screens.browser.test.ts.
      if (/ref|evidence-mark|term/.test((await way.getAttribute('class')) ?? '')) continue;
      const box = await way.boundingBox();
      expect(box!.height, (await way.textContent()) ?? '').toBeGreaterThanOrEqual(FINGER_PX - 0.5);
    }
    const overflow = await page.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
