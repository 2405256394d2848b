import type { ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';

/** The shin bone. */
export const tibia: ShortEntry = shortEntry('tibia', {
  say: 'TIB-ee-uh',
  summary: fact('This is the shin bone, the thick bone of the lower leg.', {
    from: ['openstax-lower-limb-bones'],
  }),
  position: [
    fact('It runs from the knee to the inner ankle. Its front edge lies right under the skin.', {
      from: ['openstax-lower-limb-bones'],
    }),
  ],
  role: [
    fact('It carries the weight from the thigh bone to the foot.', {
      from: ['openstax-lower-limb-bones'],
      see: ['femur', 'foot-skeleton'],
    }),
  ],
  attaches: [
    fact(
      'The band along the outer thigh ends on its outer side. The front thigh muscles end on the bump below the kneecap. The inner hamstrings end on its inner side.',
      {
        from: ['openstax-limb-muscles', 'gpnotebook-gluteus-maximus', 'grays-42'],
        clinical: 'Anterolateral tubercle (Gerdy); tibial tuberosity; pes anserinus, medial condyle.',
        see: ['iliotibial-tract', 'rectus-femoris', 'semitendinosus', 'semimembranosus'],
      },
    ),
  ],
});

/** The thin bone of the lower leg. */
export const fibula: ShortEntry = shortEntry('fibula', {
  say: 'FIB-yoo-luh',
  summary: fact(
    'This is the thin bone on the outer side of the lower leg. Its lower end is the outer ankle.',
    {
      from: ['openstax-lower-limb-bones'],
    },
  ),
  position: [
    fact('It lies beside the shin bone. You can feel its head just below the outer side of the knee.', {
      from: ['openstax-lower-limb-bones'],
      see: ['tibia'],
    }),
  ],
  role: [
    fact(
      'It carries little weight. Muscles are attached to it, and it supports the ankle from the outside.',
      {
        from: ['openstax-lower-limb-bones'],
      },
    ),
  ],
  attaches: [
    fact('The biceps femoris ends on its head. A nerve winds around the neck just below.', {
      from: ['osu-fibular-nerve', 'geeky-medics-hamstrings'],
      clinical: 'Common fibular nerve.',
      see: ['biceps-femoris-long-head', 'common-fibular-nerve'],
    }),
  ],
});

/** The kneecap. */
export const patella: ShortEntry = shortEntry('patella', {
  say: 'puh-TEL-uh',
  summary: fact('This is the kneecap, a bone within the tendon of the front thigh muscles.', {
    from: ['openstax-lower-limb-bones', 'openstax-limb-muscles'],
  }),
  position: [
    fact('It lies in front of the knee, right under the skin.', {
      from: ['openstax-lower-limb-bones', 'openstax-limb-muscles'],
      see: ['femur'],
    }),
  ],
  role: [
    fact('It gives the front thigh muscles better leverage to straighten the knee.', {
      from: ['openstax-lower-limb-bones', 'openstax-limb-muscles'],
      see: ['rectus-femoris', 'vastus-lateralis'],
    }),
  ],
  attaches: [
    fact(
      'The front thigh muscles end on it from above. From there, a band of its own continues to the shin bone.',
      {
        from: ['openstax-lower-limb-bones', 'openstax-limb-muscles'],
        clinical: 'Quadriceps tendon; patellar ligament.',
        see: ['rectus-femoris', 'vastus-lateralis', 'tibia'],
      },
    ),
  ],
});

/** All bones of the foot. */
export const footSkeleton: ShortEntry = shortEntry('foot-skeleton', {
  say: 'FOOT',
  summary: fact('These are the bones of the foot, from the heel to the toes, shown as one.', {
    from: ['openstax-lower-limb-bones'],
    clinical: 'Tarsal and metatarsal bones, phalanges.',
  }),
  position: [
    fact('They lie below the two bones of the lower leg, which hold the highest one between them.', {
      from: ['openstax-lower-limb-bones'],
      clinical: 'Talus; ankle mortise.',
      see: ['tibia', 'fibula'],
    }),
  ],
  role: [
    fact('They carry the body. Their arches flatten a little with each step.', {
      from: ['openstax-lower-limb-bones'],
    }),
  ],
  attaches: [
    fact('Muscles of the lower leg and of the sole end here. This model does not show them.', {
      from: ['openstax-limb-muscles'],
    }),
  ],
  pain: [
    claim(
      'B',
      ['harrison-radiculopathy', 'statpearls-foot-nerves'],
      'Pain or tingling in the foot may come from the foot itself, or from a nerve farther up. The nerve root L5 is felt on the top of the foot. S1 is felt at its outer edge and sole.',
      {
        see: ['tibial-nerve', 'common-fibular-nerve', 'lumbar-vertebra-5'],
      },
    ),
  ],
});
