import { Vector3 } from 'three';
import { INSTANCES, type StructureId } from '#anatomy';
import { type ViewState, marks, postureOf } from '#state';
import { standInsFor } from '../start/stand-ins.ts';
import { type ApartDeformer, createApartDeformer, openNothing } from './apart-deformer.ts';
import type { ApartStage } from './apart-stage.ts';
import { offsetOf } from './offsets.ts';
import { PlaneHandles } from './plane-handles.ts';
import { SectionCaps } from './section-caps.ts';
import { sectionCut } from './section-cut.ts';

/** Draws the layers apart and cuts the model open, in step with the state. */
export class ApartDriver {
  readonly #stage: ApartStage;
  readonly #deformer: ApartDeformer = createApartDeformer();
  readonly #offsets = new Map<StructureId, Vector3>();
  readonly #caps: SectionCaps;
  readonly #handles: PlaneHandles;
  readonly #stops: (() => void)[] = [];
  #isReady = false;
  #isOver = false;

  constructor(stage: ApartStage) {
    this.#stage = stage;
    this.#caps = new SectionCaps(stage);
    this.#handles = new PlaneHandles(stage);
    stage.three().gl.localClippingEnabled = true;
    this.#stops.push(
      stage.atlas.subscribe((state, before) => {
        if (this.#isReady && this.#isTouched(state, before)) this.#follow();
      }),
    );
    void this.#makePrograms().then(() => {
      if (this.#isOver) return;
      this.#isReady = true;
      this.#follow();
    });
  }

  /** Before the model changes over to them, so that the picture does not halt; where that goes on the side. */
  async #makePrograms(): Promise<void> {
    const { gl, scene, camera } = this.#stage.three();
    const materials = this.#stage.drawing.deformedMaterials(this.#deformer);
    if (!gl.getContext().getExtension('KHR_parallel_shader_compile')) return;
    await gl.compileAsync(standInsFor(materials), camera, scene);
  }

  #isTouched(state: ViewState, before: ViewState): boolean {
    if (state.section !== before.section || state.explode !== before.explode) return true;
    if (state.screen !== before.screen || state.step !== before.step) return true;
    const isApart = state.section !== null || state.explode > 0;
    return isApart && (state.drawnGroups !== before.drawnGroups || marks(state) !== marks(before));
  }

  #follow(): void {
    const { atlas, drawing, registry, three } = this.#stage;
    const state = atlas.state();
    // A posture and several pictures have the model to themselves.
    const isFree = postureOf(state) === null && state.screen !== 'compare';
    const section = isFree ? state.section : null;
    const share = isFree ? state.explode / 100 : 0;
    this.#layOffsets();
    this.#deformer.share.value = share;
    if (section) {
      const { normal, offset } = sectionCut(section);
      this.#deformer.clip.normal.set(...normal).negate();
      this.#deformer.clip.constant = offset;
    } else openNothing(this.#deformer.clip);
    const isApart = section !== null || share > 0;
    drawing.carry((id) =>
      share > 0 ? (this.#offsets.get(id)?.clone().multiplyScalar(share) ?? null) : null,
    );
    drawing.drawApart(isApart ? this.#deformer : null);
    this.#caps.show(section, state, registry);
    this.#handles.show(section);
    three().invalidate();
  }

  /** Structures come in one group after the other; each is laid out once. */
  #layOffsets(): void {
    INSTANCES.forEach((instance, row) => {
      const { id, side } = instance;
      const object = this.#stage.registry.get(id);
      if (!object || this.#offsets.has(id)) return;
      const offset = offsetOf(instance, object.mesh.geometry.boundingBox!.getCenter(new Vector3()));
      this.#offsets.set(id, offset);
      if (side !== 'right') this.#deformer.lay(row, offset);
    });
  }

  dispose(): void {
    this.#isOver = true;
    for (const stop of this.#stops) stop();
    this.#caps.dispose();
    this.#handles.dispose();
    this.#deformer.dispose();
  }
}
