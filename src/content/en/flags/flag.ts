import type { SourceId } from '../../sources/index.ts';
import type { Grade, RedFlag } from '../../types.ts';
import { claim } from '../claim.ts';

/** One warning sign: a whole sentence that is true or not true for the reader, and the terms for it. */
export const flag = (
  id: string,
  grade: Grade,
  sources: readonly SourceId[],
  text: string,
  clinical: string,
): RedFlag => ({ id, ...claim(grade, sources, text, { clinical }) });
