import type { Page } from '@playwright/test';
import type { AtlasPage } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';

/**
 * Six things to do, by whoever hears the page and uses keys: everything is found by its role and its name, and reached
 * by Tab and arrow keys from where one is.
 */
type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;

/** More presses of Tab than this to the next thing would be no way. */
const MOST_TABS = 45;

const of = (page: Page, role: Role, name: Name) =>
  page.getByRole(role, typeof name === 'string' ? { name, exact: true } : { name }).first();

/** Goes on with Tab until the focus is on this. */
async function tabTo(page: Page, role: Role, name: Name): Promise<void> {
  const target = of(page, role, name);
  await expect(target).toBeAttached();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  let presses = 0;
  for (; presses < MOST_TABS && !(await isThere()); presses++) await page.keyboard.press('Tab');
  expect(await isThere(), `${role} ${String(name)}, after ${presses} presses of Tab`).toBe(true);
}

/** The first view, with the keys at the head of the page: Tab would go on from where the test before has been. */
async function begin(atlas: AtlasPage): Promise<void> {
  await atlas.open();
  await atlas.page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

async function press(page: Page, role: Role, name: Name, key = 'Enter'): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press(key);
}

const isAt = (page: Page, role: Role, name: Name) => expect(of(page, role, name)).toBeFocused();
const hears = (page: Page, text: string | RegExp) =>
  expect(page.getByTestId('live-region')).toContainText(text);

test('a muscle is chosen and its pain is read', async ({ atlas, page }) => {
  await begin(atlas);
  await tabTo(page, 'searchbox', 'Search');
  await page.keyboard.type('piriformis');
  await expect(page.getByRole('status').filter({ hasText: 'First: Piriformis' })).toBeVisible();
  await page.keyboard.press('Enter');
  await hears(page, 'Piriformis, left selected. Press F6 for the details.');
  await page.keyboard.press('F6');
  await isAt(page, 'heading', 'Piriformis');
  await press(page, 'button', /^Show on the body: /);
  await hears(page, /shown on the body\. Main area: .*buttock/);
  await expect(
    of(page, 'region', 'Shown on the body').getByRole('list', { name: 'What is drawn' }),
  ).toBeVisible();
});

test('an answer is found for a place that is marked', async ({ atlas, page }) => {
  await begin(atlas);
  await press(page, 'button', 'Where does it hurt?');
  await isAt(page, 'heading', 'Where does it hurt?');
  await press(page, 'button', 'Places on the body');
  await press(page, 'checkbox', 'the middle of the buttock', 'Space');
  await hears(page, /^Marked: the middle of the buttock, left\. 1 in all\. \d+ possible answers\. Press F6/);
  await page.keyboard.press('F6');
  await isAt(page, 'heading', 'Must not be missed');
  await page.keyboard.press('F6');
  await isAt(page, 'heading', 'What could be behind it');
  await tabTo(page, 'button', /^Show on the body: /);
  const answers = page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 4 });
  expect(await answers.count()).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await hears(page, 'shown on the body');
});

test('two patterns are compared', async ({ atlas, page }) => {
  await begin(atlas);
  await press(page, 'button', 'Go to the details');
  await isAt(page, 'heading', 'Muscles of the buttock, in layers');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('navigation', { name: 'Sections' }).getByRole('link').last()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await isAt(page, 'link', 'Compare');
  await page.keyboard.press('Enter');
  await hears(page, 'Compare: open below.');
  await expect(of(page, 'heading', 'Side by side')).toBeVisible();
  const articles = page.getByRole('complementary', { name: 'Details' }).getByRole('article');
  expect(await articles.count()).toBeGreaterThan(1);
  for (const one of await articles.all()) {
    await expect(one.getByRole('heading')).toBeVisible();
    await expect(one.getByRole('list', { name: 'Main area' }).getByRole('listitem').first()).toBeVisible();
  }
});

test('a story is followed', async ({ atlas, page }) => {
  await begin(atlas);
  await press(page, 'button', 'Go to the details');
  await page.keyboard.press('Shift+Tab');
  await isAt(page, 'link', 'Causes and care');
  await page.keyboard.press('Enter');
  await hears(page, 'Causes and care: open below.');
  await press(page, 'link', /^Release of gluteus medius and piriformis/);
  const said = page.getByRole('status').filter({ hasText: /Step \d of 8/ });
  await expect(said).toContainText('Step 1 of 8');
  for (const step of [2, 3]) {
    await page.keyboard.press('ArrowRight');
    await expect(said).toContainText(`Step ${step} of 8`);
    await expect(said).toContainText('In the picture: ');
  }
  await press(page, 'button', 'End story');
  await isAt(page, 'link', /^Release of gluteus medius and piriformis/);
});

test('a topic is searched and read', async ({ atlas, page }) => {
  await begin(atlas);
  await page.keyboard.press('/');
  await isAt(page, 'searchbox', 'Search');
  await page.keyboard.type('I sit all day');
  const answer = page
    .getByRole('region', { name: 'Best answers' })
    .getByRole('button', { name: /Advice/ })
    .first();
  await expect(answer).toBeVisible();
  const isThere = () => answer.evaluate((element) => element === document.activeElement);
  for (let n = 0; n < 12 && !(await isThere()); n++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // The focus is in the page that answers, at its head or at the sentence itself.
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toContainText(/sit/i);
  await expect.poll(() => details.evaluate((one) => one.contains(document.activeElement))).toBe(true);
});

test('the warning signs are reached, and left again', async ({ atlas, page }) => {
  await begin(atlas);
  await press(page, 'button', 'When to see a doctor');
  const dialog = page.getByRole('dialog', { name: 'When to see a doctor' });
  await expect(dialog.getByRole('heading', { name: 'Call the emergency number now' })).toBeVisible();
  expect(await dialog.getByRole('listitem').count()).toBeGreaterThan(3);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await isAt(page, 'button', 'When to see a doctor');
});
