/**
 * What a reader may bring in as a whole, beside the hip itself. A group is also what is fetched as a whole:
 * `hip` comes with the first picture, the others when they are wanted.
 */
export const GROUPS = ['hip', 'supply', 'back', 'front', 'thigh', 'leg'] as const;

export type Group = (typeof GROUPS)[number];

/** The group that is always there. */
export const CORE_GROUP: Group = 'hip';

/** Groups that can be switched on and off. */
export const EXTRA_GROUPS: readonly Group[] = GROUPS.filter((group) => group !== CORE_GROUP);
