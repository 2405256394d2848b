import { INSTANCES, type StructureId } from '#anatomy';
import { PRESET_POSES, type ViewState, encodeView } from '#state';
import { UNLABELLED } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle } from '../support/ray-oracle.ts';
import { isFull } from '../support/thoroughness.ts';

// A page of its own: what was in sight before is not to be heard.
test.use({ pixels: 'few', fresh: true });

/** Distance of the rays of the search, CSS pixels. */
const GRID_PX = 10;
/** What so many rays of the search meet first is plainly to be seen. */
const PLAIN_POINTS = 8;

test('keys walk through what is in sight, and Enter chooses as a click does', async ({ atlas, page }) => {
  await atlas.open('c=back');
  await expect(page.locator('.labels[data-state="rest"] .label').first()).toBeVisible();
  await atlas.view.focus();
  await expect(page.locator('#view-now')).toContainText(/^From [^.]*,/);
  await page.keyboard.press('PageDown');
  const said = page.getByTestId('live-region');
  await expect(said).toContainText(/Gluteus maximus, left, 1 of \d+ in sight/);
  await page.keyboard.press('Enter');
  await atlas.expectSelected('gluteus-maximus.left' as never);
  const byKey = await atlas.hash();
  await page.keyboard.press('Escape');
  await atlas.expectSelected(null);
  await atlas.row('gluteus-maximus.left' as never).click();
  await expect.poll(() => atlas.hash()).toBe(byKey);
  await page.keyboard.press('Escape');
  await expect(page.locator('#view-now')).toContainText(/^From behind, left side: gluteus maximus/);
});

for (const [from, peel] of [['back', 1], ...(isFull ? ([['left', 2]] as const) : [])] as const) {
  test(`keys walk through what a plain search through all triangles sees from the ${from}`, async ({
    atlas,
    page,
  }) => {
    const oracle = await RayOracle.open('lite');
    const view: ViewState = { ...UNLABELLED, camera: PRESET_POSES[from], peelLeft: peel, peelRight: peel };
    await atlas.open(encodeView(view));
    await atlas.view.focus();
    const seen = new Map<StructureId, number>();
    const [rect, free] = [await atlas.canvasRect(), await atlas.freeRect()];
    for (let x = free.x + 4; x < free.x + free.width; x += GRID_PX) {
      for (let y = free.y + 4; y < free.y + free.height; y += GRID_PX) {
        const [first] = oracle.hits(view, rect, { x, y });
        if (first) seen.set(first, (seen.get(first) ?? 0) + 1);
      }
    }
    const said = page.getByTestId('live-region');
    await expect(page.locator('#view-now')).toContainText(/^From [^.]*,/);
    const walked: string[] = [];
    let most = 1;
    while (walked.length < most) {
      await page.keyboard.press('PageDown');
      await expect(said).toHaveText(new RegExp(`, ${walked.length + 1} of \\d+ in sight`));
      const [, name = '', count] = /^(.*), \d+ of (\d+) in sight/.exec(await said.innerText())!;
      walked.push(name);
      most = Number(count);
    }
    const largest = [...seen].sort(([, a], [, b]) => b - a);
    expect(walked[0]).toBe(atlas.nameOf(largest[0]![0]));
    const plain = largest.filter(([, points]) => points >= PLAIN_POINTS).map(([id]) => atlas.nameOf(id));
    expect(plain.length).toBeGreaterThan(5);
    expect(plain.filter((name) => !walked.includes(name))).toEqual([]);
    // Nothing is walked to that lies behind others wholly.
    const bySight = INSTANCES.filter(({ id }) => walked.includes(atlas.nameOf(id)));
    expect(bySight).toHaveLength(walked.length);
    for (const { id, kind } of bySight) {
      if (!seen.has(id) && kind !== 'skin') oracle.pointOn(id, view, rect, free, 0);
    }
  });
}

test('asked where one is, the page says what is in sight, with names on the picture or without', async ({
  atlas,
  page,
}) => {
  await atlas.open('v=nolabels&c=back');
  await page.keyboard.press('w');
  await expect(page.getByTestId('live-region')).toContainText('From behind, left side: gluteus maximus');
  await atlas.follow('c=front&v=nolabels&i=sacrum&pl=5&pr=5');
  await atlas.stillness();
  await page.keyboard.press('w');
  await expect(page.getByTestId('live-region')).toContainText('From the front, sacrum with coccyx');
});
