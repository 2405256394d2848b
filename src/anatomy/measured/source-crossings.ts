import depths from '../source-crossings.json' with { type: 'json' };

/**
 * How deep the measured surfaces of two structures reach into each other, mm, by their keys in any order;
 * `undefined` when they keep apart. Written by `npm run measure:crossings`.
 */
export function sourceCrossingMm(a: string, b: string): number | undefined {
  const known: Readonly<Record<string, number>> = depths;
  return known[`${a} ${b}`] ?? known[`${b} ${a}`];
}
