import { describe, expect, it } from 'vitest';
import type { PartKey, StructureId } from '#anatomy';
import { type ClickMemory, SAME_PLACE_PX, choiceAfterClick } from '#interaction';

const RAY = ['gluteus-maximus.left', 'gluteus-medius.left', 'hip-bone.left'] as StructureId[];
const [FIRST, SECOND, THIRD] = RAY as [StructureId, StructureId, StructureId];
const CAMERA = { name: 'one view' };
const click = (x = 100, camera: unknown = CAMERA) => ({ place: { x, y: 80 }, camera });

function selectionAfterClick(
  hits: readonly StructureId[],
  selected: StructureId | null,
  now: ClickMemory,
  before: ClickMemory | null,
): StructureId | null {
  const choice = choiceAfterClick({ hits, selected, part: null, partThere: null }, now, before);
  expect(choice?.part ?? null).toBeNull();
  return choice?.id ?? null;
}

describe('what a click selects', () => {
  it('is the first structure on the ray', () => {
    expect(selectionAfterClick(RAY, null, click(), null)).toBe(FIRST);
    expect(selectionAfterClick(RAY, SECOND, click(), null)).toBe(FIRST);
  });

  it('is one structure deeper with each further click at the same place, and after the last the first', () => {
    let selected: StructureId | null = null;
    const seen = [0, 1, 2, 3, 4].map((count) => {
      const moved = click(100 + count);
      selected = selectionAfterClick(RAY, selected, moved, count === 0 ? null : click(100 + count - 1));
      return selected;
    });
    expect(seen).toEqual([FIRST, SECOND, THIRD, FIRST, SECOND]);
  });

  it('counts a place as the same up to the limit, and not beyond it', () => {
    expect(selectionAfterClick(RAY, FIRST, click(100 + SAME_PLACE_PX), click())).toBe(SECOND);
    expect(selectionAfterClick(RAY, FIRST, click(100 + SAME_PLACE_PX + 1), click())).toBe(FIRST);
  });

  it('starts at the first again once the camera has moved', () => {
    expect(selectionAfterClick(RAY, FIRST, click(100, { name: 'another view' }), click())).toBe(FIRST);
  });

  it('starts at the first again when something else was selected in between', () => {
    expect(selectionAfterClick(RAY, 'sacrum' as StructureId, click(), click())).toBe(FIRST);
    expect(selectionAfterClick(RAY, null, click(), click())).toBe(FIRST);
  });

  it('is nothing beside the model, also at the same place', () => {
    expect(selectionAfterClick([], FIRST, click(), null)).toBeNull();
    expect(selectionAfterClick([], FIRST, click(), click())).toBeNull();
  });

  it('stays with a structure that is alone on the ray', () => {
    expect(selectionAfterClick([FIRST], FIRST, click(), click())).toBe(FIRST);
  });
});

describe('where parts are shown, a click', () => {
  const choose = (
    selected: StructureId | null,
    part: PartKey | null,
    partThere: PartKey | null,
    before: ClickMemory | null = null,
    hits: readonly StructureId[] = RAY,
  ) => choiceAfterClick({ hits, selected, part, partThere }, click(), before);

  it('on the selected muscle chooses the part under the pointer', () => {
    expect(choose(FIRST, null, 'upper')).toEqual({ id: FIRST, part: 'upper' });
    expect(choose(FIRST, 'lower', 'upper')).toEqual({ id: FIRST, part: 'upper' });
  });

  it('at the same place chooses the part first, and goes deeper after that', () => {
    expect(choose(FIRST, null, 'upper', click())).toEqual({ id: FIRST, part: 'upper' });
    expect(choose(FIRST, 'upper', 'upper', click())).toEqual({ id: SECOND, part: null });
    expect(choose(SECOND, null, 'middle', click())).toEqual({ id: SECOND, part: 'middle' });
    expect(choose(SECOND, 'middle', 'middle', click())).toEqual({ id: THIRD, part: null });
  });

  it('on something that lies over the selected muscle selects that', () => {
    expect(choose(SECOND, null, 'middle')).toEqual({ id: FIRST, part: null });
  });

  it('on the chosen part leaves it as it is', () => {
    expect(choose(FIRST, 'upper', 'upper')).toEqual({ id: FIRST, part: null });
  });

  it('beside the model clears', () => {
    expect(choose(FIRST, 'upper', null, null, [])).toBeNull();
  });
});
