/** Signs of a nerve in danger: they belong to every page about back, buttock or leg. */
export const NERVE_FLAGS = [
  'bladder',
  'bowel',
  'saddle-numbness',
  'both-legs',
  'fast-weakness',
  'foot-drop',
  'spreading-numbness',
] as const;

/** Signs of a broken or dislocated hip. */
export const BONE_FLAGS = ['hip-fracture', 'fall', 'minor-fall', 'no-weight'] as const;

/** Signs of a blood clot in leg or lung. */
export const CLOT_FLAGS = ['breathless', 'clot'] as const;

/** Signs of an illness that no massage or exercise is for. */
export const ILLNESS_FLAGS = [
  'fever',
  'cancer-pain',
  'shingles',
  'cancer',
  'weight-loss',
  'night-pain',
] as const;
