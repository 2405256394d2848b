import { type CameraPose, asksForBody } from '#state';
import type { FinderStage, Part } from './finder-stage.ts';

/** Parts to go to, from above downward: where to look, mm; and down to where on the figure the part reaches. */
const PARTS = {
  whole: { y: -230, distanceMm: 2350, foot: 74 },
  hip: { y: -25, distanceMm: 760, foot: 120 },
  thigh: { y: -235, distanceMm: 900, foot: 166 },
  leg: { y: -580, distanceMm: 1000, foot: 214 },
  foot: { y: -780, distanceMm: 640, foot: 260 },
} as const satisfies Readonly<Record<Part, { y: number; distanceMm: number; foot: number }>>;

const [WIDTH, HEIGHT] = [56, 260];
const SVG = 'http://www.w3.org/2000/svg';

/** One half of a standing figure, head to foot; the other half is its mirror image. */
const HALF =
  'M28 2c7 0 10 5 10 11 0 5-2 9-5 11v4c3 3 10 3 13 7 4 6 5 30 7 52l1 18c0 4-4 4-5 1l-3-21-4-25-2 12c0 10 1 14 3 22 2 12 1 26-1 44-1 8-2 14-2 22 0 12 2 20 1 32-1 12-3 20-4 34 0 6 4 12 5 18 1 4-2 6-6 6-4 0-6-3-6-8V250c0-20 1-36 0-54-1-16-2-30-2-76Z';

/** Which part a camera looks at. */
function partAt({ targetMm, distanceMm }: CameraPose): Part {
  if (distanceMm > 1600) return 'whole';
  const close = (['hip', 'thigh', 'leg', 'foot'] as const).map((part) => [
    Math.abs(PARTS[part].y - targetMm[1]),
    part,
  ]) as [number, Part][];
  return close.reduce((a, b) => (b[0] < a[0] ? b : a))[1];
}

/** A figure from head to foot whose parts are buttons: the leg is one touch away, also where the picture is small. */
export class BodyFinder {
  readonly #stage: FinderStage;
  readonly #box: HTMLElement;
  readonly #buttons = new Map<Part, HTMLButtonElement>();
  readonly #stop: () => void;

  constructor(stage: FinderStage) {
    this.#stage = stage;
    const page = stage.view.ownerDocument;
    const words = stage.words();
    this.#box = page.createElement('div');
    this.#box.className = 'body-finder';
    this.#box.setAttribute('role', 'group');
    this.#box.setAttribute('aria-label', words.title);
    this.#box.append(this.#figure());
    let from = 0;
    for (const part of Object.keys(PARTS) as Part[]) {
      const { foot } = PARTS[part];
      const button = page.createElement('button');
      button.type = 'button';
      button.title = words[part];
      button.setAttribute('aria-label', words[part]);
      button.style.height = `${foot - from}px`;
      button.addEventListener('click', () => this.#goTo(part));
      this.#buttons.set(part, button);
      this.#box.append(button);
      from = foot;
    }
    // A press here is none on the body behind it, and keys that press a button mark nothing.
    for (const kind of ['pointerdown', 'dblclick'] as const)
      this.#box.addEventListener(kind, (event) => event.stopPropagation());
    this.#box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
    });
    stage.view.append(this.#box);
    this.#stop = stage.atlas.subscribe(() => this.#follow());
    this.#follow();
  }

  #figure(): SVGElement {
    const page = this.#stage.view.ownerDocument;
    const svg = page.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
    svg.setAttribute('aria-hidden', 'true');
    for (const mirror of ['', `translate(${WIDTH} 0) scale(-1 1)`]) {
      const half = page.createElementNS(SVG, 'path');
      half.setAttribute('d', HALF);
      if (mirror) half.setAttribute('transform', mirror);
      svg.append(half);
    }
    return svg;
  }

  #goTo(part: Part): void {
    const { atlas } = this.#stage;
    const { y, distanceMm } = PARTS[part];
    const { azimuthDeg } = atlas.state().camera;
    atlas.commands.moveCamera({ azimuthDeg, elevationDeg: 4, distanceMm, targetMm: [0, y, -20] }, 'panel');
  }

  #follow(): void {
    const state = this.#stage.atlas.state();
    this.#box.hidden = !asksForBody(state);
    const here = partAt(state.camera);
    for (const [part, button] of this.#buttons) {
      if (part === here) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }

  dispose(): void {
    this.#stop();
    this.#box.remove();
  }
}
