import type { MuscleEntry } from '../../types.ts';
import { key } from '../claim.ts';
import { actions, attachments, daily, position, summary } from './anatomy.ts';
import { causes, cautions, help, seeDoctor, tightWeakUnderactive } from './care.ts';
import { pain } from './pain.ts';

/** All that is said about the gluteus minimus. */
export const gluteusMinimus: MuscleEntry = {
  kind: 'muscle',
  key: key('gluteus-minimus'),
  summary,
  pronunciation: { respelling: 'GLOO-tee-us MIN-ih-mus' },
  actions,
  pain,
  position,
  attachments,
  daily,
  tightWeakUnderactive,
  causes,
  help,
  cautions,
  seeDoctor,
};
