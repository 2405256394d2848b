const AWAY = 'The leg is moved out to the side 25 degrees, the way the exercise lifts it.';
const BACK = 'The thigh is moved back 12 degrees behind the body, as at the top of the movement.';
const TURNED = 'The thigh is turned outward 15 degrees, the way the exercise turns it.';
const BENT =
  'The thigh is lifted 30 degrees to the front. That is less than in the move itself, but the same way.';

/** What the model shows for each move, by its id. The model stands upright whatever the move. */
export const MOVE_PICTURES: Readonly<Record<string, string>> = {
  clam: BENT,
  'single-leg-bridge': BACK,
  'step-up': BENT,
  'hip-thrust': BACK,
  'side-lying-lift': AWAY,
  'band-side-step': AWAY,
  'side-plank-lift': AWAY,
  'single-leg-squat': BENT,
  'standing-band-lift': AWAY,
  'heel-squeeze': TURNED,
  'side-lying-turn': TURNED,
  'knee-across': BENT,
  'figure-four': BENT,
  'knee-to-chest': BENT,
};
