import { BufferGeometry, LineBasicMaterial, LineLoop, Mesh, Vector3 } from 'three';
import { INSTANCES, type StructureId } from '#anatomy';
import { type Mark, type SectionPlane, type ViewState, marks } from '#state';
import { OPAQUE_LAYER } from '../drawing/passes.ts';
import type { SceneObject, SceneRegistry } from '../registry.ts';
import type { ApartStage } from './apart-stage.ts';
import { type LookedCap, capGeometry } from './cap-geometry.ts';
import { capLook } from './cap-looks.ts';
import { capMaterial } from './cap-material.ts';
import { type PlaneFrame, fillLoops, frameOf } from './cap-shapes.ts';
import { sectionCut } from './section-cut.ts';
import { type Cut, type Loop, sliceSurface } from './slice-surface.ts';

/** Room around what is cut, to the frame that shows the plane, metres. */
const MARGIN_M = 0.012;

const corner = new Vector3();

/** Does the plane pass through a structure's box? Saves looking at its triangles. */
function isMet({ mesh: { geometry, matrixWorld } }: SceneObject, { normal, offset }: Cut): boolean {
  const { min, max } = geometry.boundingBox!;
  let below = false;
  let above = false;
  for (let i = 0; i < 8; i++) {
    corner.set(i & 1 ? max.x : min.x, i & 2 ? max.y : min.y, i & 4 ? max.z : min.z).applyMatrix4(matrixWorld);
    if (corner.x * normal[0] + corner.y * normal[1] + corner.z * normal[2] > offset) above = true;
    else below = true;
  }
  return below && above;
}

/** Lines around what the plane cuts of a structure, where it is drawn. */
export function cutOf({ mesh: { geometry, matrixWorld } }: SceneObject, { normal, offset }: Cut): Loop[] {
  // Places are mirrored and moved at most, so a plane in the world is one of the same kind in the model.
  const [side, , , , , , , , , , , , dx, dy, dz] = matrixWorld.elements as unknown as number[];
  const mirrored = side! < 0;
  const own: Cut = {
    normal: [mirrored ? -normal[0] : normal[0], normal[1], normal[2]],
    offset: offset - (normal[0] * dx! + normal[1] * dy! + normal[2] * dz!),
  };
  const loops = sliceSurface(geometry.getAttribute('position').array, geometry.getIndex()!.array, own);
  return loops.map((loop) => {
    const result = new Float64Array(loop.length);
    const last = loop.length - 3;
    for (let i = 0; i < loop.length; i += 3) {
      // Mirrored lines run the other way round.
      const to = mirrored ? last - i : i;
      result[to] = side! * loop[i]! + dx!;
      result[to + 1] = loop[i + 1]! + dy!;
      result[to + 2] = loop[i + 2]! + dz!;
    }
    return result;
  });
}

/** The skin has a cut face while it is seen at all: fat and what else fills the body; others when they are drawn in full. */
const hasFace = (id: StructureId, { display }: Mark) =>
  id === 'body-surface' ? display !== 'hidden' : display === 'shown';

/** The cut faces of a section, and a frame that shows where its plane is. */
export class SectionCaps {
  readonly #stage: ApartStage;
  readonly #mesh = new Mesh(new BufferGeometry(), capMaterial());
  readonly #frame = new LineLoop(
    new BufferGeometry(),
    new LineBasicMaterial({ toneMapped: false, transparent: true, opacity: 0.55 }),
  );

  constructor(stage: ApartStage) {
    this.#stage = stage;
    this.#mesh.layers.enable(OPAQUE_LAYER);
    for (const part of [this.#mesh, this.#frame]) {
      part.frustumCulled = false;
      part.visible = false;
      stage.three().scene.add(part);
    }
  }

  /** Cuts anew; `null` takes the faces away, out of the graphics card too. */
  show(section: SectionPlane | null, state: ViewState, registry: SceneRegistry): void {
    this.#mesh.visible = this.#frame.visible = section !== null;
    if (!section) {
      for (const part of [this.#mesh, this.#frame]) part.geometry.dispose();
      return;
    }
    const cut = sectionCut(section);
    const frame = frameOf(cut.normal);
    const all = marks(state);
    const caps: LookedCap[] = [];
    INSTANCES.forEach((instance, row) => {
      const object = registry.get(instance.id);
      const mark = all.get(instance.id)!;
      if (!object || !hasFace(instance.id, mark) || !isMet(object, cut)) return;
      const cap = fillLoops(cutOf(object, cut), frame);
      if (cap.outlines.length > 0)
        caps.push({ row, cap, look: capLook(instance, mark, this.#stage.stage.uStage.value) });
    });
    this.#mesh.geometry.dispose();
    this.#mesh.geometry = capGeometry(caps, cut, frame);
    this.#frameAround(caps, cut, frame);
  }

  #frameAround(caps: readonly LookedCap[], { normal, offset }: Cut, { across, up }: PlaneFrame): void {
    this.#frame.material.color.copy(this.#stage.stage.uInk.value);
    const points = caps.flatMap(({ cap }) => cap.outlines.flat());
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const [left, low, right, high] = points.length
      ? [least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y))]
      : [-0.1, -0.1, 0.1, 0.1];
    const at = (x: number, y: number) =>
      new Vector3(
        ...(([0, 1, 2] as const).map((k) => across[k] * x + up[k] * y + normal[k] * offset) as [
          number,
          number,
          number,
        ]),
      );
    this.#frame.geometry.dispose();
    this.#frame.geometry = new BufferGeometry().setFromPoints([
      at(left - MARGIN_M, low - MARGIN_M),
      at(right + MARGIN_M, low - MARGIN_M),
      at(right + MARGIN_M, high + MARGIN_M),
      at(left - MARGIN_M, high + MARGIN_M),
    ]);
  }

  dispose(): void {
    for (const part of [this.#mesh, this.#frame]) {
      part.removeFromParent();
      part.geometry.dispose();
      part.material.dispose();
    }
  }
}
