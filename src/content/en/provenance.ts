import type { SourceId } from '../sources/index.ts';
import type { Claim, Content } from '../types.ts';
import { claim } from './claim.ts';

/** Every shape built by us ends with the same two sentences: no scan shows it, and people differ. */
const built = (text: string, more: readonly SourceId[] = [], clinical?: string): Claim =>
  claim(
    'C',
    ['grays-42', ...more],
    `${text} It was not taken from a scan of a real person, and it differs between people.`,
    clinical === undefined ? {} : { clinical },
  );

/** What each modelled shape was built from. */
export const PROVENANCE: Content['provenance'] = {
  'iliotibial-tract': built(
    'This shape was built from the crest to the shin bone, over the muscles beneath, with the two muscles that end in it.',
    ['openstax-limb-muscles'],
  ),
  'quadratus-femoris': built(
    'This shape was built between its two attachments, in the space below the lower twin muscle.',
    ['rotators-manickam'],
  ),
  'sciatic-nerve': built(
    'This shape was built along its usual course, below the piriformis. Its place and width follow published averages.',
    ['sciatic-ct-2015', 'tomaszewski-2016'],
    '5.2 cm from the PSIS on the line to the tuberosity, midway between tuberosity and greater trochanter (CT of 100 adults); about 15.5 mm wide at the lower edge of piriformis.',
  ),
  'sacrotuberous-ligament': built(
    'This shape was built from the places on the sacrum, tailbone and hip bone where textbooks show it.',
    ['gray-1918-pelvis'],
  ),
  'sacrospinous-ligament': built(
    'This shape was built from the edge of the sacrum and tailbone to the spike of the hip bone.',
    ['gray-1918-sacrum'],
  ),
  'posterior-sacroiliac-ligament': built(
    'This shape was built from the back of the sacrum to the back end of the crest, as one sheet. Real bands are finer.',
    ['gray-1918-sacrum'],
  ),
  'iliolumbar-ligament': built('This shape was built from the side projection of L5 to the crest.', [
    'gray-1918-back',
  ]),
  'superior-gluteal-nerve': built(
    'This shape was built along its textbook course. The height of its lowest branch follows a published average. Only main branches are shown.',
    ['jacobs-buxton-1989', 'superior-gluteal-2023'],
    'Lowest branch about 6 cm above the trochanter tip. The distances at the notch published for 20 half pelves were not fitted; this body differs from those medians.',
  ),
  'inferior-gluteal-nerve': built(
    'This shape was built along its textbook course, below the piriformis and into the gluteus maximus. How its branches spread is drawn freely.',
    ['grays-online'],
  ),
  'superior-gluteal-artery': built(
    'This shape was built along its textbook course, above the piriformis. Only main branches are shown.',
    ['gray-1918-arteries'],
  ),
  'inferior-gluteal-artery': built(
    'This shape was built along its textbook course, below the piriformis. Only main branches are shown.',
    ['gray-1918-arteries'],
  ),
  'thoracolumbar-fascia': built(
    'This shape was built as a thin sheet over the long back muscles, attached to the spine, the sacrum and the crest. It is drawn thicker than it is so that it can be seen.',
    ['barker-2014'],
  ),
  'quadratus-lumborum': built(
    'This shape was built from the crest and L1 to L4. The lowest rib is not in the model, so the upper end is open.',
    ['gray-1918-back'],
  ),
  'tibial-nerve': built(
    'This shape was built along its textbook course, from the hollow of the knee to behind the inner ankle.',
    ['statpearls-foot-nerves'],
  ),
  'common-fibular-nerve': built(
    'This shape was built along its textbook course, around the neck of the fibula.',
    ['statpearls-fibular-nerve'],
  ),
};
