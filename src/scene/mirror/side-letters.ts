import { addAfterEffect } from '@react-three/fiber';
import { SIDES, type Side } from '#anatomy';
import type { MirrorStage } from './mirror-stage.ts';

/** Seen so much from the side that neither half is to the left of the other: cosine of the angle. */
const SIDEWAYS = 0.2;

/**
 * On which side of the screen the body's left lies; `null` when the body is looked at from its side.
 * `rightward`: how far the direction to the screen's right points to the body's left (+X), -1..1.
 */
export function edgeOfLeft(rightward: number, isMirrored: boolean): 'left' | 'right' | null {
  if (Math.abs(rightward) < SIDEWAYS) return null;
  return rightward > 0 !== isMirrored ? 'right' : 'left';
}

/** Two letters at the picture's sides that name the body's own sides, whichever way it is turned. */
export class SideLetters {
  readonly #stage: MirrorStage;
  readonly #element: HTMLElement;
  readonly #letters: Readonly<Record<Side, HTMLElement>>;
  readonly #stop: () => void;
  #shown = '';

  constructor(stage: MirrorStage) {
    const page = stage.view.ownerDocument;
    const words = stage.letters();
    const letter = (side: Side) => {
      const element = page.createElement('span');
      element.className = 'side-letter';
      element.dataset['side'] = side;
      element.textContent = words[side];
      return element;
    };
    this.#stage = stage;
    this.#letters = { left: letter('left'), right: letter('right') };
    this.#element = page.createElement('div');
    this.#element.className = 'side-letters';
    // Screen readers hear of the sides by name, never by their place on the screen.
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.append(...SIDES.map((side) => this.#letters[side]));
    stage.view.append(this.#element);
    this.#stop = addAfterEffect(() => this.#update());
    this.#update();
  }

  #update(): void {
    const edge = edgeOfLeft(this.#stage.three().camera.matrixWorld.elements[0], true);
    const shown = String(edge);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#element.hidden = edge === null;
    this.#letters.left.dataset['edge'] = edge === 'right' ? 'right' : 'left';
    this.#letters.right.dataset['edge'] = edge === 'right' ? 'left' : 'right';
  }

  dispose(): void {
    this.#stop();
    this.#element.remove();
  }
}
