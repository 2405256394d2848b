import { FIELD_OF_VIEW_DEG } from '../camera/camera-math.ts';

const RADIANS = Math.PI / 180;

/**
 * Vertical field of view, degrees, for a pane of this width / height. One narrower than what it has to show is
 * widened, so that nothing is cut off at the sides.
 */
export function paneFieldOfView(aspect: number, ratio: number): number {
  if (aspect >= ratio) return FIELD_OF_VIEW_DEG;
  return (2 * Math.atan((Math.tan((FIELD_OF_VIEW_DEG * RADIANS) / 2) * ratio) / aspect)) / RADIANS;
}
