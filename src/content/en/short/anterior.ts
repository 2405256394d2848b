import type { ShortEntry } from '../../types.ts';
import { claim } from '../claim.ts';
import { fact, shortEntry } from './entry.ts';

/** The muscle that fills the inner side of the hip bone. */
export const iliacus: ShortEntry = shortEntry('iliacus', {
  say: 'ih-LY-uh-kus',
  summary: fact(
    'This is a fan-shaped muscle on the inner side of the hip bone. With the psoas, it is the main muscle that bends the hip.',
    {
      from: ['openstax-limb-muscles', 'gray-1918-hip-bone'],
      clinical: 'Iliopsoas.',
      see: ['hip-bone', 'psoas-major'],
    },
  ),
  position: [
    fact('It fills the hollow of the hip bone and runs down in front of the hip joint.', {
      from: ['openstax-limb-muscles', 'gray-1918-hip-bone'],
      see: ['hip-bone'],
    }),
  ],
  role: [
    fact('It bends the hip. With the foot on the ground, it pulls the pelvis forward over the thigh.', {
      from: ['openstax-limb-muscles', 'gray-1918-hip-bone'],
      clinical: 'Hip flexion.',
    }),
  ],
  attaches: [
    fact(
      'It runs from the hollow of the hip bone to a bump on the inner side of the upper thigh bone. It ends there together with the psoas.',
      {
        from: ['gray-1918-hip-bone', 'gray-1918-iliac'],
        clinical: 'Iliac fossa; lesser trochanter.',
        see: ['hip-bone', 'femur', 'psoas-major'],
      },
    ),
    fact('The femoral nerve controls it.', {
      from: ['cunningham-1914', 'grays-42'],
      clinical: 'Femoral nerve (L2, L3). Iliolumbar artery.',
    }),
  ],
});

/** From the lumbar spine to the thigh bone. */
export const psoasMajor: ShortEntry = shortEntry('psoas-major', {
  say: 'SOH-us MAY-jor',
  summary: fact(
    'This is a long muscle from the side of the low back through the pelvis to the thigh. With the iliacus, it bends the hip.',
    { from: ['gray-1918-iliac', 'openstax-limb-muscles'], see: ['iliacus'] },
  ),
  position: [
    fact(
      'It lies deep beside the low part of the spine, behind the organs of the belly. From there it runs along the rim of the pelvis and in front of the hip joint.',
      { from: ['gray-1918-iliac', 'openstax-limb-muscles'], see: ['lumbar-vertebra-3', 'iliacus'] },
    ),
  ],
  role: [
    fact('It bends the hip. With the legs held still, it helps you sit up from lying down.', {
      from: ['gray-1918-iliac', 'openstax-limb-muscles'],
      clinical: 'Hip flexion; trunk flexion.',
    }),
    fact('It is one of the few muscles that reach from the spine to the thigh bone.', {
      from: ['gray-1918-iliac', 'openstax-limb-muscles'],
      see: ['femur'],
    }),
  ],
  attaches: [
    fact(
      'It runs from the lumbar vertebrae and the discs between them to a bump on the inner side of the upper thigh bone.',
      {
        from: ['gray-1918-iliac', 'openstax-limb-muscles'],
        clinical: 'Bodies, discs and transverse processes T12 to L5; lesser trochanter.',
        see: ['lumbar-vertebra-1', 'lumbar-vertebra-5', 'femur'],
      },
    ),
    fact('Nerves of the low back control it. The nerves of the front of the thigh run through it.', {
      from: ['gray-1918-iliac', 'openstax-nerves', 'grays-42'],
      clinical: 'Ventral rami L1 to L3. Lumbar and iliolumbar arteries. Lumbar plexus within the muscle.',
    }),
  ],
  pain: [
    claim(
      'C',
      ['monclus-diez-2025'],
      'In studies of people with low back pain, examiners rarely found sore points here.',
      {
        clinical: 'Active trigger points in 5 to 10 %.',
      },
    ),
  ],
});

/** The back part of the pelvic floor. */
export const coccygeus: ShortEntry = shortEntry('coccygeus', {
  say: 'kok-SIJ-ee-us',
  summary: fact('This is a small muscle at the back of the pelvic floor, beside the tailbone.', {
    from: ['elsevier-coccygeus'],
    see: ['sacrum'],
  }),
  position: [
    fact('It lies on the front side of the short strap from the sacrum to the hip bone.', {
      from: ['elsevier-coccygeus'],
      see: ['sacrospinous-ligament'],
    }),
  ],
  role: [
    fact('It helps carry the organs of the pelvis and can pull the tailbone forward a little.', {
      from: ['elsevier-coccygeus', 'grays-42'],
    }),
  ],
  attaches: [
    fact(
      'It runs from a spike on the hip bone to the side of the tailbone and of the lowest part of the sacrum.',
      {
        from: ['elsevier-coccygeus', 'gray-1918-sacrum'],
        clinical: 'Ischial spine; coccyx and S5.',
        see: ['hip-bone', 'sacrum'],
      },
    ),
    fact('Small nerves of the pelvis control it.', {
      from: ['elsevier-coccygeus'],
      clinical: 'Branches of S4 and S5.',
    }),
  ],
});
