/** Where the lamps stand, seen from the camera. They need not be unit vectors. */
export const LAMPS = {
  key: [-0.75, 0.95, 0.9],
  fill: [1, 0.1, 0.7],
  rim: [0.3, 0.7, -1],
} as const;

/** Colour (sRGB) and intensity of each lamp, three.js units: a warm key, a cool fill, a rim. */
export const LAMP_LIGHT = {
  key: { color: '#fff4e6', intensity: 2.2 },
  fill: { color: '#dfe8ff', intensity: 0.55 },
  rim: { color: '#fff0e0', intensity: 0.9 },
} as const satisfies Record<keyof typeof LAMPS, { color: string; intensity: number }>;

/** The soft light from above and from below, in the body's space. */
export const SKY_LIGHT = { above: '#fdf8f2', below: '#a08f84', intensity: 1.35 } as const;
