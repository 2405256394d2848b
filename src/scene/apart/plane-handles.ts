import { addAfterEffect } from '@react-three/fiber';
import { Vector3 } from 'three';
import { type Origin, type SectionPlane, sectionNormal } from '#state';
import type { ApartStage, HandleWords } from './apart-stage.ts';
import { frameOf } from './cap-shapes.ts';
import { sectionCut } from './section-cut.ts';

type HandleName = keyof HandleWords;

/** The event by which a hand moves a grip; its detail is a {@link GripDrag}. */
export const GRIP_DRAG = 'grip-drag';

/** How far a grip is dragged on, CSS pixels. */
export interface GripDrag {
  readonly dx: number;
  readonly dy: number;
  readonly by: Origin;
}

/** From the middle of the plane to the handles that turn it, metres. */
const ARM_M = 0.13;
/** Degrees for one pixel of a drag. */
const TURN_PER_PX = 0.4;
/** A plane that is looked at straight is moved by upward drags: mm for one pixel. */
const MOVE_PER_PX = 0.5;
/** Grips stand at least this far from one another, CSS pixels. */
const APART_PX = 52;
/** Where a grip looks for room, in steps of that: to the right first. */
const ASIDE = [0, 1, -1, 2, -2];
/** Steps of keys: mm and degrees; with Shift. */
const STEP = 2;
const BIG_STEP = 10;

const SIGNS: Readonly<Record<HandleName, string>> = { move: '↕', turn: '↻', tilt: '⤾' };

/** Grips on the page that move and turn the plane: by pointer, finger and arrow keys. */
export class PlaneHandles {
  readonly #stage: ApartStage;
  readonly #box: HTMLElement;
  readonly #grips = new Map<HandleName, HTMLElement>();
  readonly #stop: () => void;
  #section: SectionPlane | null = null;

  constructor(stage: ApartStage) {
    this.#stage = stage;
    const page = stage.view.ownerDocument;
    this.#box = page.createElement('div');
    this.#box.className = 'plane-handles';
    this.#box.hidden = true;
    const words = stage.words();
    for (const name of Object.keys(SIGNS) as HandleName[]) this.#box.append(this.#grip(name, words[name]));
    stage.view.append(this.#box);
    // Where the camera goes the grips follow, with the frame that shows it; so they do when the picture changes size.
    this.#stop = addAfterEffect(() => this.#place());
  }

  show(section: SectionPlane | null): void {
    this.#section = section;
    this.#box.hidden = section === null;
    this.#place();
  }

  #grip(name: HandleName, word: string): HTMLElement {
    const grip = this.#stage.view.ownerDocument.createElement('div');
    grip.className = 'plane-grip';
    grip.dataset['grip'] = name;
    grip.tabIndex = 0;
    grip.textContent = SIGNS[name];
    grip.setAttribute('role', 'slider');
    grip.setAttribute('aria-label', word);
    grip.setAttribute('aria-orientation', name === 'turn' ? 'horizontal' : 'vertical');
    this.#grips.set(name, grip);
    grip.addEventListener(GRIP_DRAG, (event) => {
      const { dx, dy, by } = (event as CustomEvent<GripDrag>).detail;
      this.#drag(name, (this.#stage.atlas.state().mirror ? -1 : 1) * dx, dy, by);
    });
    grip.addEventListener('keydown', (event) => {
      const way = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
      if (way === undefined) return;
      this.#change(name, way * (event.shiftKey ? BIG_STEP : STEP), 'keyboard');
      event.preventDefault();
      event.stopPropagation();
    });
    return grip;
  }

  #drag(name: HandleName, dx: number, dy: number, by: Origin): void {
    if (name === 'turn') this.#change(name, TURN_PER_PX * dx, by);
    else if (name === 'tilt') this.#change(name, -TURN_PER_PX * dy, by);
    else this.#change(name, this.#alongNormal(dx, dy), by);
  }

  /** How far along the plane's normal a drag goes, mm: as far as the normal is seen on the screen. */
  #alongNormal(dx: number, dy: number): number {
    const { middle, normal } = this.#places();
    const from = this.#onPage(middle);
    const to = this.#onPage(middle.clone().addScaledVector(normal, 0.01));
    const mirrored = this.#stage.atlas.state().mirror ? -1 : 1;
    const way = { x: (mirrored * (to.x - from.x)) / 10, y: (to.y - from.y) / 10 };
    const square = way.x ** 2 + way.y ** 2;
    // Seen end-on the normal is a point.
    return square < 0.09 ? -dy * MOVE_PER_PX : (dx * way.x + dy * way.y) / square;
  }

  #change(name: HandleName, by: number, origin: Origin): void {
    if (!this.#section) return;
    const { azimuthDeg, elevationDeg, offsetMm } = this.#section;
    this.#stage.atlas.commands.setSection(
      {
        azimuthDeg: azimuthDeg + (name === 'turn' ? by : 0),
        elevationDeg: elevationDeg + (name === 'tilt' ? by : 0),
        offsetMm: offsetMm + (name === 'move' ? by : 0),
      },
      origin,
    );
  }

  #places() {
    const section = this.#section!;
    const { normal, offset } = sectionCut(section);
    const { across, up } = frameOf(normal);
    const out = new Vector3(...sectionNormal(section));
    // Amid the model, on the plane.
    const middle = out.clone().multiplyScalar(offset);
    return { middle, normal: out, across: new Vector3(...across), up: new Vector3(...up) };
  }

  #onPage(place: Vector3): { readonly x: number; readonly y: number } {
    const { camera, size } = this.#stage.three();
    camera.updateMatrixWorld();
    const { x, y } = place.clone().project(camera);
    const across = this.#stage.atlas.state().mirror ? -x : x;
    return { x: ((across + 1) / 2) * size.width, y: ((1 - y) / 2) * size.height };
  }

  #place(): void {
    if (!this.#section) return;
    const { middle, across, up } = this.#places();
    // The style sheet says how far the box reaches; what lies over the picture is left out.
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = this.#box;
    const at: Readonly<Record<HandleName, Vector3>> = {
      move: middle,
      turn: middle.clone().addScaledVector(across, ARM_M),
      tilt: middle.clone().addScaledVector(up, ARM_M),
    };
    const { offsetMm, azimuthDeg, elevationDeg } = this.#section;
    const values = { move: offsetMm, turn: azimuthDeg, tilt: elevationDeg };
    // A grip that would be out of the picture waits at its edge.
    const within = (value: number, most: number) => Math.max(24, Math.min(most - 24, value));
    const taken: { x: number; y: number }[] = [];
    for (const [name, grip] of this.#grips) {
      const seen = this.#onPage(at[name]);
      const y = within(seen.y - offsetTop, offsetHeight);
      const isFree = (at: number) =>
        taken.every((other) => Math.hypot(other.x - at, other.y - y) >= APART_PX);
      // Seen from the side of the plane, places fall together: each grip keeps the nearest one of its own.
      const wished = within(seen.x - offsetLeft, offsetWidth);
      const x =
        ASIDE.map((steps) => wished + steps * APART_PX).find(
          (at) => at === within(at, offsetWidth) && isFree(at),
        ) ?? wished;
      taken.push({ x, y });
      grip.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
      grip.setAttribute('aria-valuenow', String(Math.round(values[name])));
      grip.setAttribute('aria-valuemin', name === 'move' ? '-300' : name === 'turn' ? '-180' : '-90');
      grip.setAttribute('aria-valuemax', name === 'move' ? '300' : name === 'turn' ? '180' : '90');
    }
  }

  dispose(): void {
    this.#stop();
    this.#box.remove();
  }
}
