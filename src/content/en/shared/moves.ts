/** How each exercise and stretch is done, so that every muscle tells it the same way. */
export const MOVES = {
  clam: {
    id: 'clam',
    name: 'Clam',
    how: 'Lie on your side, hips and knees bent, feet together. Lift the top knee without rolling the pelvis back. Lower slowly.',
  },
  singleLegBridge: {
    id: 'single-leg-bridge',
    name: 'Single-leg bridge',
    how: 'Lie on your back, one foot on the floor, the other leg held out. Lift the pelvis and keep it level. Both feet on the floor is the easier way to begin.',
  },
  stepUp: {
    id: 'step-up',
    name: 'Step-up',
    how: 'Put one foot on a low step and rise on that leg. Keep the pelvis level, then step down slowly.',
  },
  hipThrust: {
    id: 'hip-thrust',
    name: 'Hip thrust',
    how: 'Rest your upper back on a bench, feet on the floor. Lift the pelvis until the trunk is level. Weight across the hips comes much later.',
  },
  sideLyingLift: {
    id: 'side-lying-lift',
    name: 'Side-lying leg lift',
    how: 'Lie on your side, legs straight. Lift the top leg a little back and up, toes pointing forward. Lower slowly.',
  },
  bandSideStep: {
    id: 'band-side-step',
    name: 'Side steps with a band',
    how: 'Put an elastic band around both legs and bend the knees a little. Take small steps to the side, keeping the band tight.',
  },
  sidePlankLift: {
    id: 'side-plank-lift',
    name: 'Side plank with leg lift',
    how: 'Rest on one forearm and the side of the foot, body straight. Lift the top leg. This is for trained people.',
  },
  singleLegSquat: {
    id: 'single-leg-squat',
    name: 'Single-leg squat',
    how: 'Stand on one leg and bend the hip and knee a little, as if to sit. Hold on to something at first. Keep the pelvis level.',
  },
  standingBandLift: {
    id: 'standing-band-lift',
    name: 'Standing leg lift against a band',
    how: 'Stand with a band around the ankles and hold on to something. Move one leg out and back against the band, then return slowly.',
  },
  heelSqueeze: {
    id: 'heel-squeeze',
    name: 'Heel squeeze, face down',
    how: 'Lie face down, knees bent and apart, heels together. Press the heels against each other, hold, let go.',
  },
  sideLyingTurn: {
    id: 'side-lying-turn',
    name: 'Turning the leg out, lying on the side',
    how: 'Lie on your side. Turn the thigh of the top leg outward, without letting the pelvis roll, and turn it back slowly.',
  },
  kneeAcross: {
    id: 'knee-across',
    name: 'Knee across',
    how: 'Lie on your back and bend one hip to a right angle. Draw that knee across the body toward the other side until you feel a mild stretch deep in the buttock. With a hip replacement, ask your surgeon first.',
  },
  figureFour: {
    id: 'figure-four',
    name: 'Figure four',
    how: 'Lie on your back and lay one ankle on the other knee. Draw both legs toward you until you feel a mild stretch in the buttock.',
  },
  kneeToChest: {
    id: 'knee-to-chest',
    name: 'Knee to chest',
    how: 'Lie on your back and draw one knee toward your chest with both hands. Stop at a mild stretch in the buttock.',
  },
} as const;
