import type { Distinction, Distinctions } from '../types.ts';
import { claim } from './claim.ts';

/** A nerve that is pinched or irritated where it leaves the spine. */
const NERVE_ROOT: Distinction = {
  feels: claim(
    'B',
    ['msd-radiculopathy', 'murphy-2009'],
    'The leg may hurt more than the back, often below the knee, sharp or like an electric shock. Numbness or tingling may come with it.',
    {
      clinical:
        'Radicular pain, burning, lancinating or stabbing; possible sensory loss, myotomal weakness and reflex loss.',
    },
  ),
  worse: claim(
    'B',
    ['msd-radiculopathy', 'clinical-teaching'],
    'It may be worse with bending, coughing, sneezing or sitting.',
    {
      clinical: 'Aggravated by flexion, sitting and a rise of intrathecal pressure.',
    },
  ),
  decides: claim(
    'B',
    ['nice-ng59', 'clinical-teaching'],
    'A doctor or physiotherapist examines strength, feeling and reflexes and lifts the straight leg. A picture of the spine is needed only in some cases.',
    {
      clinical:
        'Neurological examination and straight leg raise; imaging where the result would change management.',
    },
  ),
  sure: claim(
    'B',
    ['murphy-2009', 'albert-2019', 'adelmanesh-2015'],
    'The drawn strip is only a guide. In about two of three people, pain of a nerve root in the low back did not keep to it. The strip of S1 fits best. No single test settles it. A sore spot in the buttock is common with it, so such a spot does not speak against it.',
    {
      clinical:
        'Lumbar root pain non-dermatomal in 64.1 %; S1 dermatomal in 64.9 % (sensitivity 0.65, specificity 0.80). Clinicians could not tell L5 from S1 by a pain drawing better than chance. Painful gluteal point in 76.4 % of 271 people with confirmed radiculopathy.',
    },
  ),
};

/** The same nerve trouble, told apart by where it goes numb and what gets weak. */
const NERVE_ROOT_L4: Distinction = {
  ...NERVE_ROOT,
  feels: claim(
    'B',
    ['harrison-radiculopathy', 'msd-radiculopathy'],
    'Sharp or like an electric shock, at the front of the thigh, the knee and the inner side of the lower leg. Numbness may run there too; straightening the knee, as on stairs, may be weaker.',
    { clinical: 'L4: weakness of knee extension and ankle dorsiflexion, reduced knee reflex.' },
  ),
  decides: claim(
    'B',
    ['nice-ng59', 'clinical-teaching'],
    'A doctor or physiotherapist examines strength, feeling and reflexes and bends the knee with the person lying face down. A picture of the spine is needed only in some cases.',
    {
      clinical:
        'Neurological examination and femoral nerve stretch test; imaging where the result would change management.',
    },
  ),
};

const NERVE_ROOT_L5: Distinction = {
  ...NERVE_ROOT,
  feels: claim(
    'B',
    ['harrison-radiculopathy', 'gpnotebook-l5', 'msd-radiculopathy'],
    'Sharp or like an electric shock, in the buttock, the outer leg and the top of the foot to the big toe. Numbness may run there too; lifting the toes or the foot may be weaker.',
    { clinical: 'L5: weakness of toe and ankle dorsiflexion and of hip abduction.' },
  ),
};

const NERVE_ROOT_S1: Distinction = {
  ...NERVE_ROOT,
  feels: claim(
    'B',
    ['harrison-radiculopathy', 'msd-radiculopathy'],
    'Sharp or like an electric shock, in the buttock, the back of the leg, the calf and the outer edge or sole of the foot. Numbness may run there too; pushing off with the foot may be weaker.',
    { clinical: 'S1: weakness of plantarflexion, reduced ankle reflex.' },
  ),
};

/** The sciatic nerve irritated in the buttock. */
const DEEP_GLUTEAL: Distinction = {
  feels: claim(
    'B',
    ['hopayian-2018', 'deep-gluteal-space'],
    'Deep in the buttock, with or without pain down the back of the leg. Tingling is possible; weakness is unusual.',
    { clinical: 'Buttock pain with or without sciatica; usually no motor or reflex deficit.' },
  ),
  worse: claim(
    'B',
    ['hopayian-2018', 'deep-gluteal-space'],
    'It is often worse after sitting for 20 to 30 minutes, and in positions that tense the piriformis.',
    { clinical: 'Aggravated by sitting and by flexion, adduction and internal rotation (FAIR).' },
  ),
  decides: claim(
    'B',
    ['kizaki-2020', 'hopayian-2018'],
    'A doctor or physiotherapist, after other causes, above all those in the back, have been looked for.',
    {
      clinical:
        'Diagnosis of exclusion; seated piriformis stretch and active piriformis test may support it.',
    },
  ),
  sure: claim(
    'D',
    ['kizaki-2020', 'hopayian-2018', 'chen-nizar-2013', 'piriformis-screen'],
    'How common it is depends on how it is defined, and studies differ widely. The tests were tried in small groups.',
    {
      clinical:
        'Reported share of people with back pain from 17 to 33 %, and 86 % in one screen with only two tests; no agreed reference test.',
    },
  ),
};

