/** Colours of what is painted on the body, sRGB. */
export interface ZoneColours {
  /** Main areas, those that pain may spread to, and what the reader marked. */
  readonly core: string;
  readonly spillover: string;
  readonly marked: string;
  /** Beside the reader's outline, so that it stands out from whatever it lies on. */
  readonly halo: string;
  /** The shell that the paint lies on. */
  readonly shell: string;
}

/**
 * Blue and orange stay apart whatever colours a reader can tell; the two blues differ in lightness, and all
 * three in pattern. The page's legend has the same as `--pain-core`, `--pain-spillover` and `--pain-marked`.
 */
export const ZONE_COLOURS: Readonly<Record<'light' | 'dark', ZoneColours>> = {
  light: { core: '#1f3f9e', spillover: '#2776ba', marked: '#9a4f00', halo: '#fff8ec', shell: '#b98a72' },
  dark: { core: '#a9c6ff', spillover: '#5488de', marked: '#ffc04d', halo: '#1b1612', shell: '#dcb198' },
};

/**
 * How much of what lies beneath is covered, 0..1: by a main area and its lines, by the dots of spillover and
 * what is between them, by the reader's lines and what is between them, and by the shell's rim. What is between
 * lines and dots is thin, so that the muscle is seen.
 */
export const ZONE_OPACITY = {
  core: 0.26,
  lines: 0.8,
  dots: 0.95,
  spillover: 0.12,
  marks: 0.9,
  marked: 0.12,
  shell: 0.3,
} as const;
