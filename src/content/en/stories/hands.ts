import type { Story } from '../../stories/story.ts';
import { claim } from '../claim.ts';
import { help as piriformisHelp } from '../piriformis/care.ts';
import { MASSAGE, RELEASE_FIRST, TOGETHER } from '../shared/care.ts';
import { CAUTIONS } from '../shared/cautions.ts';

const [NERVE_STRIP, ...OTHER_CAUTIONS] = CAUTIONS;

/** What the therapist does with the hands, and why; with the order that the studio keeps. */
export const HANDS_STORY: Story = {
  id: 'hands',
  group: 'therapist',
  title: 'Release of gluteus medius and piriformis',
  lead: 'This shows where the hands go, in which direction, what lies in between, and where they must be gentle.',
  steps: [
    {
      title: 'Why the buttock when the back hurts',
      picture:
        'This is the hip from behind, with the outermost muscle removed. The gluteus medius is above, and the piriformis is below it.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'D',
              ['studio-text', 'travell-simons-1992', 'own-search'],
              'In the traditional view, sore places in these two muscles can be felt in the low back, the buttock and the leg. Other problems can hurt in the same places.',
              { see: ['gluteus-medius', 'piriformis'] },
            ),
            claim(
              'A',
              ['gray-1918-gluteal'],
              'Both reach from the pelvis to the top of the thigh bone, so both affect how the pelvis is held over the leg.',
              { clinical: 'Both insert on the greater trochanter; closed chain, they act on the pelvis.' },
            ),
          ],
        },
      ],
    },
    {
      title: 'Gluteus medius: along and across',
      picture:
        'Long arrows run along the fibers, from the hip crest down to the outer hip. They mean the forearm or the heel of the hand. Short broken arrows run across the fibers. They mean fingers or knuckles.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'C',
              ['clinical-teaching'],
              'Therapists are taught to start with slow strokes along the fibers, using a broad contact such as the forearm. Shorter strokes across the fibers may follow where the muscle is tense.',
              { clinical: 'Longitudinal stripping with a broad contact, then transverse strokes.' },
            ),
            claim(
              'C',
              ['clinical-teaching'],
              'The pressure should feel like a good stretch. It should not make you hold your breath.',
            ),
            claim(
              'C',
              ['cherkin-2011'],
              'No direction has been shown to be better. In one large trial, gentle massage did about as well as targeted massage.',
            ),
          ],
        },
      ],
    },
    {
      title: 'How deep it is: what lies in between',
      picture:
        'The gluteus maximus is drawn in lines over the gluteus medius, within the outline of the skin. Only the upper front part of the medius has no muscle over it.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'A',
              ['gray-1918-gluteal', 'openstax-limb-muscles'],
              'Skin and fat come first. Over the upper front part of the gluteus medius, there is no other muscle, only a firm sheet of tissue. Its back part lies under the gluteus maximus.',
              {
                clinical:
                  'Gluteal aponeurosis over the anterosuperior part; gluteus maximus over the posterior part.',
                see: ['gluteus-medius', 'gluteus-maximus'],
              },
            ),
            claim(
              'A',
              ['statpearls-piriformis'],
              'The piriformis is deeper. Skin, fat and the whole gluteus maximus lie over it. A hand presses on all of them at once.',
              { clinical: 'Deep to the gluteus maximus.', see: ['piriformis', 'gluteus-maximus'] },
            ),
          ],
        },
      ],
    },
    {
      title: 'Piriformis: along and across',
      picture:
        'An arrow runs along the outer half of the muscle, toward the outer hip. Broken arrows cross it there. Both mean flat fingers or the pad of a thumb. The gluteus maximus over it is drawn like glass.',
      blocks: [
        {
          about: 'says',
          claims: [
            claim(
              'C',
              ['gray-1918-gluteal', 'sciatic-ct-2015', 'clinical-teaching'],
              'It is reached through the relaxed gluteus maximus. The line runs from the middle of the sacrum’s edge to the top of the bump on the outer hip. The strokes stay on the outer half of that line, away from the nerve. Use flat fingers or the pad of a thumb, no knuckles or hard tools.',
              {
                clinical:
                  'Line from the mid-lateral border of the sacrum to the tip of the greater trochanter; outer half.',
              },
            ),
            claim(
              'C',
              ['superior-gluteal-2023', 'tomaszewski-2016'],
              'Nearer the sacrum, nerves and vessels come out of the pelvis. Do not press long and hard there.',
              {
                clinical:
                  'Greater sciatic notch: superior gluteal bundle above, sciatic and inferior gluteal nerves below.',
                see: ['superior-gluteal-nerve', 'sciatic-nerve'],
              },
            ),
          ],
        },
      ],
    },
    {
      title: 'The strip where the hands go gently',
      picture:
        'A hatched strip, 3 cm wide, lies over the course of the sciatic nerve. It runs from below the piriformis, halfway between the sit bone and the outer hip, into the thigh.',
      blocks: [
        {
          about: 'care',
          claims: [
            NERVE_STRIP!,
            claim(
              'C',
              ['sciatic-ct-2015', 'tomaszewski-2016'],
              'The nerve is about as wide as a finger. Its place varies between people by a centimeter or more, so the strip is wider.',
              {
                clinical:
                  'Mean width 15.6 mm at the lower edge of the piriformis; standard deviation of its place 0.8 to 1.1 cm.',
              },
            ),
          ],
        },
      ],
    },
    {
      title: 'When not to massage',
      picture: 'This is the hip with its layers of muscle. Warning signs are one tap away on every screen.',
      blocks: [{ about: 'care', claims: OTHER_CAUTIONS }],
    },
    {
      title: 'What is known about the effects',
      picture: 'These are the gluteus medius and the piriformis again, the two muscles that were worked on.',
      blocks: [
        { about: 'says', claims: [...MASSAGE, piriformisHelp.massage[0]!] },
        { about: 'exercise', claims: [TOGETHER[0]!] },
      ],
    },
    {
      title: 'The back comes next',
      picture: 'These are the long muscles of the back above the pelvis, where the hands go next.',
      blocks: [
        {
          about: 'says',
          claims: [
            RELEASE_FIRST,
            claim(
              'C',
              ['clinical-teaching', 'furlan-2015'],
              'The usual way is with broad, slow strokes along the muscles beside the spine. The spine itself is not pressed.',
              {
                clinical: 'Erector spinae, quadratus lumborum; no pressure on the spinous processes.',
                see: ['longissimus-thoracis', 'iliocostalis-lumborum', 'quadratus-lumborum'],
              },
            ),
          ],
        },
      ],
    },
  ],
};
