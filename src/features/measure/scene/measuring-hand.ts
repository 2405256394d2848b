import type { HeldTool, Place, ToolWay } from '#interaction';
import type { SceneView } from '#scene';
import type { Atlas, Origin } from '#state';
import { canMeasure } from './can-measure.ts';
import { MOST_POINTS, type MeasuredPoint } from '../plain/value.ts';
import { placeBeside, placeOf, pointAt, withPoint } from './points.ts';

/** A press this near to a point takes hold of it: a finger's reach, CSS pixels. */
const REACH_PX = 22;
/** A step over the surface, and a fine one with Shift, mm. */
const STEP_MM = 2;
const FINE_STEP_MM = 0.5;

const WAYS: Readonly<Record<ToolWay, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** What a hand does with the tool: a click sets a point, a drag moves one, keys move the last. */
export function measuringHand(view: SceneView, atlas: Atlas): HeldTool {
  const points = (): readonly MeasuredPoint[] => (canMeasure(atlas.state()) && atlas.state().measure) || [];
  const move = (which: number, place: Place, by: Origin) => {
    const point = pointAt(view, place, by);
    if (point && which < points().length) {
      atlas.commands.setTool('measure', withPoint(points(), which, point), by);
    }
  };
  return {
    clickAt(place, by) {
      const point = canMeasure(atlas.state()) && pointAt(view, place, by);
      if (!point) return;
      const before = points().length < MOST_POINTS ? points() : [];
      atlas.commands.setTool('measure', [...before, point], by);
    },
    grabAt(place) {
      const away = points().map(({ at }) => {
        const seen = placeOf(view, at);
        return seen ? Math.hypot(seen.x - place.x, seen.y - place.y) : Infinity;
      });
      const nearest = Math.min(...away);
      if (!(nearest <= REACH_PX)) return null;
      const which = away.indexOf(nearest);
      const before = atlas.state().measure;
      return {
        moveTo: (to, by) => move(which, to, by),
        moveBack: (by) => atlas.commands.setTool('measure', before, by),
      };
    },
    step(way, isFine) {
      const last = points().at(-1);
      const mm = isFine ? FINE_STEP_MM : STEP_MM;
      const place = last && placeBeside(view, last, [WAYS[way][0] * mm, WAYS[way][1] * mm]);
      if (place) move(points().length - 1, place, 'keyboard');
    },
  };
}
