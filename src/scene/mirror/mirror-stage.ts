import type { Camera } from 'three';
import type { Side } from '#anatomy';
import type { Atlas } from '#state';

/** The running scene, as the mirror needs it. */
export interface MirrorStage {
  readonly atlas: Atlas;
  /** The element with the picture in it. */
  readonly view: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly three: () => { readonly camera: Camera };
  /** Letters for the body's own sides, in the reader's language. */
  readonly letters: () => Readonly<Record<Side, string>>;
}
