import type { Topic } from '../../../topics/topic.ts';
import { claim, key } from '../../claim.ts';
import { ASK_THE_SURGEON, STOP_IF_NUMB } from '../cautions.ts';
import { CLOT_FLAGS, NERVE_FLAGS } from '../flags.ts';

/** Long hours at the wheel. */
export const DRIVING: Topic = {
  id: 'driving',
  group: 'daily',
  audience: 'everyone',
  title: 'Driving',
  summary: 'How to set the seat, when to stop, and how to get in and out of a car with a sore hip.',
  flags: [...NERVE_FLAGS, ...CLOT_FLAGS, 'accident'],
  sections: [
    {
      id: 'known',
      title: 'What is known',
      claims: [
        claim(
          'C',
          ['sitting-surveys'],
          'In surveys, people who drive a lot report back pain about twice as often. That cannot show what came first.',
          { clinical: 'Cross-sectional studies: OR 2.03 (1.22 to 3.36).' },
        ),
        claim('C', ['access-piriformis'], 'Long drives are also said to bring on pain deep in the buttock.', {
          see: ['piriformis'],
        }),
      ],
    },
    {
      id: 'seat',
      title: 'The seat',
      how: 'Empty your back pockets. Sit well back, and let the seat hold the low back. Move close enough to press the pedals without stretching. Raise the seat, so that the hips are not lower than the knees.',
      claims: [
        claim(
          'C',
          ['nhs-posture'],
          'The advice is a supported low back, pedals straight ahead of the feet, and mirrors set so that you do not need to twist.',
        ),
      ],
    },
    {
      id: 'stops',
      title: 'Stops',
      how: 'On a long trip, stop at least every one to two hours. Walk around the car for a few minutes before you drive on.',
      claims: [claim('C', ['nhs-posture'], 'Regular breaks to stretch the legs are advised on long drives.')],
    },
    {
      id: 'in-and-out',
      title: 'Getting in and out',
      how: 'Sit down first, with both feet outside. Then turn hips and legs together into the car, with the knees close together. Get out the same way. A smooth cushion or a plastic bag on the seat makes turning easier.',
      claims: [
        claim(
          'C',
          ['elht-pelvic-girdle', 'lanarkshire-hip-arthritis'],
          'Getting in and out of a car is often hard with pelvic pain in pregnancy and with hip arthritis.',
        ),
      ],
    },
  ],
  cautions: [
    claim(
      'C',
      ['nhs-vein-clot', 'nhs-lung-clot'],
      'A hot, swollen calf after a long drive needs a doctor today. For sudden trouble breathing, call the emergency number now.',
    ),
    STOP_IF_NUMB,
    ASK_THE_SURGEON,
  ],
  see: { structures: [key('piriformis')], topics: ['sitting', 'pregnancy', 'hip-replacement'] },
  words: ['car', 'drive', 'driver', 'truck', 'long drive', 'car seat', 'hurts when driving'],
};
