import type { CameraPose } from '../model.ts';

/** From here the layers are all in the picture when they are drawn apart, mm. */
const ROOM_APART_MM = 1150;

/** The same way of looking, from far enough for layers that are drawn apart. */
export function withRoomApart(camera: CameraPose): CameraPose {
  return { ...camera, distanceMm: Math.max(camera.distanceMm, ROOM_APART_MM) };
}
