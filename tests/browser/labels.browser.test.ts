import type { Page } from '@playwright/test';
import { INITIAL_VIEW, PRESET_POSES, type ViewState, encodeView } from '#state';
import { readInstrument } from '../../tools/draw-instrument.ts';
import { PHONE } from '../support/devices.ts';
import { expect, test } from '../support/fixtures.ts';

test.use({ pixels: 'few' });

interface SeenLabel {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly fontPx: number;
  readonly box: { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number };
}

interface SeenPlate {
  readonly labels: readonly SeenLabel[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly covers: readonly SeenLabel['box'][];
}

const viewOf = (fields: Partial<ViewState>) => encodeView({ ...INITIAL_VIEW, ...fields });
const BACK = { camera: PRESET_POSES.back };

/** Waits until the labels stand, then reads them off the page. */
async function plate(page: Page): Promise<SeenPlate> {
  await expect(page.locator('.labels')).toHaveAttribute('data-state', 'rest');
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { x: left, y: top, right, bottom };
    };
    const labels = [...document.querySelectorAll<HTMLElement>('.label')].map((label) => ({
      id: label.dataset['id']!,
      kind: label.dataset['kind']!,
      text: [...label.children].map((line) => line.textContent).join(' '),
      fontPx: Number.parseFloat(getComputedStyle(label).fontSize),
      box: boxOf(label),
    }));
    const dots = [...document.querySelectorAll('.label-dot')].map((dot) => {
      const { x, y, right, bottom } = boxOf(dot);
      return { x: (x + right) / 2, y: (y + bottom) / 2 };
    });
    const covers = [...document.querySelectorAll('.top-bar, .card')].map(boxOf);
    return { labels, dots, covers };
  });
}

const overlapping = (a: SeenLabel['box'], b: SeenLabel['box']) =>
  a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;

/** What nobody may find on a plate: text on text, text on a dot, text beneath a card. */
function faultsOf({ labels, dots, covers }: SeenPlate): string[] {
  return labels.flatMap(({ id, box }, i) => [
    ...labels.slice(i + 1).flatMap((other) => (overlapping(box, other.box) ? [`${id} on ${other.id}`] : [])),
    ...dots.flatMap(({ x, y }) =>
      x >= box.x && x <= box.right && y >= box.y && y <= box.bottom ? [`${id} on a dot`] : [],
    ),
    ...covers.flatMap((cover) => (overlapping(box, cover) ? [`${id} beneath a card`] : [])),
  ]);
}

test('the first view is labelled: what is seen, once each, clear of dots, cards and one another', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const seen = await plate(page);
  const names = seen.labels.map(({ text }) => text);
  expect(names).toEqual(expect.arrayContaining(['Gluteus maximus', 'Gluteus medius', 'Piriformis']));
  expect(new Set(names).size).toBe(names.length);
  expect(seen.dots).toHaveLength(seen.labels.length);
  expect(faultsOf(seen)).toEqual([]);
});

test('what lies behind something has no label until that is taken away', async ({ atlas, page }) => {
  await atlas.open(viewOf({ ...BACK, peelLeft: 1, peelRight: 1 }));
  const names = async () => (await plate(page)).labels.map(({ text }) => text);
  expect(await names()).not.toContain('Piriformis');
  await atlas.follow(viewOf({ ...BACK, peelLeft: 4, peelRight: 4 }));
  await expect.poll(names).toContain('Piriformis');
});

test('labels of ghosts are not there, that of the selection is', async ({ atlas, page }) => {
  await atlas.open(viewOf({ ...BACK, peelLeft: 1, peelRight: 1, selected: 'piriformis.left' as never }));
  const { labels } = await plate(page);
  const ids = labels.map(({ id }) => id);
  expect(ids).toContain('piriformis.left');
  expect(ids).not.toContain('gluteus-maximus.left');
});

test('they go and come with their switch, and hide while the picture moves', async ({ atlas, page }) => {
  await atlas.open();
  expect((await plate(page)).labels.length).toBeGreaterThan(4);
  await atlas.follow(viewOf({ showLabels: false }));
  await expect(page.locator('.label')).toHaveCount(0);
  await atlas.follow(viewOf({}));
  await expect(page.locator('.label').first()).toBeVisible();
  await expect(page.locator('.labels')).toHaveAttribute('data-state', 'rest');
  const states = await page.evaluate(async () => {
    const labels = document.querySelector<HTMLElement>('.labels')!;
    // Labels laid once more for the view before may write "rest" again.
    const seen: string[] = [labels.dataset['state']!];
    const watch = new MutationObserver(() => {
      const state = labels.dataset['state']!;
      if (state !== seen.at(-1)) seen.push(state);
    });
    watch.observe(labels, { attributes: true });
    window.location.hash = 'c=left';
    await new Promise<void>((done) => {
      const look = () =>
        seen.includes('moving') && seen.at(-1) === 'rest' ? done() : requestAnimationFrame(look);
      look();
    });
    return seen;
  });
  expect(states).toEqual(['rest', 'moving', 'rest']);
});

test('a label points out its structure and chooses it', async ({ atlas, page }) => {
  await atlas.open();
  await plate(page);
  const label = page.locator('.label', { hasText: 'Gluteus maximus' });
  // Names laid anew may leave a pointer that rests; a hand that moves finds them again.
  await expect(async () => {
    await page.mouse.move(1, 1);
    await label.hover();
    await expect(label).toHaveAttribute('data-hovered', '', { timeout: 2000 });
  }).toPass();
  await label.click();
  await atlas.expectSelected('gluteus-maximus.left' as never);
});

test('nothing is drawn for labels at rest', async ({ atlas, page }) => {
  await atlas.open();
  await plate(page);
  await atlas.stillness();
  const before = await readInstrument(page);
  await page.locator('.label').first().hover();
  await atlas.frames(30);
  await page.mouse.move(5, 5);
  await atlas.stillness();
  const { calls } = await readInstrument(page);
  await atlas.frames(60);
  expect(before.calls).toBeGreaterThan(0);
  expect((await readInstrument(page)).calls).toBe(calls);
});

test('landmarks have pins with names of their own kind, on demand', async ({ atlas, page }) => {
  await atlas.open(viewOf({ ...BACK, peelLeft: 5, peelRight: 5 }));
  expect((await plate(page)).labels.some(({ kind }) => kind === 'landmark')).toBe(false);
  await atlas.follow(viewOf({ ...BACK, peelLeft: 5, peelRight: 5, showLandmarks: true }));
  const pinned = async () =>
    (await plate(page)).labels.filter(({ kind }) => kind === 'landmark').map(({ text }) => text);
  await expect.poll(pinned).toContain('Ischial tuberosity');
  expect(await pinned()).not.toContain('Anterior superior iliac spine');
  expect(faultsOf(await plate(page))).toEqual([]);
  await atlas.follow(viewOf({ ...BACK, peelLeft: 1, peelRight: 1, showLandmarks: true }));
  await expect.poll(pinned).not.toContain('Ischial tuberosity');
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('labels are large enough to read, and within the screen', async ({ atlas, page }) => {
    await atlas.open();
    const seen = await plate(page);
    expect(seen.labels.length).toBeGreaterThan(3);
    expect(faultsOf(seen)).toEqual([]);
    for (const { fontPx, box } of seen.labels) {
      expect(fontPx).toBeGreaterThanOrEqual(12);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(390);
    }
  });
});
