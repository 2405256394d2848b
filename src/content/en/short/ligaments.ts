import type { Claim, ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';

const JOINT_PAIN: Claim = claim(
  'B',
  ['slipman-2000', 'kurosawa-2015'],
  'Pain from the joint beneath may be felt in the dimple area and the buttock. The place alone cannot tell whether it is the joint, a ligament or a muscle.',
  { see: ['sacrum', 'hip-bone'] },
);

/** Sacrum to sit bone. */
export const sacrotuberousLigament: ShortEntry = shortEntry('sacrotuberous-ligament', {
  say: 'SAY-kroh-TOO-ber-us LIG-uh-ment',
  summary: fact('This is a strong strap that ties the base of the spine to the sit bone.', {
    from: ['openstax-pelvis', 'gray-1918-pelvis'],
    see: ['sacrum', 'hip-bone'],
  }),
  position: [
    fact('It lies under the gluteus maximus, behind the shorter strap to the spike of the hip bone.', {
      from: ['openstax-pelvis', 'gray-1918-pelvis'],
      see: ['gluteus-maximus', 'sacrospinous-ligament'],
    }),
  ],
  role: [
    fact('It keeps the lower end of the sacrum from tipping up when weight comes down the spine.', {
      from: ['openstax-pelvis', 'gray-1918-pelvis'],
      clinical: 'Resists nutation.',
      see: ['sacrum'],
    }),
    fact(
      'With the shorter strap, it turns two notches of the hip bone into openings. The sciatic nerve and the piriformis leave the pelvis through the upper one.',
      {
        from: ['openstax-pelvis', 'grays-online'],
        clinical: 'Greater and lesser sciatic foramina.',
        see: ['sacrospinous-ligament', 'sciatic-nerve', 'piriformis'],
      },
    ),
  ],
  attaches: [
    fact(
      'It runs from the back of the hip bone, the lower edge of the sacrum and the tailbone. It ends at the inner side of the sit bone. Part of the gluteus maximus begins on it.',
      {
        from: ['gray-1918-pelvis'],
        clinical: 'Posterior iliac spines, lower lateral sacrum and coccyx; medial ischial tuberosity.',
        see: ['hip-bone', 'sacrum', 'gluteus-maximus'],
      },
    ),
  ],
});

/** Sacrum to the ischial spine. */
export const sacrospinousLigament: ShortEntry = shortEntry('sacrospinous-ligament', {
  say: 'SAY-kroh-SPY-nus LIG-uh-ment',
  summary: fact('This is a short strap from the base of the spine to a spike on the hip bone.', {
    from: ['openstax-pelvis'],
    see: ['sacrum', 'hip-bone'],
  }),
  position: [
    fact('It lies in front of the longer strap to the sit bone. The coccygeus lies on its front side.', {
      from: ['gray-1918-pelvis', 'grays-42'],
      see: ['sacrotuberous-ligament', 'coccygeus'],
    }),
  ],
  role: [
    fact(
      'It helps hold the lower end of the sacrum in place. It also separates the two openings at the back of the pelvis.',
      {
        from: ['openstax-pelvis'],
        clinical: 'Resists nutation; divides the greater from the lesser sciatic foramen.',
      },
    ),
  ],
  attaches: [
    fact('It runs from the lower edge of the sacrum and the tailbone to the spike of the hip bone.', {
      from: ['gray-1918-sacrum', 'openstax-pelvis'],
      clinical: 'Lower lateral sacrum and coccyx; ischial spine.',
      see: ['sacrum', 'hip-bone'],
    }),
  ],
});

/** Over the back of the sacroiliac joint. */
export const posteriorSacroIliacLigament: ShortEntry = shortEntry('posterior-sacroiliac-ligament', {
  say: 'SAY-kroh-IL-ee-ak LIG-uh-ment',
  summary: fact('These are strong bands over the back of the joint between the sacrum and the hip bone.', {
    from: ['openstax-pelvis', 'grays-42'],
    see: ['sacrum', 'hip-bone'],
  }),
  position: [
    fact('They lie beneath the dimple of the low back, under a strong sheet of tissue.', {
      from: ['openstax-pelvis', 'grays-42'],
      see: ['thoracolumbar-fascia'],
    }),
  ],
  role: [
    fact('They hold the sacrum between the hip bones. The joint moves only a little.', {
      from: ['openstax-pelvis', 'grays-42'],
      clinical: 'Sacroiliac motion up to about 2 to 4 degrees.',
    }),
  ],
  attaches: [
    fact(
      'They run from the back of the sacrum to the back end of the crest. Part of the gluteus maximus begins on them.',
      {
        from: ['gray-1918-sacrum', 'gray-1918-hip-bone', 'grays-42'],
        clinical: 'Lateral sacral crest; posterior superior and inferior iliac spines.',
        see: ['sacrum', 'hip-bone', 'gluteus-maximus'],
      },
    ),
  ],
  pain: [JOINT_PAIN],
});

/** Lowest vertebra to the crest. */
export const iliolumbarLigament: ShortEntry = shortEntry('iliolumbar-ligament', {
  say: 'IL-ee-oh-LUM-bar LIG-uh-ment',
  summary: fact('This is a short band that ties the lowest lumbar vertebra to the hip bone.', {
    from: ['elsevier-iliolumbar'],
    see: ['lumbar-vertebra-5', 'hip-bone'],
  }),
  position: [
    fact('It lies deep at the side of L5, just above the back part of the crest.', {
      from: ['elsevier-iliolumbar', 'grays-42'],
      see: ['lumbar-vertebra-5'],
    }),
  ],
  role: [
    fact('It helps keep L5 from sliding forward and from twisting on the sacrum.', {
      from: ['elsevier-iliolumbar', 'grays-42'],
      see: ['lumbar-vertebra-5', 'sacrum'],
    }),
  ],
  attaches: [
    fact(
      'It runs from the side projection of L5 to the inner edge of the crest. Part of the quadratus lumborum begins on it.',
      {
        from: ['elsevier-iliolumbar', 'gray-1918-back'],
        clinical: 'Transverse process of L5; iliac crest, posterior part.',
        see: ['lumbar-vertebra-5', 'hip-bone', 'quadratus-lumborum'],
      },
    ),
  ],
});
