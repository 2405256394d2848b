import { INSTANCES, type StructureId, isStructureId } from '#anatomy';
import { type Change, type ViewState, asksForBody, postureOf } from '#state';
import type { LandmarkPins } from '../pins/landmark-pins.ts';
import { composeLabels } from './compose-labels.ts';
import { type DeepIdPicture, type IdPass, createIdPass } from '../visibility/id-pass.ts';
import { type LabelOverlay, createLabelOverlay } from './label-overlay.ts';
import type { LabelStage } from './label-stage.ts';
import { type RestWatch, watchRest } from './rest-watch.ts';
import { safeFrame } from './safe-frame.ts';
import { createTextMeasure } from './text-measure.ts';
import { visiblePatches } from '../visibility/visible-patches.ts';

/** Less than this of a structure is a sliver that nobody would call in sight, pixels of the small picture. */
const LEAST_PIXELS = 12;

/** Hovered from there, the name stands beside the pointer. */
const IN_PICTURE: readonly string[] = ['pointer', 'touch'];

/** Once one of these has changed, what was in sight before need not be. */
const IN_THE_PICTURE = [
  'camera',
  'explode',
  'groups',
  'isolated',
  'layerOverrides',
  'mirror',
  'peelLeft',
  'peelRight',
  'screen',
  'section',
  'selected',
  'shownSide',
  'overrides',
  'xray',
] as const satisfies readonly (keyof ViewState)[];

/** Are structures named? Not while the reader is to touch the body over them. */
const namesStructures = (state: ViewState) => state.showLabels && !asksForBody(state);

/**
 * Keeps the labels in step with picture, state and page. While the picture moves they are out of sight; once
 * it rests, what is visible is looked at again, if it can have changed, and the labels are laid out anew.
 */
export class LabelDirector {
  readonly #stage: LabelStage;
  readonly #pass: IdPass;
  readonly #overlay: LabelOverlay;
  readonly #rest: RestWatch;
  readonly #cardWatch: ResizeObserver;
  readonly #stopState: () => void;
  #cards: readonly Element[] = [];
  #pins: LandmarkPins | null = null;
  /** What was seen last, and from where and of what. */
  #picture: DeepIdPicture | null = null;
  #pictureKey = '';
  #layoutKey = '';
  #reportedKey = '';
  #cameraKey = '';
  /** Someone asked what is in sight: in whichever picture comes to rest next, and in that one until it changes. */
  #askedAt: string | null = null;
  /** Hovered elsewhere than in the picture, where nothing else would name it. */
  #guest: StructureId | null = null;
  #isBusy = false;
  #isOver = false;

