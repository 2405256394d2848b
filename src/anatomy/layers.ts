/**
 * The layers of the region from the surface inward, as a dissector meets them.
 * The peel control takes them away one by one, in this order; the last one always stays.
 */
export const LAYERS = ['skin', 'maximus', 'medius', 'minimus', 'deep', 'bone'] as const;

/** The layers that the atlas is about, muscles of the buttock: the list shows them from the start. */
export const MAIN_LAYERS = [
  'maximus',
  'medius',
  'minimus',
  'deep',
] as const satisfies readonly (typeof LAYERS)[number][];

export type Layer = (typeof LAYERS)[number];

/** How many layers may be peeled: everything above `bone`. */
export const MAX_PEEL = LAYERS.length - 1;

/** 0 for the skin, larger is deeper. */
export function depthOf(layer: Layer): number {
  return LAYERS.indexOf(layer);
}
