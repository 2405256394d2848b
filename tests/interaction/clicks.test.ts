import { describe, expect, it } from 'vitest';
import type { StructureId } from '#anatomy';
import { SAME_PLACE_PX, selectionAfterClick } from '#interaction';

const RAY = ['gluteus-maximus.left', 'gluteus-medius.left', 'hip-bone.left'] as StructureId[];
const [FIRST, SECOND, THIRD] = RAY as [StructureId, StructureId, StructureId];
const CAMERA = { name: 'one view' };
const click = (x = 100, camera: unknown = CAMERA) => ({ place: { x, y: 80 }, camera });

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
