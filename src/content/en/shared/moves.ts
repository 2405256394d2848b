import type { SourceId } from '../../sources/index.ts';
import type { Claim } from '../../types.ts';
import { claim } from '../claim.ts';
import {
  GROIN_PINCH,
  PREGNANT_FACE_DOWN,
  PREGNANT_ON_BACK,
  REPLACED_FROM_BEHIND,
  REPLACED_FROM_FRONT,
  SORE_SIDE,
  TENDON_CAUTION,
} from './cautions.ts';
import { HARD_DOSE, LIGHT_DOSE, SQUEEZE_DOSE, STEPS_DOSE, STRENGTH_DOSE, STRETCH_DOSE } from './doses.ts';

const easier = (text: string, sources: readonly SourceId[] = ['clinical-teaching']): Claim =>
  claim('C', sources, text);

/** How each exercise and stretch is done, how much of it, how to make it lighter, and for whom it is risky; the same for every muscle. */
export const MOVES = {
  clam: {
    id: 'clam',
    name: 'Clam',
    how: 'Lie on your side, hips and knees bent, feet together. Lift the top knee without rolling the pelvis back. Lower slowly.',
    dose: LIGHT_DOSE,
    easier: easier(
      'Lift the knee only as far as the pelvis stays still. A pillow between the knees makes the movement smaller.',
      ['cuh-hip-exercises', 'clinical-teaching'],
    ),
    care: [SORE_SIDE, REPLACED_FROM_FRONT],
  },
  singleLegBridge: {
    id: 'single-leg-bridge',
    name: 'Single-leg bridge',
    how: 'Lie on your back, one foot on the floor, the other leg held out. Lift the pelvis and keep it level.',
    dose: STRENGTH_DOSE,
    easier: easier('Keep both feet on the floor. Lift only halfway at first.', [
      'msk-assist-hip',
      'clinical-teaching',
    ]),
    care: [PREGNANT_ON_BACK],
  },
  stepUp: {
    id: 'step-up',
    name: 'Step-up',
    how: 'Put one foot on a low step and step up on that leg. Keep the pelvis level, then step down slowly.',
    dose: STRENGTH_DOSE,
    easier: easier('Take a lower step, and hold on to a rail.', ['peak-step-up']),
    care: [],
  },
  hipThrust: {
    id: 'hip-thrust',
    name: 'Hip thrust',
    how: 'Rest your upper back on a bench, feet on the floor. Lift the pelvis until the trunk is level. Add weight across the hips only much later.',
    dose: HARD_DOSE,
    easier: easier('Do it lying on the floor, as a bridge with both feet down.', [
      'msk-assist-hip',
      'coxa-hip',
    ]),
    care: [REPLACED_FROM_FRONT, PREGNANT_ON_BACK],
  },
  sideLyingLift: {
    id: 'side-lying-lift',
    name: 'Side-lying leg lift',
    how: 'Lie on your side, legs straight. Lift the top leg a little back and up, toes pointing forward. Lower slowly.',
    dose: STRENGTH_DOSE,
    easier: easier(
      'Bend the lower leg for balance and do not lift as high, or lift the leg with the knee bent.',
      ['cuh-hip-exercises', 'clinical-teaching'],
    ),
    care: [SORE_SIDE, REPLACED_FROM_FRONT],
  },
  bandSideStep: {
    id: 'band-side-step',
    name: 'Side steps with a band',
    how: 'Put an elastic band around both legs and bend the knees a little. Take small steps to the side, keeping the band tight.',
    dose: STEPS_DOSE,
    easier: easier('Put the band above the knees, take a softer one, or step without it.', [
      'cuh-hip-exercises',
      'clinical-teaching',
    ]),
    care: [],
  },
  sidePlankLift: {
    id: 'side-plank-lift',
    name: 'Side plank with leg lift',
    how: 'Rest on one forearm and the side of the foot, body straight. Lift the top leg. This is for trained people.',
    dose: HARD_DOSE,
    easier: easier('Rest on the knee instead of the foot, and keep both legs down.'),
    care: [SORE_SIDE],
  },
  singleLegSquat: {
    id: 'single-leg-squat',
    name: 'Single-leg squat',
    how: 'Stand on one leg and bend the hip and knee a little, as if to sit. Hold on to something at first. Keep the pelvis level.',
    dose: STRENGTH_DOSE,
    easier: easier('Hold on to a chair and bend only a little, or sit down and stand up with both legs.', [
      'coxa-hip',
      'clinical-teaching',
    ]),
    care: [],
  },
  standingBandLift: {
    id: 'standing-band-lift',
    name: 'Standing leg lift against a band',
    how: 'Stand with a band around the ankles and hold on to something. Move one leg out and back against the band, then return slowly.',
    dose: STRENGTH_DOSE,
    easier: easier('Leave the band off, and do not move the leg as far.', ['cuh-hip-exercises']),
    care: [REPLACED_FROM_FRONT],
  },
  heelSqueeze: {
    id: 'heel-squeeze',
    name: 'Heel squeeze, face down',
    how: 'Lie face down, knees bent and apart, heels together. Press the heels against each other, hold, let go.',
    dose: SQUEEZE_DOSE,
    easier: easier('Press more gently and for a shorter time. A pillow under the belly can help.'),
    care: [REPLACED_FROM_FRONT, PREGNANT_FACE_DOWN],
  },
  sideLyingTurn: {
    id: 'side-lying-turn',
    name: 'Turning the leg out, lying on the side',
    how: 'Lie on your side. Turn the thigh of the top leg outward, without letting the pelvis roll, and turn it back slowly.',
    dose: LIGHT_DOSE,
    easier: easier('Make the movement smaller, and rest the knee on a pillow.', [
      'cuh-hip-exercises',
      'clinical-teaching',
    ]),
    care: [SORE_SIDE, REPLACED_FROM_FRONT],
  },
  kneeAcross: {
    id: 'knee-across',
    name: 'Knee across',
    how: 'Lie on your back and bend one hip to a right angle. Pull that knee across the body toward the other side until you feel a mild stretch deep in the buttock.',
    dose: STRETCH_DOSE,
    easier: easier('Do not pull the knee as far, and keep the foot on the bed.'),
    care: [REPLACED_FROM_BEHIND, GROIN_PINCH, TENDON_CAUTION, PREGNANT_ON_BACK],
  },
  figureFour: {
    id: 'figure-four',
    name: 'Figure four',
    how: 'Lie on your back and put one ankle on the other knee. Pull both legs toward you until you feel a mild stretch in the buttock.',
    dose: STRETCH_DOSE,
    easier: easier('Do it sitting on a chair. Put one ankle on the other knee and sit tall.', [
      'eskenazi-figure-four',
    ]),
    care: [REPLACED_FROM_BEHIND, REPLACED_FROM_FRONT, GROIN_PINCH, PREGNANT_ON_BACK],
  },
  kneeToChest: {
    id: 'knee-to-chest',
    name: 'Knee to chest',
    how: 'Lie on your back and pull one knee toward your chest with both hands. Stop at a mild stretch in the buttock.',
    dose: STRETCH_DOSE,
    easier: easier('Hold behind the thigh, and leave the other knee bent with its foot down.', [
      'msk-assist-hip',
      'clinical-teaching',
    ]),
    care: [REPLACED_FROM_BEHIND, GROIN_PINCH, PREGNANT_ON_BACK],
  },
} as const;
