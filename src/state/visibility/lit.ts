import { type StructureId, mirroredId } from '#anatomy';
import type { ViewState } from '../fields/state.ts';

/**
 * The structures that stand out: the chosen one, and on a studio screen that shows both sides its twin as well. There a
 * muscle is explained as a pair; a reader at home has one side that hurts.
 */
export function litStructures({
  selected,
  layout,
  shownSide,
}: Pick<ViewState, 'selected' | 'layout' | 'shownSide'>): readonly StructureId[] {
  if (selected === null) return [];
  const twin = mirroredId(selected);
  return layout === 'studio' && shownSide === 'both' && twin !== selected ? [selected, twin] : [selected];
}