const SACROILIAC: Distinction = {
  feels: claim(
    'B',
    ['slipman-2000', 'clinical-teaching'],
    'Below the belt, over the dimple, and in the buttock. Numbness is rare.',
    { clinical: 'Pain below L5 over the sacroiliac sulcus and buttock; neurological signs rare.' },
  ),
  worse: claim(
    'C',
    ['clinical-teaching'],
    'It may be worse when turning in bed, on stairs and when standing on one leg.',
  ),
  decides: claim(
    'B',
    ['laslett-2005', 'clinical-teaching'],
    'A doctor or physiotherapist, with several tests that load the joint: three or more should bring on the pain.',
    { clinical: 'At least three positive provocation tests; a joint block is the reference.' },
  ),
  sure: claim(
    'C',
    ['laslett-2005'],
    'Several tests together tell more than any single test. They were measured in groups of people who had pain for a long time.',
    { clinical: 'Three or more of six tests: sensitivity 0.94, specificity 0.78 (48 people).' },
  ),
};

const OUTER_HIP: Distinction = {
  feels: claim(
    'C',
    ['gtps-playbook-2024'],
    'On the outer hip and down the outer thigh, tender over the bony bump. Without numbness.',
    { clinical: 'Lateral hip pain with trochanteric tenderness; no paresthesia.' },
  ),
  worse: claim(
    'C',
    ['gtps-playbook-2024'],
    'It may be worse lying on that side, on stairs, standing on one leg and sitting with crossed legs.',
  ),
  decides: claim(
    'C',
    ['gtps-playbook-2024', 'clinical-teaching'],
    'A doctor or physiotherapist, by pressing on the bump and having the person stand on one leg for half a minute.',
    {
      clinical:
        'Palpation with a load test: 30-second single-leg stance, resisted external derotation, FADER-R.',
    },
  ),
  sure: claim(
    'C',
    ['gtps-playbook-2024', 'clinical-teaching'],
    'The tests do well in severe cases; few people were studied.',
    { clinical: 'Single-leg stance: sensitivity 1.00, specificity 0.97 in 17 people with refractory pain.' },
  ),
};

const HIP_JOINT: Distinction = {
  feels: claim(
    'C',
    ['lesher-2008', 'clinical-teaching'],
    'Often in the groin, also in the buttock and the thigh; the hip may feel stiff.',
    { clinical: 'Buttock 71 %, thigh 57 % and groin 55 % of 51 people; loss of internal rotation.' },
  ),
  worse: claim(
    'C',
    ['clinical-teaching'],
    'It may be worse when putting on socks, getting out of a car, walking far or turning on the leg.',
  ),
  decides: claim(
    'C',
    ['clinical-teaching'],
    'A doctor, by how far the hip moves and, where needed, with an X-ray or other picture.',
    { clinical: 'Range of motion, FADIR to rule out rather than in, radiographs.' },
  ),
  sure: claim(
    'C',
    ['fadir-2015'],
    'Tests of the hip joint are better at ruling it out than at showing that it is the source.',
    { clinical: 'FADIR: sensitivity 0.94 to 0.99, low specificity.' },
  ),
};

/** Pain that begins in the low back, and is in no single part of it. */
const LOW_BACK: Distinction = {
  feels: claim(
    'B',
    ['northumbria-back-pain', 'pengel-2003'],
    'In the low back, on one side or both, at times as far as the buttock or thigh. It may be stiff, and it often comes and goes.',
  ),
  worse: claim(
    'C',
    ['clinical-teaching'],
    'It may be worse with some movements or positions and better with others. That differs between people.',
  ),
  decides: claim(
    'B',
    ['nice-ng59', 'northumbria-back-pain'],
    'A doctor or physiotherapist, who asks and examines first. Scans are not a routine, and they cannot show how much something hurts.',
    { clinical: 'No routine imaging outside specialist care.' },
  ),
  sure: claim(
    'B',
    ['nice-ng59', 'northumbria-back-pain'],
    'In most people the exact part cannot be found. That is no bad sign: most spells ease within six to eight weeks.',
  ),
};

