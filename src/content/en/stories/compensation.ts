import type { Story } from '../../story.ts';
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
  lead: 'An idea that many therapists use. Research is mixed.',
  steps: [
    {
      title: 'Muscles that share their work',
      picture:
        'The hip from behind, the outermost muscle taken off: gluteus medius above, piriformis below it.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'B',
              ['grays-42', 'delp-1999'],
              'The gluteal muscles and the piriformis pull on the same bone, and some of their tasks overlap. They move the leg out to the side, and with the hip straight they turn it outward.',
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
      picture: 'Gluteus maximus and gluteus medius drawn in lines, the piriformis beneath them in full.',
      blocks: [{ about: 'says', claims: [IDEA!] }],
    },
    {
      title: 'The small one would do more',
      picture:
        'The piriformis alone with lines along its fibres; the thigh turned 15 degrees outward, as it pulls.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'D',
              ['studio-text', 'own-search'],
              'A muscle that works more than it is used to may grow tense and sore. That this is what happens here has not been shown.',
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
      title: 'Load passed on in walking',
      picture:
        'The pelvis hangs 7 degrees lower on the side of the lifted leg; the muscles and bones of the low back stand above it.',
      blocks: [{ about: 'says', claims: [PASSED_ON] }],
    },
    {
      title: 'What speaks for it',
      picture:
        'The piriformis laid open on one side, the gluteus maximus on the other: the two that were compared.',
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
      title: 'What speaks against it',
      picture: 'Piriformis and gluteus medius, the two that rose together in the study.',
      blocks: [{ about: 'limits', claims: COMPENSATION.limits.slice(0, -1) }],
    },
    {
      title: 'What to take from it',
      picture: 'All gluteal muscles in place, as they are trained together.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'D',
              ['own-search', 'othman-2023'],
              'The idea may fit some people and not others. No one can tell from the place of the pain, or by feeling the muscle.',
            ),
            TOGETHER[0]!,
          ],
        },
      ],
    },
  ],
};
