import type { Side, StructureId } from '#anatomy';
import { type Mark, type ViewState, asksForBody, peelOf } from '#state';
import { NO_PAINT, type PaintRange } from '../detail/attachment-paint.ts';
import type { SkinHalves } from './skin.ts';
import type { MarkLook } from './structure-table.ts';

/** How far what is not selected steps back; how much the hovered and the selected come forward. */
const DIM = 0.62;
const HOVER_LIFT = 0.1;
const SELECT_LIFT = 0.06;

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** How opaque the skin is on the left and the right: by the layers, unless it is wished for or chosen itself. */
export function skinHalves(state: ViewState, id: StructureId, { display, selected }: Mark): SkinHalves {
  if (display !== 'shown') return [0, 0];
  if (selected || state.wishes[id] === 'shown' || state.isolated.includes(id)) return [1, 1];
  const half = (side: Side) => (peelOf(state, side) === 0 && state.shownSide !== otherSide(side) ? 1 : 0);
  return [half('left'), half('right')];
}

/** How dense the skin is where it is asked to be touched: body enough to point at, with the muscles told beneath. */
const TOUCHED_SKIN = 0.82;

/** The least opacity of the skin, 0..1: to say where it hurts one touches a body, not the air over its muscles. */
export function skinDensity(state: ViewState): number {
  return asksForBody(state) ? TOUCHED_SKIN : 0;
}

/**
 * The one place where reasons become looks. The skin's halves are told apart in the shader, so it counts as
 * seen through whenever one of them is.
 */
export function lookOfMark(
  { display, hovered, selected, dimmed }: Mark,
  paint: PaintRange = NO_PAINT,
  halves?: SkinHalves,
): MarkLook {
  return {
    dim: dimmed && !hovered ? DIM : 0,
    lift: (hovered ? HOVER_LIFT : 0) + (selected ? SELECT_LIFT : 0),
    ghost: halves ? halves[0] + halves[1] < 2 : display === 'ghost',
    paint,
  };
}
