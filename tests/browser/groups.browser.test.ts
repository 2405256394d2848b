import type { StructureId } from '#anatomy';
import { PRESET_POSES, encodeView } from '#state';
import { UNLABELLED } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';
import { RayOracle } from '../support/ray-oracle.ts';

const BICEPS = 'biceps-femoris-long-head.left' as StructureId;
const MEDIUS = 'gluteus-medius.left' as StructureId;

test('the first view fetches the hip and nothing more', { tag: '@fresh' }, async ({ atlas, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open();
  await atlas.expectGroups('hip');
  await atlas.stillness();
  expect(asked.filter((path) => path.endsWith('.glb'))).toEqual(['/models/full.glb']);
});

test(
  'a link to a structure of another group is ready when that group is there',
  { tag: '@fresh' },
  async ({ atlas, page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/full-thigh.glb', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`./#s=${BICEPS}`);
    await atlas.expectGroups('hip');
    await expect(page.getByRole('progressbar', { name: /Thigh muscles/ })).toBeVisible();
    expect(await atlas.html.getAttribute('data-ready')).toBeNull();
    release();
    await expect(atlas.html).toHaveAttribute('data-ready', 'true');
    await atlas.expectGroups('hip', 'thigh');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await atlas.expectSelected(BICEPS);
  },
);

test(
  'a group is brought in by menu and list, told aloud, kept in the address, and fetched once',
  { tag: '@fresh' },
  async ({ atlas, page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await atlas.open();
    const menu = await atlas.openShowMenu();
    await menu.getByRole('menuitemcheckbox', { name: 'Low back' }).click();
    await atlas.expectGroups('hip', 'back');
    await expect(page.getByTestId('live-region')).toHaveText('Low back added to the picture.');
    await expect.poll(() => atlas.hash()).toBe('g=back');
    await page.keyboard.press('Escape');
    // For the pointer alone; by key the menu does the same.
    const eye = atlas.tree.getByRole('button', { name: 'Low back in the picture', includeHidden: true });
    await eye.click();
    await expect.poll(() => atlas.hash()).toBe('');
    await eye.click();
    await expect.poll(() => atlas.hash()).toBe('g=back');
    await page.reload();
    await atlas.expectGroups('hip', 'back');
    expect(asked.filter((path) => path.endsWith('full-back.glb'))).toHaveLength(2);
  },
);

test('what a group brings can be clicked', async ({ atlas, page }) => {
  const oracle = await RayOracle.open();
  const view = { ...UNLABELLED, groups: ['thigh'], camera: PRESET_POSES.back } as const;
  await atlas.open(encodeView(view));
  const point = oracle.pointOn(BICEPS, view, await atlas.canvasRect(), await atlas.freeRect());
  await page.mouse.click(point.x, point.y);
  await atlas.expectSelected(BICEPS);
});

test('a click on the selected muscle chooses the part under the pointer', async ({ atlas, page }) => {
  const oracle = await RayOracle.open();
  const view = {
    ...UNLABELLED,
    selected: MEDIUS,
    showParts: true,
    peelLeft: 2,
    peelRight: 2,
    camera: PRESET_POSES.back,
  };
  await atlas.open(encodeView(view));
  const point = oracle.pointOn(MEDIUS, view, await atlas.canvasRect(), await atlas.freeRect());
  await page.mouse.click(point.x, point.y);
  await expect(atlas.html).toHaveAttribute('data-part', /^gluteus-medius-(anterior|middle|posterior)\.left$/);
  const part = (await atlas.html.getAttribute('data-part'))!.split('-').at(-1)!.split('.')[0]!;
  await expect.poll(() => atlas.hash()).toContain(`p=${part}`);
  await expect(atlas.details.getByRole('button', { pressed: true, name: /fibers/ })).toHaveCount(1);
  await atlas.details.getByRole('button', { name: 'whole muscle' }).click();
  await expect(atlas.html).not.toHaveAttribute('data-part');
});

test('a part is selected by link, chip and search alike', async ({ atlas, page }) => {
  const shown = async () => {
    await expect(atlas.html).toHaveAttribute('data-part', 'gluteus-medius-anterior.left');
    await expect.poll(() => atlas.hash()).toContain('p=anterior');
    return atlas.hash();
  };
  await atlas.open('s=gluteus-medius-anterior.left');
  await expect(atlas.html).toHaveAttribute('data-part', 'gluteus-medius-anterior.left');
  await atlas.clear();
  await atlas.row(MEDIUS).click();
  await atlas.details.getByRole('button', { name: 'front fibers' }).click();
  const byChip = await shown();
  await atlas.clear();
  await page.getByRole('searchbox').fill('medius anterior');
  await page.getByRole('searchbox').press('Enter');
  // A search turns to what it found as well.
  const withoutCamera = (hash: string) => hash.replace(/&?c=[^&]*/, '');
  expect(withoutCamera(await shown())).toBe(withoutCamera(byChip));
});

test('a landmark found in the list is flown to, and its link shows the same', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('searchbox').fill('dimple');
  await atlas.tree.getByRole('treeitem', { name: 'Posterior superior iliac spine, left' }).click();
  await expect.poll(() => atlas.hash()).toMatch(/m=psis\.left.*v=pins.*c=/);
  await expect(page.getByTestId('live-region')).toHaveText(
    'Posterior superior iliac spine, left shown. Press F6 for how a hand finds it.',
  );
});

test('letter keys switch what is drawn over the picture', async ({ atlas, page }) => {
  await atlas.open();
  for (const [key, word] of [
    ['l', 'nolabels'],
    ['k', 'pins'],
    ['v', 'fibres'],
    ['p', 'parts'],
    ['x', 'xray'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => atlas.hash()).toBe(`v=${word}`);
    await page.keyboard.press(key);
    await expect.poll(() => atlas.hash()).toBe('');
  }
});
