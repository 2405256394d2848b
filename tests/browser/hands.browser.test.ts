import type { Locator, Page } from '@playwright/test';
import type { StructureId } from '#anatomy';
import {
  INITIAL_VIEW,
  PRESET_POSES,
  SECTION_PRESETS,
  type ViewState,
  decodeView,
  encodeView,
  sectionPose,
} from '#state';
import { type AtlasPage, UNLABELLED } from '../support/atlas-page.ts';
import { expect, test } from '../support/fixtures.ts';
import type { ScreenPoint } from '../support/ray-oracle.ts';

const MEDIUS = 'gluteus-medius.left' as StructureId;
/** The left medius lies in the middle of the canvas. */
const VIEW: ViewState = {
  ...UNLABELLED,
  peelLeft: 2,
  peelRight: 2,
  camera: { ...PRESET_POSES.back, targetMm: [95, 40, -40] },
};
/** A cut that is looked at straight: what is dragged along it goes by pixels alone. */
const CUT: ViewState = { ...VIEW, section: SECTION_PRESETS.coronal, camera: PRESET_POSES.back };

interface Hands {
  readonly atlas: AtlasPage;
  readonly page: Page;
}

/** One thing to do, by pointer, by finger and by key; each from the same view, to the same one. */
interface Deed {
  readonly name: string;
  readonly from: ViewState;
  /** `null`: somewhere else, and the same for all. */
  readonly to: ViewState | null;
  readonly pointer: (hands: Hands) => Promise<void>;
  readonly touch: (hands: Hands) => Promise<void>;
  readonly key: (hands: Hands) => Promise<void>;
}

const card = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Tools in use' }).getByRole('region', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const press =
  (...keys: readonly string[]) =>
  async ({ page }: Hands) => {
    for (const key of keys) await page.keyboard.press(key);
  };

/** The same target, clicked and tapped. */
function aimedAt(target: (hands: Hands) => Locator): Pick<Deed, 'pointer' | 'touch'> {
  return {
    pointer: (hands) => target(hands).click(),
    touch: (hands) => target(hands).tap(),
  };
}

/** A tool, taken out by its menu and by its key. */
function tool(word: string, key: string, to: ViewState): Deed {
  const item = ({ page }: Hands) => page.getByRole('menuitemcheckbox', { name: word });
  return {
    name: `${word}: taken out`,
    from: VIEW,
    to,
    pointer: async (hands) => {
      await button(hands.page, 'Tools').click();
      await item(hands).click();
      await hands.page.keyboard.press('Escape');
    },
    touch: async (hands) => {
      await button(hands.page, 'Tools').tap();
      await item(hands).tap();
      await hands.page.keyboard.press('Escape');
    },
    key: press(key),
  };
}

