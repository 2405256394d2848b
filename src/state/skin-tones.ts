/**
 * Tones of skin to choose from: the Monk Skin Tone Scale (Ellis Monk, 2019; skintone.google), from the lightest.
 * The body that is shown is one of many; which one is the reader's own choice.
 */
export const SKIN_TONES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
export type SkinTone = (typeof SKIN_TONES)[number];

/** Colors of the scale, sRGB, as its author gives them. */
export const SKIN_COLOURS: Readonly<Record<SkinTone, string>> = {
  1: '#f6ede4',
  2: '#f3e7db',
  3: '#f7ead0',
  4: '#eadaba',
  5: '#d7bd96',
  6: '#a07e56',
  7: '#825c43',
  8: '#604134',
  9: '#3a312a',
  10: '#292420',
};

/** What paint has to stand out from: dark paint lies on fair skin, pale paint on deep skin. */
export type SkinGround = 'fair' | 'deep';

/** The ground that a tone makes. */
export const groundOf = (tone: SkinTone): SkinGround => (Number(tone) <= 6 ? 'fair' : 'deep');