const HAMSTRING: Distinction = {
  feels: claim(
    'C',
    ['physiotec-hamstring', 'cuninghame-hamstring'],
    'Deep at the sit bone, and tender there. It may spread down the back of the thigh.',
  ),
  worse: claim(
    'C',
    ['physiotec-hamstring', 'cuninghame-hamstring'],
    'It may be worse with long sitting, running, lunges and bending forward. It may ease once you are warm and come back later.',
  ),
  decides: claim(
    'C',
    ['clinical-teaching', 'deep-gluteal-space'],
    'A doctor or physiotherapist, by pressing on the sit bone and loading the tendon. The nerve beside it is checked as well.',
  ),
  sure: claim(
    'C',
    ['cuninghame-hamstring', 'clinical-teaching'],
    'The sciatic nerve runs next to the tendon, so one can look like the other.',
  ),
};

const OUTER_THIGH_NERVE: Distinction = {
  feels: claim(
    'C',
    ['humanitas-meralgia'],
    'Burning, tingling or numb skin on the outer thigh, mostly on one side. The leg is not weak.',
  ),
  worse: claim(
    'C',
    ['humanitas-meralgia'],
    'It may be worse after walking or standing, or with a tight belt.',
  ),
  decides: claim(
    'C',
    ['clinical-teaching', 'humanitas-meralgia'],
    'A doctor, who checks feeling and strength. Weakness or a lost reflex calls for another explanation.',
    { clinical: 'Sensory loss only, in the area of the lateral femoral cutaneous nerve.' },
  ),
  sure: claim(
    'C',
    ['clinical-teaching', 'humanitas-meralgia'],
    'Where the strength is full and only skin is numb, it is fairly plain. A nerve root can feel alike.',
  ),
};

const TAILBONE: Distinction = {
  feels: claim(
    'B',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    'At the tailbone, dull with sharp moments. Some people also hurt in the back, the buttocks or the legs.',
  ),
  worse: claim(
    'B',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    'It may be worse when sitting down, when getting up, and on the toilet.',
  ),
  decides: claim(
    'B',
    ['nhs-wales-coccydynia', 'clinical-teaching'],
    'A doctor, who looks for a break, an infection and other rare causes.',
  ),
  sure: claim(
    'C',
    ['nhs-wales-coccydynia'],
    'Often no reason is found. In most people it improves over weeks or months.',
  ),
};

/** A sore spot in a muscle, of whichever muscle. */
const MUSCLE: Distinction = {
  feels: claim(
    'D',
    ['travell-simons-1992', 'lucas-2009'],
    'By tradition dull and spread out, without numbness. Pressing on the sore spot may bring on the same pain.',
    {
      clinical: 'Myofascial pain pattern: dull, poorly localized, reproduced by pressure on a tender point.',
    },
  ),
  worse: claim(
    'C',
    ['travell-simons-1992', 'clinical-teaching'],
    'It may be worse when the muscle works or is held in one position for long.',
  ),
  decides: claim(
    'B',
    ['lucas-2009', 'clinical-teaching'],
    'There is no standard test. Nerve, joint and tendon are looked at first, by a doctor or physiotherapist.',
    { clinical: 'By exclusion; palpation alone is not a reliable test.' },
  ),
  sure: claim(
    'D',
    ['lucas-2009', 'quintner-2015', 'trigger-point-reply'],
    'The maps are a tradition that studies have not shown to hold for everyone, and the idea behind them is disputed.',
    { clinical: 'Inter-examiner agreement for a taut band from -0.08 to 0.75; no reference standard.' },
  ),
};

/** Gluteus minimus: the pattern that looks most like pain from a nerve. */
const GLUTEUS_MINIMUS: Distinction = {
  ...MUSCLE,
  feels: claim(
    'D',
    ['gmin-points-page', 'travell-simons-1992'],
    'By tradition dull, in the buttock and along the outer or back of the leg, at times as far as the ankle. Numbness and weakness are not expected.',
    { clinical: 'Pseudoradicular pattern; sensory loss or reflex change speaks for another source.' },
  ),
  worse: claim(
    'C',
    ['gmin-points-page', 'clinical-teaching'],
    'It may be worse lying on that side, when standing up from a chair and when walking.',
  ),
};

/** What tells apart what hurts in the same places: by pattern, else by muscle, else for any muscle. */
export const DISTINCTIONS: Distinctions = {
  muscle: MUSCLE,
  'gluteus-minimus': GLUTEUS_MINIMUS,
  'other/nerve-root-l4': NERVE_ROOT_L4,
  'other/nerve-root-l5': NERVE_ROOT_L5,
  'other/nerve-root-s1': NERVE_ROOT_S1,
  'other/deep-gluteal-syndrome': DEEP_GLUTEAL,
  'other/sacroiliac-joint': SACROILIAC,
  'other/outer-hip-pain': OUTER_HIP,
  'other/hip-joint': HIP_JOINT,
  'other/low-back': LOW_BACK,
  'other/hamstring-tendon': HAMSTRING,
  'other/outer-thigh-nerve': OUTER_THIGH_NERVE,
  'other/tailbone': TAILBONE,
};
