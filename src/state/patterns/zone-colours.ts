import type { SkinGround } from '../skin-tones.ts';

/** Colours of what is painted on the body, sRGB. */
export interface ZoneColours {
  /** Lines of main areas, dots of those that pain may spread to, the outline of what the reader marked. */
  readonly core: string;
  readonly spillover: string;
  readonly marked: string;
  /** What lies between and within them, and makes any skin pale or dark enough for them to be seen. */
  readonly coreWash: string;
  readonly spilloverWash: string;
  readonly markedWash: string;
  /** Beside the reader's outline, so that it stands out from whatever it lies on. */
  readonly halo: string;
}

/**
 * Blue and orange stay apart whatever colours a reader can tell; the two blues differ in lightness, and all
 * three in pattern. Fair skin takes dark paint, deep skin pale paint. The page's legend has the same as
 * `--paint-core`, `--paint-core-wash` and so on.
 */
export const ZONE_COLOURS: Readonly<Record<SkinGround, ZoneColours>> = {
  fair: {
    core: '#10236e',
    spillover: '#0a5c92',
    marked: '#7a3500',
    coreWash: '#a9c0f5',
    spilloverWash: '#c6e6fb',
    markedWash: '#ffc05e',
    halo: '#fff8ec',
  },
  deep: {
    core: '#ccdeff',
    spillover: '#6fb4ff',
    marked: '#ffc04d',
    coreWash: '#1d2f78',
    spilloverWash: '#123d63',
    markedWash: '#5a3300',
    halo: '#1b1612',
  },
};

/**
 * How much of what lies beneath is covered where an area is at its full strength, 0..1: by lines and dots, by the wash
 * around each of them, and by what is between.
 */
export const ZONE_OPACITY = {
  lines: 0.88,
  coreWash: 0.5,
  dots: 0.95,
  spilloverWash: 0.55,
  marks: 0.9,
  markedWash: 0.5,
  /** Between the washes, so that the muscle beneath is seen. */
  between: 0.2,
} as const;
