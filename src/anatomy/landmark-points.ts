/** Where the landmarks lie, mm, atlas frame, left side or midline; read off the measured bones. */
export const LANDMARK_POINTS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  'ischial-tuberosity': [[62, -58, -40]],
};
