import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { PREGNANT_FACE_DOWN, PREGNANT_ON_BACK } from '../../shared/cautions.ts';
import { CLOT_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Pelvic and back pain in pregnancy. */
export const PREGNANCY: Topic = {
  id: 'pregnancy',
  group: 'life',
  audience: 'everyone',
  title: 'Pregnancy',
  summary: 'Pain of the pelvis and back in pregnancy: what it is, what helps in daily life, and massage.',
  flags: [...CLOT_FLAGS, ...NERVE_FLAGS, 'fever'],
  sections: [
    {
      id: 'known',
      title: 'What is known',
      claims: [
        claim(
          'B',
          ['cuh-pelvic-girdle', 'elht-pelvic-girdle'],
          'About one in five pregnant women has pain at the back or front of the pelvis. It often hurts to turn in bed, climb stairs or stand on one leg.',
          { clinical: 'Pregnancy-related pelvic girdle pain.', see: ['sacrum', 'hip-bone'] },
        ),
        claim(
          'C',
          ['cuh-pelvic-girdle'],
          'The pelvis stays strong and steady. Pain does not mean that it is coming apart, or that it will get worse.',
        ),
      ],
    },
    {
      id: 'daily',
      title: 'What helps in daily life',
      how: 'Keep the knees together when you turn in bed or get out of a car. Sit down to dress. Take stairs one at a time. Sleep on the side, with a pillow between the knees. Rest before it hurts, and move a little at a time, but often.',
      claims: [
        claim(
          'C',
          ['pelvic-partnership', 'elht-pelvic-girdle'],
          'Moving a little at a time, but often, and avoiding what hurts makes the day easier for many women.',
        ),
        claim(
          'C',
          ['elht-pelvic-girdle'],
          'If it is no better after a week or two, or daily life is hard, ask your midwife or a physical therapist. Early help is better.',
        ),
      ],
    },
    {
      id: 'massage',
      title: 'Massage',
      claims: [
        claim(
          'B',
          ['mueller-2021'],
          'In 12 trials, gentle massage eased back and leg pain and stress. All women were in week 12 or later. Many trials left out those with problems.',
          { clinical: 'Side effects were rarely asked about; two trials reported minor, passing ones.' },
        ),
        claim(
          'C',
          ['mueller-2021', 'clinical-teaching'],
          'Lie on the side with pillows. Ask for gentle pressure and a trained therapist. If there are problems, ask your doctor or midwife first.',
        ),
      ],
    },
    {
      id: 'exercise',
      title: 'Exercise',
      claims: [
        claim(
          'B',
          ['nhs-pregnancy-exercise'],
          'Staying active is good for most pregnant women. If you can still talk while you do it, it is about right.',
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'B',
      ['nhs-vein-clot', 'nhs-lung-clot'],
      'Blood clots are more common in pregnancy. A swollen, hot or painful calf needs a doctor today, and no massage.',
    ),
    claim(
      'B',
      ['uhb-call-midwife'],
      'Call your maternity unit now for light bleeding, leaking fluid, regular painful cramps or a baby that moves less. For heavy bleeding or constant belly pain, call the emergency number.',
    ),
    PREGNANT_ON_BACK,
    PREGNANT_FACE_DOWN,
  ],
  see: {
    structures: [key('sacrum'), key('hip-bone')],
    patterns: ['other/sacroiliac-joint'],
    topics: ['after-birth', 'sleeping', 'driving'],
  },
  words: [
    'pregnant',
    'pelvic girdle pain',
    'PGP',
    'SPD',
    'symphysis',
    'prenatal massage',
    'back pain pregnant',
    'expecting a baby',
    'midwife',
  ],
};
