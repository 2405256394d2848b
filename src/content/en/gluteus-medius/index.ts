import type { MuscleEntry } from '../../types.ts';
import { key } from '../claim.ts';
import { actions, attachments, daily, position, summary } from './anatomy.ts';
import { causes, cautions, help, seeDoctor, tightWeakUnderactive } from './care.ts';
import { pain } from './pain.ts';

/** All that is said about the gluteus medius. */
export const gluteusMedius: MuscleEntry = {
  kind: 'muscle',
  key: key('gluteus-medius'),
  summary,
  pronunciation: { respelling: 'GLOO-tee-us MEE-dee-us' },
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
