import type { Story } from '../../stories/story.ts';
import { claim } from '../claim.ts';
import { TOGETHER } from '../shared/care.ts';
import { COMPENSATION } from '../shared/causes.ts';

const [IDEA, THICKER_AND_WEAKER] = COMPENSATION.supports;
const PASSED_ON = COMPENSATION.limits.at(-1)!;

/** The idea that the piriformis makes up for the gluteal muscles; contested from beginning to end. */
export const COMPENSATION_STORY: Story = {
  id: 'compensation',
  group: 'idea',
  title: 'A small muscle making up for big ones?',
  lead: 'Many therapists use this idea. Research on it is mixed.',
  steps: [
    {
      title: 'Muscles that share their work',
      picture:
        'This is the hip from behind, with the outermost muscle removed. The gluteus medius is above, and the piriformis is below it.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'B',
              ['grays-42', 'delp-1999'],
              'The gluteal muscles and the piriformis pull on the same bone, and some of their tasks overlap. They move the leg out to the side. With the hip straight, they turn it outward.',
              {
                clinical: 'Shared abduction, and lateral rotation at neutral.',
                see: ['gluteus-maximus', 'gluteus-medius', 'piriformis'],
              },
            ),
          ],
        },
      ],
    },
    {
      title: 'The idea: the big ones do less',
      picture:
        'The gluteus maximus and gluteus medius are drawn in lines. The piriformis beneath them is drawn in full.',
      blocks: [{ about: 'says', claims: [IDEA!] }],
    },
    {
      title: 'The small one would do more',
      picture:
        'The piriformis is shown alone, with lines along its fibers. The thigh is turned outward 15 degrees, the way the muscle pulls.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'D',
              ['studio-text', 'own-search'],
              'A muscle that works more than it is used to may become tense and sore. It has not been shown that this is what happens here.',
            ),
            claim(
              'C',
              ['rajagopal-2016-model', 'ward-2009'],
              'The gluteus maximus is about twenty times as large. So the piriformis could take over only a small share of its work.',
            ),
          ],
        },
      ],
    },
    {
      title: 'Load passed on when you walk',
      picture:
        'The pelvis hangs 7 degrees lower on the side of the lifted leg. The muscles and bones of the low back are above it.',
      blocks: [{ about: 'says', claims: [PASSED_ON] }],
    },
    {
      title: 'Evidence for the idea',
      picture:
        'The piriformis is uncovered on one side, and the gluteus maximus is shown on the other. These are the two muscles that were compared.',
      blocks: [
        {
          about: 'supports',
          claims: [
            THICKER_AND_WEAKER!,
            claim(
              'C',
              ['piriformis-mri'],
              'On MRI, some people with piriformis syndrome had a thicker muscle than healthy people.',
              { clinical: 'A subgroup of 42 %: 2.24 versus 1.66 cm.' },
            ),
          ],
        },
      ],
    },
    {
      title: 'Evidence against the idea',
      picture: 'These are the piriformis and the gluteus medius, which rose together in the study.',
      blocks: [{ about: 'limits', claims: COMPENSATION.limits.slice(0, -1) }],
    },
    {
      title: 'What to take away from this',
      picture: 'All gluteal muscles are in place, because they are trained together.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'D',
              ['own-search', 'othman-2023'],
              'The idea may fit some people and not others. Nobody can tell from the place of the pain, or by feeling the muscle.',
            ),
            TOGETHER[0]!,
          ],
        },
      ],
    },
  ],
};
