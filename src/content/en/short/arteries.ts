import type { Claim, ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';

const NARROWED: Claim = claim(
  'C',
  ['pad-as-back-pain', 'buttock-claudication', 'nhs-leg-arteries'],
  'Narrowed arteries in the pelvis may cause buttock pain when you walk that eases when you rest. A doctor can check this.',
  { clinical: 'Buttock claudication.' },
);

/** Above piriformis. */
export const superiorGlutealArtery: ShortEntry = shortEntry('superior-gluteal-artery', {
  say: 'GLOO-tee-ul AR-tuh-ree',
  summary: fact('This is the upper artery of the buttock.', { from: ['gray-1918-arteries'] }),
  position: [
    fact(
      'It leaves the pelvis above the piriformis, with the nerve of the same name. One branch runs under the gluteus maximus. Another runs between the medius and the minimus.',
      {
        from: ['gray-1918-arteries'],
        clinical: 'From the internal iliac artery; superficial and deep branches.',
        see: ['piriformis', 'superior-gluteal-nerve', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus'],
      },
    ),
  ],
  role: [
    fact(
      'It brings blood to the medius and the minimus. It also feeds part of the maximus and the piriformis.',
      {
        from: ['gray-1918-arteries'],
        see: ['gluteus-medius', 'gluteus-minimus', 'gluteus-maximus', 'piriformis'],
      },
    ),
  ],
  attaches: [
    fact('It joins other arteries around the hip.', {
      from: ['gray-1918-arteries'],
      clinical: 'Trochanteric anastomosis.',
    }),
  ],
  pain: [
    NARROWED,
    claim(
      'C',
      ['gray-1918-arteries', 'nccih-massage', 'yin-2014'],
      'In massage, do not press hard, or for long, where it leaves the pelvis. With blood thinners, use only a light touch.',
    ),
  ],
});

/** Below piriformis. */
export const inferiorGlutealArtery: ShortEntry = shortEntry('inferior-gluteal-artery', {
  say: 'GLOO-tee-ul AR-tuh-ree',
  summary: fact('This is the lower artery of the buttock. It is the main artery of the big buttock muscle.', {
    from: ['gray-1918-arteries', 'grays-42'],
    see: ['gluteus-maximus'],
  }),
  position: [
    fact(
      'It leaves the pelvis below the piriformis, on the inner side of the sciatic nerve. Then it runs down under the big muscle of the buttock.',
      {
        from: ['gray-1918-arteries'],
        clinical: 'From the internal iliac artery, with the inferior gluteal nerve.',
        see: ['piriformis', 'sciatic-nerve', 'inferior-gluteal-nerve', 'gluteus-maximus'],
      },
    ),
  ],
  role: [
    fact(
      'It brings blood to the gluteus maximus and to the small, deep muscles. A thin branch goes with the sciatic nerve.',
      { from: ['gray-1918-arteries', 'grays-42'], see: ['gluteus-maximus', 'piriformis', 'sciatic-nerve'] },
    ),
  ],
  attaches: [
    fact('It joins other arteries at the back of the thigh.', {
      from: ['gray-1918-arteries', 'grays-42'],
      clinical: 'Cruciate anastomosis.',
    }),
  ],
  pain: [NARROWED],
});
