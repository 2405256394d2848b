import type { RedFlagGroup } from '../types.ts';
import { EMERGENCY_FLAGS } from './flags/emergency.ts';
import { SOON_FLAGS } from './flags/soon.ts';
import { TODAY_FLAGS } from './flags/today.ts';

/**
 * Warning signs, most urgent first. They hold whichever muscle hurts. The title of a group says how soon, its
 * action what to do; neither is ever shown without the other, nor a sign without both.
 */
export const RED_FLAGS: readonly RedFlagGroup[] = [
  {
    urgency: 'emergency',
    title: 'Call the emergency number now',
    action:
      'Call your local emergency number, or go to an emergency department now, if any of these comes with pain in the back, hip or leg.',
    flags: EMERGENCY_FLAGS,
  },
  {
    urgency: 'same-day',
    title: 'See a doctor today',
    action:
      'See a doctor or an urgent care service today if any of these is true. If nobody can see you, go to an emergency department.',
    flags: TODAY_FLAGS,
  },
  {
    urgency: 'soon',
    title: 'Within days',
    action:
      'Make an appointment with a doctor within the next few days if any of these comes with pain in the back, buttock, hip or leg.',
    flags: SOON_FLAGS,
  },
];