  constructor(stage: LabelStage) {
    const { atlas, view, canvas, three } = stage;
    const { commands } = atlas;
    this.#stage = stage;
    this.#pass = createIdPass(three().gl, three().scene, stage.apart);
    this.#overlay = createLabelOverlay(view, {
      onHover: (label) => commands.hover(label && isStructureId(label.id) ? label.id : null, 'pointer'),
      onWheel: (event) => canvas.dispatchEvent(new WheelEvent('wheel', event)),
    });
    this.#rest = watchRest({ onFrame: () => this.#onFrame(), onRest: () => void this.#refresh() });
    this.#cardWatch = new ResizeObserver(() => this.#rest.wake());
    this.#stopState = atlas.subscribe((...change) => this.#onState(...change));
    view.addEventListener('focusin', this.#onFocus);
    this.#rest.wake();
  }

  readonly #onFocus = () => this.#rest.wake();

  /** Looks what is in sight, once the picture has come to rest. */
  describe(): void {
    this.#askedAt = 'anywhere';
    this.#rest.wake();
  }

  #onFrame(): void {
    const key = this.#cameraKeyNow();
    if (key === this.#cameraKey) return;
    this.#cameraKey = key;
    this.#overlay.setState('moving');
  }

  #onState(state: ViewState, before: ViewState, { by }: Change): void {
    if (state.hovered !== before.hovered) this.#guest = IN_PICTURE.includes(by) ? null : state.hovered;
    if (IN_THE_PICTURE.some((field) => state[field] !== before[field])) queueMicrotask(() => this.#forget());
    this.#mark();
    this.#rest.wake();
  }

  /** Nobody is told what was in sight before; what is now will be reported at rest. */
  #forget(): void {
    const { atlas } = this.#stage;
    if (!this.#isOver && atlas.state().inSight !== null) atlas.commands.reportInSight(null);
  }

  #mark(): void {
    const { selected, hovered, landmark } = this.#stage.atlas.state();
    this.#overlay.mark([selected, landmark], hovered);
  }

  #cameraKeyNow(): string {
    const { camera, size } = this.#stage.three();
    const numbers = [...camera.matrixWorld.elements, ...camera.projectionMatrix.elements];
    return [size.width, size.height, this.#stage.atlas.state().mirror, ...numbers].join(' ');
  }

  #pictureKeyNow(): string {
    const shown = [...this.#stage.registry.all()].map(
      ({ id, display, halves }) => `${id} ${display} ${halves?.join('/') ?? ''}`,
    );
    const { section, explode } = this.#stage.atlas.state();
    const apart = this.#stage.apart() ? JSON.stringify([section, explode]) : '';
    return `${this.#cameraKeyNow()} ${apart} ${shown.join(' ')}`;
  }

  async #refresh(): Promise<void> {
    if (this.#isBusy || this.#isOver) return;
    const state = this.#stage.atlas.state();
    const { screen, showLandmarks, scene } = state;
    this.#pins?.update();
    // Names go by the models' places: in a posture nothing is there, and side by side everything several times.
    const isElsewhere = screen === 'compare' || postureOf(state) !== null;
    const isLabelled = namesStructures(state) || showLandmarks;
    // What is in sight is asked for by names, by keys that walk through it, and by who wants to hear it.
    if (this.#askedAt !== 'anywhere' && this.#askedAt !== this.#pictureKeyNow()) this.#askedAt = null;
    const isAsked = isLabelled || this.#askedAt !== null || this.#stage.view.contains(document.activeElement);
    if (!isAsked || scene.phase !== 'ready' || isElsewhere) {
      this.#takeAway();
      this.#reportedKey = '';
      // In a posture and side by side there is nothing to wait for; a model that still loads is looked at then.
      this.#stage.atlas.commands.reportInSight(isElsewhere ? [] : null);
      return;
    }
    this.#isBusy = true;
    try {
      if (showLandmarks) await this.#fetchPins();
      await this.#look();
    } finally {
      this.#isBusy = false;
    }
    if (this.#isOver) return;
    if (this.#picture && this.#pictureKey === this.#pictureKeyNow()) {
      if (this.#askedAt !== null) this.#askedAt = this.#pictureKey;
      this.#report(this.#picture);
      if (isLabelled) {
        this.#layOut(this.#picture);
        this.#overlay.setState('rest');
      } else this.#takeAway();
    } else this.#rest.wake();
  }

  #takeAway(): void {
    this.#layoutKey = '';
    this.#overlay.show([]);
    this.#overlay.setState('off');
  }

  /** Tells the state what is to be seen in the part of the view that no card covers. */
  #report(picture: DeepIdPicture): void {
    const { atlas, view } = this.#stage;
    const { frame } = safeFrame(view);
    const key = `${this.#pictureKey} ${JSON.stringify(frame)}`;
    // Whoever starts over has not been told yet.
    if (this.#reportedKey === key && atlas.state().inSight !== null) return;
    this.#reportedKey = key;
    const region = {
      left: frame.left * picture.scale,
      top: frame.top * picture.scale,
      right: frame.right * picture.scale,
      bottom: frame.bottom * picture.scale,
    };
    const ids = visiblePatches(picture, region)
      .filter(({ pixels }) => pixels >= LEAST_PIXELS)
      .flatMap(({ id }) => INSTANCES[id - 1]?.id ?? []);
    atlas.commands.reportInSight(ids);
  }

  async #fetchPins(): Promise<void> {
    if (this.#pins) return;
    const { LandmarkPins: Pins } = await import('../pins/landmark-pins.ts');
    if (this.#isOver) return;
    const { atlas, registry, three } = this.#stage;
    this.#pins = new Pins({ atlas, registry, scene: three().scene, invalidate: three().invalidate });
    this.#pins.update();
  }

  /** Finds out what is visible, unless that is known. */
  async #look(): Promise<void> {
    const key = this.#pictureKeyNow();
    if (this.#isOver || (this.#picture && key === this.#pictureKey)) return;
    const { camera, size } = this.#stage.three();
    this.#picture = await this.#pass.render(camera, size, this.#stage.atlas.state().mirror);
    this.#pictureKey = key;
  }

  /** Lays the labels out, if anything they depend on has changed. */
  #layOut(picture: DeepIdPicture): void {
    const { atlas, view } = this.#stage;
    const { element } = this.#overlay;
    const state = { ...atlas.state(), showLabels: namesStructures(atlas.state()) };
    const { frame, taken, cards } = safeFrame(view);
    const pins = state.showLandmarks ? (this.#pins?.pinned ?? []) : [];
    this.#watchCards(cards);
    const key = JSON.stringify([
      this.#pictureKey,
      [frame, taken],
      [state.showLabels, state.selected, state.landmark, state.level, this.#guest],
      pins.map(({ id }) => id),
      getComputedStyle(element).fontSize,
    ]);
    if (key === this.#layoutKey) return;
    this.#layoutKey = key;
    const text = createTextMeasure(element);
    this.#overlay.show(composeLabels({ picture, frame, taken, state, hovered: this.#guest, pins, text }));
    this.#mark();
  }

  /** Cards that grow or shrink leave labels another frame. */
  #watchCards(cards: readonly Element[]): void {
    if (cards.length === this.#cards.length && cards.every((card, i) => card === this.#cards[i])) return;
    this.#cards = cards;
    this.#cardWatch.disconnect();
    for (const card of cards) this.#cardWatch.observe(card);
  }

  dispose(): void {
    this.#isOver = true;
    this.#stopState();
    this.#stage.view.removeEventListener('focusin', this.#onFocus);
    this.#rest.stop();
    this.#cardWatch.disconnect();
    this.#pins?.dispose();
    this.#overlay.dispose();
    this.#pass.dispose();
  }
}
