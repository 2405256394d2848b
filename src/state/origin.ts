/** Who may ask for a change, and whether that is the reader or the page itself. */
const ORIGINS = {
  pointer: 'reader',
  touch: 'reader',
  keyboard: 'reader',
  list: 'reader',
  panel: 'reader',
  /** The hand on the picture, as the scene tells it. */
  scene: 'reader',
  url: 'page',
  storage: 'page',
  app: 'page',
} as const satisfies Record<string, 'reader' | 'page'>;

/** Who asked. The scene moves the camera only for poses that did not come from the hand on it. */
export type Origin = keyof typeof ORIGINS;

/** What the page does of its own accord is part of the reader's step before it, not a step. */
export const isReader = (by: Origin): boolean => ORIGINS[by] === 'reader';
