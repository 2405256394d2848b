import type { StoryMuscle } from '../../story-steps.ts';
import type { Claim, MuscleState } from '../../types.ts';
import { claim } from '../claim.ts';

/** What a state of a muscle would do to pelvis and hip: the picture, and what is known. */
export interface AtTheHip {
  readonly picture: string;
  readonly claims: readonly Claim[];
}

const DROP_AND_STRENGTH = claim(
  'C',
  ['pohl-2015', 'trendelenburg-block', 'kendall-2010'],
  'A small drop at each step is normal, and it tells little about strength. Numbing the muscle to about half its strength left the drop as it was.',
  { clinical: 'Normal about 4 to 6 degrees a side.' },
);
const DROP_PICTURE =
  'Standing on this leg, the pelvis hangs 7 degrees lower on the other side. In life the trunk often leans back over the leg.';
const UPRIGHT = 'The pelvis stays upright: nothing that could be drawn is known.';

/** By muscle and state. Where nothing is known, that is said. */
export const AT_THE_HIP: Readonly<Record<StoryMuscle, Readonly<Record<MuscleState, AtTheHip>>>> = {
  'gluteus-medius': {
    tight: {
      picture: 'The pelvis is drawn down 5 degrees on the side of the muscle, toward the thigh.',
      claims: [
        claim(
          'C',
          ['grays-42', 'clinical-teaching'],
          'A muscle that cannot lengthen would hold the thigh a little out to the side. With both feet under the body, the pelvis would then sit lower on this side.',
          { clinical: 'Abduction contracture with apparent leg-length difference.' },
        ),
        claim(
          'D',
          ['own-search'],
          'That is how a truly short muscle acts. We found no study that shows it in people who just feel tight there.',
        ),
      ],
    },
    weak: {
      picture: DROP_PICTURE,
      claims: [
        claim(
          'A',
          ['wvu-superior-gluteal'],
          'This muscle holds the pelvis level on one leg. When it is very weak, the pelvis may drop on the side of the lifted leg, or the trunk leans over the standing leg.',
          { clinical: 'Trendelenburg sign; compensated by trunk lean.' },
        ),
        DROP_AND_STRENGTH,
      ],
    },
    underactive: {
      picture: DROP_PICTURE,
      claims: [
        claim(
          'D',
          ['own-search', 'sadler-2019'],
          'If it came in late, the pelvis might dip for a moment at each step. To the eye that would look like weakness, so it cannot be told by watching.',
          { clinical: 'Delayed onset: brief contralateral pelvic drop in loading response; hypothetical.' },
        ),
      ],
    },
  },
  'gluteus-maximus': {
    tight: {
      picture: 'The pelvis is tipped 8 degrees backward, as it is at the end of a deep bend.',
      claims: [
        claim(
          'C',
          ['grays-42', 'gait2392-model'],
          'Bending the hip lengthens this muscle most. If it could not lengthen, the pelvis would tip backward sooner in a deep squat or a deep bend.',
          { clinical: 'Early posterior pelvic tilt in hip flexion.' },
        ),
        claim('D', ['own-search'], 'We found no study that measures what this means for the low back.'),
      ],
    },
    weak: {
      picture: 'The pelvis is tipped 8 degrees forward, as the idea has it.',
      claims: [
        claim(
          'D',
          ['clinical-teaching', 'own-search'],
          'Some therapists say that weak gluteal muscles let the pelvis tip forward. Standing still asks so little of this muscle that the link is not settled.',
          { clinical: 'Anterior pelvic tilt; part of the “lower crossed” idea.' },
        ),
        claim(
          'B',
          ['lieberman-2006', 'bartlett-2014', 'grays-42'],
          'It does matter where much force is needed: rising from a chair, stairs, running. There the muscles at the back of the thigh and along the spine would have to do more.',
          {
            clinical: 'Hamstrings and erector spinae as synergists in hip extension.',
            see: ['biceps-femoris-long-head', 'semimembranosus'],
          },
        ),
      ],
    },
    underactive: {
      picture: UPRIGHT,
      claims: [
        claim(
          'D',
          ['hip-extension-review', 'own-search'],
          'The idea is that the muscles at the back of the thigh and the back then start first. Healthy people show the same order, so it says little about anyone’s pelvis.',
          {
            clinical:
              'Altered order in prone hip extension: hamstrings and erector spinae before gluteus maximus.',
          },
        ),
      ],
    },
  },
  'gluteus-minimus': {
    tight: {
      picture: 'The thigh is turned 10 degrees inward, the way the front part pulls.',
      claims: [
        claim(
          'C',
          ['gait2392-model', 'grays-42'],
          'Its front part turns the thigh inward, so a short one would hold it that way.',
          { clinical: 'Medial rotation at neutral.' },
        ),
        claim('D', ['own-search'], 'We found no study that has measured this in people.'),
      ],
    },
    weak: {
      picture: DROP_PICTURE,
      claims: [
        claim(
          'B',
          ['ganderton-2017', 'grays-online'],
          'It helps the gluteus medius to hold the pelvis level and presses the hip ball into its socket. The two lie on each other and share their nerve, so one alone is rarely weak.',
          {
            clinical: 'Both by the superior gluteal nerve; isolated weakness is uncommon.',
            see: ['gluteus-medius', 'superior-gluteal-nerve'],
          },
        ),
        DROP_AND_STRENGTH,
      ],
    },
    underactive: {
      picture: UPRIGHT,
      claims: [
        claim(
          'D',
          ['ganderton-2017', 'semciw-2014', 'own-search'],
          'Its parts work at different moments of a step and steady the ball in the socket. What follows if one comes late is not known.',
          { clinical: 'Posterior part early stance, anterior part mid to late stance.' },
        ),
      ],
    },
  },
  piriformis: {
    tight: {
      picture: 'The thigh is turned 15 degrees outward, the way the muscle pulls when the hip is straight.',
      claims: [
        claim(
          'C',
          ['delp-1999', 'clinical-teaching'],
          'With the hip straight it turns the leg outward. So a tense or short one may hold the foot turned out, and drawing the bent leg across the body may stop early.',
          { clinical: 'Limited adduction at 90 degrees of flexion.' },
        ),
        claim(
          'C',
          ['clinical-teaching'],
          'A foot that points outward has many other reasons, such as the shape of the bones.',
          { clinical: 'Femoral retroversion, external tibial torsion, acetabular orientation.' },
        ),
      ],
    },
    weak: {
      picture: 'The thigh is turned 10 degrees inward, as when the outward pull gives way.',
      claims: [
        claim(
          'C',
          ['grays-42', 'parvaresh-2019'],
          'Several short muscles beside it turn the leg outward too. So the hip would show little if this one alone were weak.',
          {
            clinical: 'Obturator internus and externus, gemelli, quadratus femoris.',
            see: ['obturator-internus', 'gemellus-superior', 'quadratus-femoris'],
          },
        ),
      ],
    },
    underactive: {
      picture: UPRIGHT,
      claims: [
        claim(
          'D',
          ['own-search'],
          'Few people have ever been recorded walking with a wire in this deep muscle. What a late or early start would do is not known.',
        ),
      ],
    },
  },
};
