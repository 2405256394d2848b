import type { Tier } from '#manifest';

/** Media condition of a phone: touch, and a small screen in either direction. */
const PHONE = '(pointer: coarse) and ((max-width: 760px) or (max-height: 500px))';

/** Which model a device preloads, as media conditions for `<link>`; exactly one of the two is true. */
export const TIER_MEDIA: Readonly<Record<Tier, string>> = { full: `not (${PHONE})`, lite: PHONE };

/** Least memory, in GB as browsers report it, that gets the full model. */
const LOW_MEMORY_GB = 2;

/** The detail level for this device: `lite` on phones and where memory is short. */
export function chooseTier(page: Pick<Window, 'matchMedia' | 'navigator'>): Tier {
  const { deviceMemory } = page.navigator as Navigator & { readonly deviceMemory?: number };
  const small = deviceMemory !== undefined && deviceMemory <= LOW_MEMORY_GB;
  return small || page.matchMedia(TIER_MEDIA.lite).matches ? 'lite' : 'full';
}
