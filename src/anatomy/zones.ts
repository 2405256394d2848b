/**
 * Areas of the body surface that pain is described in, from the back downward. A shared vocabulary:
 * patterns and lookalikes name these, and a drawing of them needs no other words.
 */
export const ZONE_IDS = [
  'lumbar-paraspinal',
  'lumbar-belt',
  'iliac-crest-post',
  'iliac-crest-lat',
  'sacroiliac',
  'sacrum',
  'coccyx',
  'cleft-side',
  'buttock-upper-lateral',
  'buttock-central',
  'buttock-lower-medial',
  'buttock-lower-lateral',
  'ischial',
  'gluteal-fold',
  'hip-posterior',
  'trochanter',
  'thigh-post-prox',
  'thigh-post-dist',
  'thigh-lat-prox',
  'thigh-lat-dist',
  'thigh-anterolateral',
  'thigh-front',
  'knee-lateral',
  'knee-front',
  'popliteal',
  'calf-prox',
  'calf-dist',
  'leg-lateral',
  'leg-medial',
  'ankle-lateral',
  'foot-dorsum',
  'foot-lateral',
  'foot-sole',
  'groin',
  'abdomen-lower-lateral',
] as const;

export type ZoneId = (typeof ZONE_IDS)[number];
