import type { ShortEntry } from '../../types.ts';
import * as arteries from './arteries.ts';
import * as back from './back.ts';
import * as deepRotators from './deep-rotators.ts';
import * as fascia from './fascia.ts';
import * as anterior from './anterior.ts';
import * as leg from './leg.ts';
import * as ligaments from './ligaments.ts';
import * as nerves from './nerves.ts';
import * as thigh from './thigh.ts';

/** Short entries of the muscles, ligaments, nerves and bones around the four main muscles. */
export const SHORT_ENTRIES: readonly ShortEntry[] = [
  deepRotators,
  ligaments,
  fascia,
  nerves,
  arteries,
  back,
  anterior,
  thigh,
  leg,
].flatMap((file): ShortEntry[] => Object.values(file));
