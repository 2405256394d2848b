import { expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { SECTION_PRESETS, type ViewState, createAtlas } from '#state';
import { createLanguage } from '../../src/app/page/i18n.ts';
import { titleOf } from '../../src/app/address/title-of.ts';

const t = createLanguage().t;
const MEDIUS = 'gluteus-medius.left' as StructureId;
const VIEWS: readonly (readonly [Partial<ViewState>, string])[] = [
  [{}, 'Atlas'],
  [{ selected: MEDIUS }, 'Gluteus medius, left · Atlas'],
  [{ selected: MEDIUS, pattern: 'gluteus-medius/back' }, 'Gluteus medius, left, Shown on the body · Atlas'],
  [{ screen: 'where' }, 'Where it hurts · Atlas'],
  [{ screen: 'compare', selected: MEDIUS }, 'Compare · Atlas'],
  [{ screen: 'stories' }, 'Causes and care · Atlas'],
  [{ screen: 'stories', step: 'hands.2' }, 'Causes and care, Step 2 of 8 · Atlas'],
  [{ screen: 'topics' }, 'Self-care and advice · Atlas'],
  [{ screen: 'glossary' }, 'Words explained · Atlas'],
  [{ section: SECTION_PRESETS.axial }, 'Cut open · Atlas'],
  [{ explode: 60 }, 'Pull layers apart · Atlas'],
  [{ probe: [95, 20, -160] }, 'Under your thumb · Atlas'],
];

test.each(VIEWS)('%o has a title of its own', (view, title) => {
  expect(titleOf(createAtlas(view).state(), 'Atlas', t)).toBe(title);
  expect(new Set(VIEWS.map(([, one]) => one)).size).toBe(VIEWS.length);
});
