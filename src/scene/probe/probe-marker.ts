import { BufferGeometry, Mesh, MeshBasicMaterial } from 'three';
import { probeGeometry } from './probe-shapes.ts';
import type { ProbeStage } from './probe-stage.ts';

/** After everything else: the line is within the body and is to be seen all the same. */
const LAST = 50;

/** The thumb's ring on the skin and the line of pressure, in step with what was measured. */
export class ProbeMarker {
  readonly #stage: ProbeStage;
  readonly #mesh = new Mesh(
    new BufferGeometry(),
    new MeshBasicMaterial({
      vertexColors: true,
      toneMapped: false,
      depthTest: false,
      depthWrite: false,
      transparent: true,
    }),
  );
  readonly #stop: () => void;

  constructor(stage: ProbeStage) {
    this.#stage = stage;
    this.#mesh.renderOrder = LAST;
    this.#mesh.frustumCulled = false;
    stage.three().scene.add(this.#mesh);
    this.#stop = stage.atlas.subscribe((state, before) => {
      if (state.probeReading !== before.probeReading) this.#update();
    });
    this.#update();
  }

  #update(): void {
    const { probeReading } = this.#stage.atlas.state();
    this.#mesh.visible = probeReading !== null;
    if (probeReading) {
      this.#mesh.geometry.dispose();
      this.#mesh.geometry = probeGeometry(probeReading);
    }
    this.#stage.three().invalidate();
  }

  dispose(): void {
    this.#stop();
    this.#mesh.removeFromParent();
    this.#mesh.geometry.dispose();
    this.#mesh.material.dispose();
  }
}
