import type { ZoneId } from './zones.ts';

/** Parts of the body that zones are listed under, from above downward. */
export const ZONE_REGIONS = {
  'low-back': ['lumbar-paraspinal', 'lumbar-belt', 'iliac-crest-post', 'sacroiliac', 'sacrum', 'coccyx'],
  buttock: [
    'buttock-upper-lateral',
    'buttock-central',
    'buttock-lower-medial',
    'buttock-lower-lateral',
    'cleft-side',
    'ischial',
    'gluteal-fold',
  ],
  hip: ['iliac-crest-lat', 'hip-posterior', 'trochanter', 'groin', 'perineum', 'abdomen-lower-lateral'],
  thigh: [
    'thigh-post-prox',
    'thigh-post-dist',
    'thigh-lat-prox',
    'thigh-lat-dist',
    'thigh-anterolateral',
    'thigh-front',
    'thigh-medial',
  ],
  leg: ['knee-lateral', 'knee-front', 'popliteal', 'calf-prox', 'calf-dist', 'leg-lateral', 'leg-medial'],
  foot: ['ankle-lateral', 'foot-dorsum', 'foot-lateral', 'foot-sole'],
} as const satisfies Readonly<Record<string, readonly ZoneId[]>>;

export type ZoneRegion = keyof typeof ZONE_REGIONS;
