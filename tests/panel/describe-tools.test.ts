import { describe, expect, test } from 'vitest';
import { INITIAL_VIEW, SECTION_PRESETS, type ViewState } from '#state';
import { createLanguage } from '../../src/app/page/i18n.ts';
import { describeTools } from '../../src/panel/tools/describe-tools.ts';

const { t } = createLanguage('plain');
const said = (before: Partial<ViewState>, after: Partial<ViewState>) =>
  describeTools({ ...INITIAL_VIEW, ...before, ...after }, { ...INITIAL_VIEW, ...before }, t);

const MOVED = { ...SECTION_PRESETS.axial, offsetMm: 12 };

describe('what a tool did is said', () => {
  test.each([
    ['a cut across', {}, { section: SECTION_PRESETS.axial }, /across/i],
    [
      'a cut between left and right',
      { section: SECTION_PRESETS.axial },
      { section: SECTION_PRESETS.sagittal },
      /left from right/i,
    ],
    ['a cut between front and back', {}, { section: SECTION_PRESETS.coronal }, /front from back/i],
    ['a cut of one’s own', {}, { section: MOVED }, /cut/i],
    ['closed again', { section: MOVED }, { section: null }, /whole|closed/i],
    ['pulled apart', {}, { explode: 60 }, /apart/i],
    ['together again', { explode: 60 }, { explode: 0 }, /together|back/i],
    ['the studio', {}, { layout: 'studio' }, /studio/i],
    ['the desk', { layout: 'studio' }, { layout: 'standard' }, /standard/i],
    ['more contrast', {}, { contrast: 'more' }, /contrast/i],
  ] as const)('%s', (_name, before, after, words) => {
    expect(said(before, after)).toMatch(words);
  });

  test('what changes while something is dragged is left to its slider', () => {
    expect(said({ section: MOVED }, { section: { ...MOVED, offsetMm: 13 } })).toBeNull();
    expect(said({ explode: 40 }, { explode: 45 })).toBeNull();
    expect(said({}, { peelLeft: 2 })).toBeNull();
  });
});
