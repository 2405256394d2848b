import { tool } from '../../tool.ts';
import { type Measuring, isMeasuring, normaliseMeasuring, parseMeasuring, writeMeasuring } from './value.ts';
import { MEASURE_WORDS } from './words.ts';

/** Distances between points on the model, and angles. */
export const measure = tool({
  away: null as Measuring,
  takenOut: [],
  key: 'n',
  link: { name: 'n', write: writeMeasuring, parse: parseMeasuring },
  check: isMeasuring,
  normalise: normaliseMeasuring,
  // A point that is dragged or walked; one more point is a step of its own.
  isMove: (before, after) => before !== null && before.length === after?.length && after.length > 0,
  words: MEASURE_WORDS,
});
