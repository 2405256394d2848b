import { SKIN_TONES } from '#state';
import { expect, test } from '../support/fixtures.ts';

const background = () => getComputedStyle(document.body).backgroundColor;

/** What the menu offers: how the page speaks, its colours, its contrast, the body's skin, its layout. */
const MENU = [
  /^Plain/,
  /^Medical terms/,
  /^Use device setting/,
  /^Light/,
  /^Dark/,
  /^Use device setting/,
  /^More contrast/,
  ...SKIN_TONES.map(() => /^$/),
  /^Standard/,
  /^Large screen/,
];

/** Perceived lightness of an `rgb(...)` text, 0..255. */
function lightness(rgb: string): number {
  const [r = 0, g = 0, b = 0] = (rgb.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * r + 0.59 * g + 0.11 * b;
}

for (const scheme of ['light', 'dark'] as const) {
  test(`follows a ${scheme} system`, async ({ atlas, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await atlas.open();
    await expect(atlas.html).toHaveAttribute('data-theme', scheme);
    const shade = lightness(await page.evaluate(background));
    if (scheme === 'light') expect(shade).toBeGreaterThan(180);
    else expect(shade).toBeLessThan(80);
  });
}

test('can be switched, and the choice is remembered', async ({ atlas, page }) => {
  await atlas.open();
  await expect(atlas.html).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: /^Colors/ }).click();
  await page.getByRole('menuitemradio', { name: 'dark' }).click();
  await expect(atlas.html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(atlas.html).toHaveAttribute('data-ready', 'true');
  await expect(atlas.html).toHaveAttribute('data-theme', 'dark');
});

test('what is asked in the same menu is answered on its own', async ({ atlas, page }) => {
  await atlas.open();
  const menu = page.getByRole('menu', { name: /^Colors and language level/ });
  await page.getByRole('button', { name: /^Colors/ }).click();
  await expect(menu.getByRole('menuitemradio')).toHaveText(MENU);
  await menu.getByRole('menuitemradio', { name: 'More contrast' }).click();
  await expect(atlas.html).toHaveAttribute('data-contrast', 'more');
  await expect(atlas.html).toHaveAttribute('data-theme', 'light');
});

test('switches with the system while the page is open', async ({ atlas, page }) => {
  await atlas.open();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(atlas.html).toHaveAttribute('data-theme', 'dark');
});
