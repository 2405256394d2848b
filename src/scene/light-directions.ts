/** Where the lamps stand, seen from the camera. They need not be unit vectors. */
export const LAMPS = {
  key: [-0.75, 0.95, 0.9],
  fill: [1, 0.1, 0.7],
  rim: [0.3, 0.7, -1],
} as const;
