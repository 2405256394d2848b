import type { Claim } from '../../types.ts';
import { claim } from '../claim.ts';

const easier = (text: string): Claim => claim('C', ['clinical-teaching'], text);

/** How each move is made easier, by its id. */
export const EASIER: Readonly<Record<string, Claim>> = {
  clam: easier(
    'Lift the knee only as far as the pelvis stays still. A pillow between the knees shortens the way.',
  ),
  'single-leg-bridge': easier('Keep both feet on the floor. Lift only halfway at first.'),
  'step-up': easier('Take a lower step, and hold on to a rail.'),
  'hip-thrust': easier('Do it lying on the floor, as a bridge with both feet down.'),
  'side-lying-lift': easier(
    'Bend the lower leg for balance and lift less high, or lift the leg with the knee bent.',
  ),
  'band-side-step': easier('Put the band above the knees, take a softer one, or step without it.'),
  'side-plank-lift': easier('Rest on the knee in place of the foot, and keep both legs down.'),
  'single-leg-squat': easier(
    'Hold on to a chair and bend only a little, or sit down and stand up with both legs.',
  ),
  'standing-band-lift': easier('Leave the band off, and move the leg less far.'),
  'heel-squeeze': easier('Press more gently and for a shorter time. A pillow under the belly can help.'),
  'side-lying-turn': easier('Make the movement smaller, and rest the knee on a pillow.'),
  'knee-across': easier('Draw the knee less far, and keep the foot on the bed.'),
  'figure-four': easier('Do it sitting on a chair: one ankle on the other knee, back long.'),
  'knee-to-chest': easier('Hold behind the thigh, and leave the other knee bent with its foot down.'),
};
