import type { StoryMuscle } from '../../stories/story-steps.ts';
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
  'A small drop with each step is normal, and it says little about strength. When the muscle was numbed to about half its strength, the drop did not change.',
  { clinical: 'Normal about 4 to 6 degrees a side.' },
);
const DROP_PICTURE =
  'With the weight on this leg, the pelvis hangs 7 degrees lower on the other side. In real life, the trunk often leans over the standing leg.';
const UPRIGHT = 'The pelvis is drawn upright because nobody knows how it would change.';

/** By muscle and state. Where nothing is known, that is said. */
export const AT_THE_HIP: Readonly<Record<StoryMuscle, Readonly<Record<MuscleState, AtTheHip>>>> = {
  'gluteus-medius': {
    tight: {
      picture: 'The pelvis is drawn down 5 degrees on the side of the muscle, toward the thigh.',
      claims: [
        claim(
          'C',
          ['grays-42', 'clinical-teaching'],
          'A muscle that cannot lengthen would hold the thigh a little out to the side. With both feet under the body, the pelvis would then be lower on this side.',
          { clinical: 'Abduction contracture with apparent leg-length difference.' },
        ),
        claim(
          'D',
          ['own-search'],
          'That is how a truly short muscle acts. As far as we know, no study shows it in people who just feel tight there.',
        ),
      ],
    },
    weak: {
      picture: DROP_PICTURE,
      claims: [
        claim(
          'A',
          ['wvu-superior-gluteal'],
          'This muscle holds the pelvis level when you stand on one leg. When it is very weak, the pelvis may drop on the side of the lifted leg, or the trunk may lean over the standing leg.',
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
          'If it switched on late, the pelvis might dip for a moment with each step. That would look like weakness, so watching alone cannot tell the two apart.',
          { clinical: 'Delayed onset: brief contralateral pelvic drop in loading response; hypothetical.' },
        ),
      ],
    },
  },
  'gluteus-maximus': {
    tight: {
      picture: 'The pelvis is tipped backward 8 degrees, as it is at the end of a deep bend.',
      claims: [
        claim(
          'C',
          ['grays-42', 'gait2392-model'],
          'Bending the hip stretches this muscle the most. If it could not lengthen, the pelvis would tip backward sooner in a deep squat or a deep bend.',
          { clinical: 'Early posterior pelvic tilt in hip flexion.' },
        ),
        claim(
          'D',
          ['own-search'],
          'As far as we know, nobody has measured what this means for the low back.',
        ),
      ],
    },
    weak: {
      picture: 'The pelvis is tipped forward 8 degrees, as this idea says.',
      claims: [
        claim(
          'D',
          ['clinical-teaching', 'own-search'],
          'Some therapists say that weak gluteal muscles let the pelvis tip forward. Standing still takes so little work from this muscle that the link is not settled.',
          { clinical: 'Anterior pelvic tilt; part of the “lower crossed” idea.' },
        ),
        claim(
          'B',
          ['lieberman-2006', 'bartlett-2014', 'grays-42'],
          'It does matter where a lot of force is needed: getting up from a chair, climbing stairs, running. There, the muscles at the back of the thigh and along the spine would have to do more.',
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
          'The idea is that the muscles at the back of the thigh and along the spine then start first. Healthy people show the same order, so it says little about anyone’s pelvis.',
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
      picture: 'The thigh is turned inward 10 degrees, the way the front part pulls.',
      claims: [
        claim(
          'C',
          ['gait2392-model', 'grays-42'],
          'Its front part turns the thigh inward, so a short one would hold it that way.',
          { clinical: 'Medial rotation at neutral.' },
        ),
        claim('D', ['own-search'], 'As far as we know, nobody has measured this in people.'),
      ],
    },
    weak: {
      picture: DROP_PICTURE,
      claims: [
        claim(
          'B',
          ['ganderton-2017', 'grays-online'],
          'It helps the gluteus medius hold the pelvis level and presses the ball of the hip into its socket. The two muscles lie on each other and share a nerve, so it is rare for only one to be weak.',
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
          'Its parts work at different moments of a step and steady the ball in the socket. Nobody knows what follows if one of them switches on late.',
          { clinical: 'Posterior part early stance, anterior part mid to late stance.' },
        ),
      ],
    },
  },
  piriformis: {
    tight: {
      picture: 'The thigh is turned outward 15 degrees, the way the muscle pulls when the hip is straight.',
      claims: [
        claim(
          'C',
          ['delp-1999', 'clinical-teaching'],
          'With the hip straight, it turns the leg outward. So a tense or short muscle may hold the foot turned out. Pulling the bent leg across the body may stop early.',
          { clinical: 'Limited adduction at 90 degrees of flexion.' },
        ),
        claim(
          'C',
          ['cornwall-out-toeing'],
          'A foot that points outward has many other reasons, such as the shape of the bones.',
          { clinical: 'Femoral retroversion, external tibial torsion, acetabular orientation.' },
        ),
      ],
    },
    weak: {
      picture: 'The thigh is turned inward 10 degrees, as when the outward pull lets go.',
      claims: [
        claim(
          'C',
          ['grays-42', 'parvaresh-2019'],
          'Several short muscles beside it turn the leg outward too. So if only this one were weak, the hip would show little.',
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
          'Very few people have been studied while walking with a recording wire in this deep muscle. Nobody knows what a late or early start would do.',
        ),
      ],
    },
  },
};
