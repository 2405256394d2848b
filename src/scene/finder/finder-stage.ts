import type { Atlas } from '#state';

/** Parts of the body to go to, from above downward. */
export type Part = 'whole' | 'hip' | 'thigh' | 'leg' | 'foot';

/** What the figure and its parts are called. */
export type FinderWords = Readonly<Record<Part | 'title', string>>;

/** The running scene, as the finder needs it. */
export interface FinderStage {
  readonly atlas: Atlas;
  /** The element around the canvas, which the finder goes into. */
  readonly view: HTMLElement;
  readonly words: () => FinderWords;
}