async function middleOf(target: Locator): Promise<ScreenPoint> {
  await expect(target).toBeVisible();
  const { x, y, width, height } = (await target.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** One of the cut's grips, dragged so many pixels and pushed by so many large steps of the keys. */
function grip(word: string, [dx, dy]: readonly [number, number], key: string, to: ViewState): Deed {
  const target = ({ atlas }: Hands) => atlas.view.getByRole('slider', { name: word });
  const path = async (hands: Hands): Promise<readonly [ScreenPoint, ScreenPoint]> => {
    const from = await middleOf(target(hands));
    return [from, { x: from.x + dx, y: from.y + dy }];
  };
  return {
    name: `${word}, by its grip`,
    from: CUT,
    to,
    pointer: async (hands) => {
      const [from, end] = await path(hands);
      await hands.page.mouse.move(from.x, from.y);
      await hands.page.mouse.down();
      await hands.page.mouse.move(end.x, end.y);
      await hands.page.mouse.up();
    },
    touch: async (hands) => hands.atlas.touchDrag(await path(hands)),
    key: async (hands) => {
      await target(hands).focus();
      await hands.page.keyboard.press(`Shift+${key}`);
    },
  };
}

const hide = (page: Page) => page.getByRole('menuitem', { name: 'Hide', exact: true });

const canvasMiddle = async ({ atlas }: Hands): Promise<ScreenPoint> => middleOf(atlas.canvas);

const DEEDS: readonly Deed[] = [
  // Seen edge-on from here, the cut is turned to.
  tool('Cut open', 'c', {
    ...VIEW,
    section: SECTION_PRESETS.axial,
    camera: sectionPose(SECTION_PRESETS.axial),
  }),
  tool('Pull layers apart', 'e', { ...VIEW, explode: 60, camera: { ...VIEW.camera, distanceMm: 1150 } }),
  tool('Feel a point', 't', { ...VIEW, probe: [95, 20, -160] }),
  grip('Move the cut', [0, -20], 'ArrowUp', { ...CUT, section: { ...CUT.section!, offsetMm: 10 } }),
  grip('Turn the cut', [25, 0], 'ArrowRight', { ...CUT, section: { ...CUT.section!, azimuthDeg: -170 } }),
  grip('Tilt the cut', [0, -25], 'ArrowUp', { ...CUT, section: { ...CUT.section!, elevationDeg: 10 } }),
  {
    name: 'layers drawn apart as far as they go',
    from: { ...VIEW, explode: 60 },
    to: { ...VIEW, explode: 100 },
    ...(() => {
      const slider = ({ page }: Hands) => card(page, 'Pull layers apart').getByRole('slider');
      const path = async (hands: Hands) => {
        const from = await middleOf(
          slider(hands).locator('xpath=ancestor::*[contains(@class,"slider-thumb")][1]'),
        );
        return [from, { x: from.x + 400, y: from.y }] as const;
      };
      return {
        pointer: async (hands: Hands) => {
          const [from, end] = await path(hands);
          await hands.page.mouse.move(from.x, from.y);
          await hands.page.mouse.down();
          await hands.page.mouse.move(end.x, end.y, { steps: 4 });
          await hands.page.mouse.up();
        },
        touch: async (hands: Hands) => {
          const [from, end] = await path(hands);
          await hands.atlas.touchDrag([from, { x: (from.x + end.x) / 2, y: from.y }, end]);
        },
        key: async (hands: Hands) => {
          await slider(hands).focus();
          await hands.page.keyboard.press('End');
        },
      };
    })(),
  },
  {
    name: 'the thumb laid on the middle of the picture',
    from: { ...VIEW, probe: [95, 20, -160] },
    // Where the line of sight meets the skin.
    to: null,
    pointer: async (hands) => {
      const { x, y } = await canvasMiddle(hands);
      await hands.page.mouse.click(x, y);
    },
    touch: async (hands) => {
      const { x, y } = await canvasMiddle(hands);
      await hands.page.touchscreen.tap(x, y);
    },
    key: async ({ atlas, page }) => {
      await atlas.view.focus();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'a structure hidden',
    from: VIEW,
    to: { ...VIEW, overrides: { [MEDIUS]: 'hidden' } },
    pointer: async (hands) => {
      const { x, y } = await canvasMiddle(hands);
      await hands.page.mouse.click(x, y, { button: 'right' });
      await hide(hands.page).click();
    },
    touch: async (hands) => {
      const at = await canvasMiddle(hands);
      const session = await hands.page.context().newCDPSession(hands.page);
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
      await expect(hide(hands.page)).toBeVisible();
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await hide(hands.page).tap();
    },
    key: async ({ atlas, page }) => {
      await atlas.view.focus();
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      await page.keyboard.press('h');
      await expect(hide(page)).toBeFocused();
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'everything brought back',
    from: { ...VIEW, overrides: { [MEDIUS]: 'hidden' } },
    to: VIEW,
    ...aimedAt(({ page }) => button(page, 'Bring all back')),
    key: press('u'),
  },
  {
    name: 'back to the first view',
    from: CUT,
    to: INITIAL_VIEW,
    ...aimedAt(({ page }) => button(page, 'Reset view')),
    key: press('r'),
  },
];

test.use({ hasTouch: true });

for (const { name, from, to, ...hands } of DEEDS) {
  test(`${name}: pointer, finger and key come to the same`, async ({ atlas, page }) => {
    const start = encodeView(from);
    const ends: string[] = [];
    await atlas.open(start);
    for (const hand of [hands.pointer, hands.touch, hands.key]) {
      await atlas.follow(start);
      await expect.poll(() => atlas.hash()).toBe(start);
      await atlas.frames(2);
      await hand({ atlas, page });
      await expect.poll(() => atlas.hash()).not.toBe(start);
      if (to) await expect.poll(() => atlas.hash()).toBe(encodeView(to));
      await atlas.stillness();
      ends.push(await atlas.hash());
    }
    expect(new Set(ends).size, ends.join('\n')).toBe(1);
    expect(decodeView(ends[0]!).faults).toEqual([]);
  });
}
