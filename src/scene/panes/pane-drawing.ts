import type { RootState } from '@react-three/fiber';
import type { PerspectiveCamera } from 'three';
import type { StructureId } from '#anatomy';
import { type PatternId, type ViewState, paintedZones, paneRatio, paneView, panesOf } from '#state';
import { followSkinTone } from '../zones/paint-tone.ts';
import { ZonePaint } from '../zones/zone-paint.ts';
import { type PaneFrame, framesOn, watchFrames } from './pane-frames.ts';
import { paneFieldOfView } from './pane-lens.ts';
import type { PaneStage } from './pane-stage.ts';

/** What the panes show. */
const SHOWN = ['panes', 'selected', 'mirror', 'skinTone'] as const;
const BODY = 'body-surface' as StructureId;

/**
 * Draws the scene once for each frame that the page has for a pattern: the same body from the same camera, with
 * the looks and the paint of that pattern. It stands in for the usual drawing while it lives, and draws only
 * when that would.
 */
export class PaneDrawing {
  readonly #stage: PaneStage;
  readonly #paint: ZonePaint;
  readonly #stops: (() => void)[] = [];
  /** The views of the panes, and the view they were made from. */
  #views = new Map<PatternId, ViewState>();
  #from: ViewState | null = null;
  #ratio = 1;

  /** Throws when the body surface is not in the picture; it comes with the first group. */
  constructor(stage: PaneStage) {
    const { atlas, canvas, registry, store } = stage;
    const body = registry.get(BODY);
    if (!body)
      throw new Error(`scene/panes: no "${BODY}" to paint on; it has to be in the first group of models`);
    const { internal, invalidate, scene } = store.getState();
    this.#stage = stage;
    this.#paint = new ZonePaint(body.mesh.geometry);
    scene.add(this.#paint.object);
    const redraw = () => invalidate();
    this.#stops.push(
      followSkinTone(atlas, this.#paint.colours, redraw),
      // With a priority of its own it draws instead of the frame around it.
      internal.subscribe({ current: (three) => this.#draw(three) }, 1, store),
      watchFrames(canvas, redraw),
      atlas.subscribe((state, before) => {
        if (SHOWN.some((key) => state[key] !== before[key])) invalidate();
      }),
    );
    invalidate();
  }

  #viewOf(pattern: PatternId): ViewState {
    const state = this.#stage.atlas.state();
    if (state !== this.#from) {
      this.#from = state;
      this.#views = new Map();
      this.#ratio = paneRatio(panesOf(state));
    }
    const view = this.#views.get(pattern) ?? paneView(state, pattern);
    this.#views.set(pattern, view);
    return view;
  }

  #draw({ gl, scene, camera, size }: RootState): void {
    const eye = camera as PerspectiveCamera;
    const { aspect, fov } = eye;
    const { mirror } = this.#stage.atlas.state();
    gl.setScissorTest(false);
    gl.clear();
    gl.setScissorTest(true);
    for (const frame of framesOn(this.#stage.canvas)) {
      this.#dress(frame);
      this.#aim(eye, frame);
      const fromBelow = size.height - frame.top - frame.height;
      // The whole canvas is mirrored on the page: what belongs on the right is drawn on the left.
      const left = mirror ? size.width - frame.left - frame.width : frame.left;
      gl.setViewport(left, fromBelow, frame.width, frame.height);
      gl.setScissor(left, fromBelow, frame.width, frame.height);
      gl.render(scene, camera);
    }
    gl.setScissorTest(false);
    gl.setViewport(0, 0, size.width, size.height);
    Object.assign(eye, { aspect, fov });
    eye.updateProjectionMatrix();
  }

  /** Gives everything the looks that it has in one pane. */
  #dress({ pattern, width, height }: PaneFrame): void {
    const { drawing, hulls, registry } = this.#stage;
    const view = this.#viewOf(pattern);
    drawing.show(view);
    hulls.resize(width, height);
    const chosen = view.selected === null ? undefined : registry.get(view.selected);
    hulls.show(chosen ? [chosen] : [], undefined);
    this.#paint.show(paintedZones(view));
  }

  #aim(eye: PerspectiveCamera, { width, height }: PaneFrame): void {
    const aspect = width / height;
    Object.assign(eye, { aspect, fov: paneFieldOfView(aspect, this.#ratio) });
    eye.updateProjectionMatrix();
  }

  dispose(): void {
    const { hulls, store } = this.#stage;
    const { size, invalidate } = store.getState();
    for (const stop of this.#stops) stop();
    this.#paint.dispose();
    hulls.resize(size.width, size.height);
    invalidate();
  }
}
