import type { Claim } from '../../types.ts';
import { claim } from '../claim.ts';

/** For whatever is tried at home. */
export const STOP_IF_NUMB: Claim = claim(
  'C',
  ['kngf-2021', 'finucane-2020'],
  'Stop if a leg tingles, goes numb or weak, or if pain shoots down it. If that stays or gets worse, see a doctor.',
  { clinical: 'New or progressive neurological symptoms: stop and examine.' },
);

/** For positions and moves that may squeeze the tendon at the outer hip. */
export const SORE_OUTER_HIP: Claim = claim(
  'C',
  ['outer-hip-leaflet', 'cambridge-outer-hip'],
  'With a sore outer hip, do not lie on it, cross the legs or let the hip hang out to the side.',
  { clinical: 'Gluteal tendinopathy: avoid compression, and adduction past the midline.' },
);

/** For whatever may be tried at home with a replaced hip. */
export const ASK_THE_SURGEON: Claim = claim(
  'C',
  ['leeds-hip-replacement', 'eannucci-2019'],
  'With a hip replacement, follow the rules of your own surgeon. They come before anything on this page.',
);
