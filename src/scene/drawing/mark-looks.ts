import type { Side, StructureId } from '#anatomy';
import { type Mark, type ViewState, asksForBody, paintedZones, peelOf } from '#state';
import { NO_PAINT, type PaintRange } from '../detail/attachment-paint.ts';
import type { SkinHalves } from './skin.ts';
import type { MarkLook } from './structure-table.ts';

/** How far what is not selected steps back; how much the hovered and the selected come forward. */
const DIM = 0.62;
const HOVER_LIFT = 0.1;
const SELECT_LIFT = 0.06;

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** How opaque the skin is on the left and the right: by the layers, unless it is wished for, chosen or to be touched. */
export function skinHalves(state: ViewState, id: StructureId, { display, selected }: Mark): SkinHalves {
  // To say where it hurts one touches a body, whatever the layers say.
  if (asksForBody(state)) return [1, 1];
  if (display !== 'shown') return [0, 0];
  if (selected || state.overrides[id] === 'shown' || state.isolated.includes(id)) return [1, 1];
  const half = (side: Side) => (peelOf(state, side) === 0 && state.shownSide !== otherSide(side) ? 1 : 0);
  return [half('left'), half('right')];
}

/** How dense the skin is beneath a painted pattern: something to lie on, with the muscle told beneath. */
const PAINTED_SKIN = 0.45;

/** The least opacity of the skin, 0..1. */
export function skinDensity(state: ViewState): number {
  return paintedZones(state) === null ? 0 : PAINTED_SKIN;
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
