import type { AttachmentArea } from '#anatomy/attachments';

/** Where anatomy texts (Gray's Anatomy, 42nd edition) put an end of a muscle, and how to find it on the model. */
export interface Site {
  readonly muscle: string;
  readonly end: AttachmentArea['end'];
  /** The structure that carries it; `null` for an end that lies beyond the atlas. */
  readonly on: string | null;
  /** Only points of the muscle for which this holds, mm. */
  readonly where?: (x: number, y: number, z: number) => boolean;
  /** How near to the bone the muscle's surface has to come, mm. */
  readonly gapMm?: number;
  /** Distance between the balls that mark the area, mm. */
  readonly spacingMm?: number;
}

const site = (
  muscle: string,
  end: Site['end'],
  on: string | null,
  more: Omit<Site, 'muscle' | 'end' | 'on'> = {},
): Site => ({ muscle, end, on, ...more });

/** Every end of every muscle. */
export const SITES: readonly Site[] = [
  // Behind the posterior gluteal line, back of the lower sacrum, sacrotuberous ligament.
  site('gluteus-maximus', 'origin', 'hip-bone', {
    where: (_x, y, z) => y > 60 && z < -40,
    gapMm: 4,
    spacingMm: 9,
  }),
  site('gluteus-maximus', 'origin', 'sacrum', { gapMm: 4.5, spacingMm: 13 }),
  site('gluteus-maximus', 'origin', 'sacrotuberous-ligament', {
    where: (_x, y) => y < 50,
    gapMm: 4,
    spacingMm: 10,
  }),
  site('gluteus-maximus', 'insertion', 'iliotibial-tract', { gapMm: 7, spacingMm: 20 }),
  site('gluteus-maximus', 'insertion', 'femur', { where: (_x, y) => y < -40, gapMm: 6, spacingMm: 9 }),
  site('gluteus-medius', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 14 }),
  site('gluteus-medius', 'insertion', 'femur', { gapMm: 2.5, spacingMm: 7 }),
  site('gluteus-minimus', 'origin', 'hip-bone', { where: (_x, y) => y > 25, gapMm: 2.5, spacingMm: 12 }),
  site('gluteus-minimus', 'insertion', 'femur', { where: (_x, y) => y < 2, gapMm: 2.5, spacingMm: 6 }),
  site('piriformis', 'origin', 'sacrum', { gapMm: 3, spacingMm: 7 }),
  site('piriformis', 'insertion', 'femur', { gapMm: 3, spacingMm: 5 }),
  site('tensor-fasciae-latae', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 6 }),
  site('tensor-fasciae-latae', 'insertion', 'iliotibial-tract', {
    where: (_x, y) => y < -20,
    gapMm: 6,
    spacingMm: 9,
  }),
  site('gemellus-superior', 'origin', 'hip-bone', { where: (x) => x < 62, gapMm: 3, spacingMm: 5 }),
  site('gemellus-superior', 'insertion', 'femur', { where: (x) => x > 100, gapMm: 4, spacingMm: 4 }),
  site('gemellus-inferior', 'origin', 'hip-bone', { where: (x) => x < 72, gapMm: 3, spacingMm: 5 }),
  site('gemellus-inferior', 'insertion', 'femur', { where: (x) => x > 100, gapMm: 4, spacingMm: 4 }),
  site('obturator-internus', 'origin', 'hip-bone', {
    where: (_x, _y, z) => z > -25,
    gapMm: 2.5,
    spacingMm: 10,
  }),
  site('obturator-internus', 'insertion', 'femur', { where: (x) => x > 95, gapMm: 4, spacingMm: 5 }),
  site('quadratus-femoris', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 7 }),
  site('quadratus-femoris', 'insertion', 'femur', { gapMm: 3, spacingMm: 7 }),
  site('quadratus-lumborum', 'origin', 'hip-bone', { where: (_x, y) => y < 165, gapMm: 4, spacingMm: 8 }),
  site('quadratus-lumborum', 'origin', 'iliolumbar-ligament', { gapMm: 4, spacingMm: 7 }),
  ...[1, 2, 3, 4].map((n) =>
    site('quadratus-lumborum', 'insertion', `lumbar-vertebra-${n}`, { gapMm: 6, spacingMm: 6 }),
  ),
  site('quadratus-lumborum', 'insertion', null, { where: (_x, y) => y > 264, spacingMm: 9 }),
  site('longissimus-thoracis', 'origin', 'sacrum', { gapMm: 3, spacingMm: 10 }),
  site('longissimus-thoracis', 'insertion', null, { where: (_x, y) => y > 515, spacingMm: 12 }),
  site('iliocostalis-lumborum', 'origin', 'hip-bone', { gapMm: 4, spacingMm: 9 }),
  site('iliocostalis-lumborum', 'origin', 'sacrum', { gapMm: 4, spacingMm: 9 }),
  site('iliocostalis-lumborum', 'insertion', null, { where: (_x, y) => y > 300, spacingMm: 12 }),
  site('iliacus', 'origin', 'hip-bone', { where: (_x, y) => y > 60, gapMm: 2.5, spacingMm: 14 }),
  site('iliacus', 'insertion', 'femur', { where: (_x, y) => y < -45, gapMm: 3, spacingMm: 7 }),
  ...[1, 2, 3, 4, 5].map((n) =>
    site('psoas-major', 'origin', `lumbar-vertebra-${n}`, { gapMm: 2.5, spacingMm: 11 }),
  ),
  site('psoas-major', 'insertion', 'femur', { where: (_x, y) => y < -45, gapMm: 3, spacingMm: 6 }),
  site('coccygeus', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 5 }),
  site('coccygeus', 'insertion', 'sacrum', { gapMm: 3, spacingMm: 6 }),
  site('biceps-femoris-long-head', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 6 }),
  site('biceps-femoris-long-head', 'insertion', 'fibula', { gapMm: 4, spacingMm: 5 }),
  site('semitendinosus', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 6 }),
  site('semitendinosus', 'insertion', 'tibia', { where: (_x, y) => y < -455, gapMm: 5, spacingMm: 6 }),
  site('semimembranosus', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 6 }),
  site('semimembranosus', 'insertion', 'tibia', { gapMm: 5, spacingMm: 6 }),
  site('adductor-magnus', 'origin', 'hip-bone', { gapMm: 3, spacingMm: 8 }),
  site('adductor-magnus', 'insertion', 'femur', { gapMm: 3, spacingMm: 14 }),
  site('vastus-lateralis', 'origin', 'femur', { where: (_x, y) => y > -110, gapMm: 2.5, spacingMm: 10 }),
  site('vastus-lateralis', 'insertion', 'patella', { gapMm: 5, spacingMm: 6 }),
  site('rectus-femoris', 'origin', 'hip-bone', { gapMm: 4, spacingMm: 5 }),
  site('rectus-femoris', 'insertion', 'patella', { gapMm: 5, spacingMm: 6 }),
];
