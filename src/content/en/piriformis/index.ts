import type { MuscleEntry } from '../../types.ts';
import { key } from '../claim.ts';
import { actions, attachments, daily, position, summary } from './anatomy.ts';
import { causes, cautions, help, seeDoctor, tightWeakUnderactive } from './care.ts';
import { pain } from './pain.ts';

/** All that is said about the piriformis. */
export const piriformis: MuscleEntry = {
  kind: 'muscle',
  key: key('piriformis'),
  summary,
  pronunciation: { respelling: 'PEER-ih-FOR-mis' },
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
