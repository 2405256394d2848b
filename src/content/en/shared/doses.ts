import type { Claim } from '../../types.ts';
import { claim } from '../claim.ts';

/** For what is held at its end. */
export const STRETCH_DOSE: Claim = claim(
  'B',
  ['acsm', 'clinical-teaching', 'stretch-trial'],
  'The usual advice is to hold for 10 to 30 seconds, two to four times, on two to three days a week or more. Older adults may hold for 30 to 60 seconds. Stop if it tingles, goes numb or sends a shooting pain.',
  { clinical: 'Plan of one trial in piriformis syndrome: 15 s, ten times, three sets, three days a week.' },
);

/** For work that most beginners can do from the first day. */
export const LIGHT_DOSE: Claim = claim(
  'B',
  ['acsm', 'acsm-1998'],
  'Do one to three sets of 10 to 15 slow repeats on each side, two to three days a week. When that is easy, a harder exercise comes next.',
);

/** For work that is heavy enough to make a muscle stronger. */
export const STRENGTH_DOSE: Claim = claim(
  'B',
  ['acsm', 'acsm-1998'],
  'Do one to three sets of 8 to 12 repeats on each side, two to three days a week. Beginners and older people can do the easier form 10 to 15 times.',
);

/** For steps, which are counted to each side. */
export const STEPS_DOSE: Claim = claim(
  'B',
  ['acsm', 'acsm-1998'],
  'Do one to three sets of 8 to 12 steps to each side, two to three days a week. With a softer band, take 10 to 15 steps.',
);

/** For a squeeze without movement. */
export const SQUEEZE_DOSE: Claim = claim(
  'C',
  ['clinical-teaching', 'acsm'],
  'Hold for about five seconds and let go. Repeat 10 to 15 times. Do one to three sets, two to three days a week.',
);

/** For what only trained people begin with. */
export const HARD_DOSE: Claim = claim(
  'B',
  ['acsm', 'acsm-1998', 'clinical-teaching'],
  'Begin with one set of 8 slow repeats on two days a week, with a day of rest between. Later, do up to three sets of 8 to 12.',
);
