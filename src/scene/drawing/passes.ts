import type { StructureInstance } from '#anatomy';
import type { Display } from '#state';

/** The ways of drawing, in the order in which they come: solid things, hatched ones, translucent sheets, see-through shells. */
export const PASSES = ['solid', 'xray', 'veil', 'glass'] as const;
export type Pass = (typeof PASSES)[number];

/**
 * Order of drawing (three.js `renderOrder`); the depth of all shells comes before the colour of any. Outlines come
 * after the sheets, which hide them by their depth: drawn before, they would fill a sheet with ink from behind.
 */
export const ORDER = { solid: 0, xray: 1, veil: 2, outline: 3, glassDepth: 4, glass: 5, skin: 6 } as const;

/**
 * The three.js layer with whatever hides what is behind it: solid structures, sheets and opaque skin, none
 * of those that are seen through. A camera on this layer alone sees what a reader sees in full.
 */
export const OPAQUE_LAYER = 1;

/** How a structure other than the skin is drawn; `null` for not at all. */
export function passOf({ kind }: Pick<StructureInstance, 'kind'>, display: Display): Pass | null {
  if (display === 'hidden') return null;
  if (display === 'ghost') return 'glass';
  if (display === 'xray') return 'xray';
  return kind === 'fascia' ? 'veil' : 'solid';
}
