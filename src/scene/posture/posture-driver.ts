import { postureOf } from '#state';
import { standInsFor } from '../start/stand-ins.ts';
import { createPoseDeformer } from './pose-deformer.ts';
import type { PostureStage } from './posture-stage.ts';

const DURATION_MS = 700;
const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Gentle at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share);

/** Brings the model into the posture of the step that is shown, and back; draws only while something moves. */
export class PostureDriver {
  readonly #stage: PostureStage;
  readonly #deformer = createPoseDeformer();
  readonly #stop: () => void;
  #shown: ReturnType<typeof postureOf> = null;
  #frame = 0;
  #isReady = false;
  #isOver = false;

  constructor(stage: PostureStage) {
    this.#stage = stage;
    this.#stop = stage.atlas.subscribe(() => this.#follow());
    void this.#makePrograms().then(() => {
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

  #follow(): void {
    if (!this.#isReady || this.#isOver) return;
    const wanted = postureOf(this.#stage.atlas.state());
    const now = this.#shown;
    if (wanted?.id === now?.id && wanted?.side === now?.side) return;
    cancelAnimationFrame(this.#frame);
    if (wanted === null) {
      this.#shown = null;
      this.#stage.drawing.deformBy(null);
      return;
    }
    this.#shown = wanted;
    this.#stage.drawing.deformBy(this.#deformer);
    if (matchMedia(REDUCED_MOTION).matches) this.#setShare(1);
    else this.#fly();
  }

  #fly(): void {
    const start = performance.now();
    const tick = (time: number) => {
      const share = Math.min(1, Math.max(0, (time - start) / DURATION_MS));
      this.#setShare(eased(share));
      if (share < 1) this.#frame = requestAnimationFrame(tick);
    };
    this.#setShare(0);
    this.#frame = requestAnimationFrame(tick);
  }

  #setShare(share: number): void {
    if (!this.#shown) return;
    this.#deformer.set(this.#shown.id, this.#shown.side, share);
    this.#stage.three().invalidate();
  }

  dispose(): void {
    this.#isOver = true;
    cancelAnimationFrame(this.#frame);
    this.#stop();
  }
}
