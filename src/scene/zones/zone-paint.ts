import { type BufferGeometry, Group, Mesh, type ShaderMaterial } from 'three';
import type { PaintedZones } from '#state';
import { paintGeometry } from './paint-geometry.ts';
import { PaintColours, paintMaterial, shellMaterial } from './paint-material.ts';

/** After all that is seen through; the body's depth first, so that paint on its far side stays hidden. */
const ORDER = { shell: 20, paint: 21 } as const;

/** Patterns looked at lately are kept, so that going back and forth between them costs nothing. */
const KEPT = 8;

/** Areas painted on the body surface. */
export class ZonePaint {
  readonly object = new Group();
  readonly colours = new PaintColours();
  readonly #body: BufferGeometry;
  readonly #paint: Mesh;
  readonly #shell: Mesh;
  readonly #known = new Map<PaintedZones, BufferGeometry>();

  /** `body`: the body surface; metres, atlas frame. */
  constructor(body: BufferGeometry) {
    this.#body = body;
    this.#shell = new Mesh(body, shellMaterial(this.colours));
    this.#paint = new Mesh(undefined, paintMaterial(this.colours));
    this.#shell.renderOrder = ORDER.shell;
    this.#paint.renderOrder = ORDER.paint;
    this.#paint.frustumCulled = false;
    this.object.add(this.#shell, this.#paint);
    this.object.visible = false;
  }

  /** Paints these areas and no others; `null` for none. What was painted lately is there at once. */
  show(painted: PaintedZones | null): void {
    this.object.visible = painted !== null;
    if (painted) this.#paint.geometry = this.#geometryOf(painted);
  }

  #geometryOf(painted: PaintedZones): BufferGeometry {
    const known = this.#known.get(painted);
    this.#known.delete(painted);
    const geometry = known ?? paintGeometry(this.#body, painted);
    this.#known.set(painted, geometry);
    const [oldest] = this.#known;
    if (this.#known.size > KEPT && oldest) {
      oldest[1].dispose();
      this.#known.delete(oldest[0]);
    }
    return geometry;
  }

  dispose(): void {
    for (const geometry of this.#known.values()) geometry.dispose();
    for (const { material } of [this.#paint, this.#shell]) (material as ShaderMaterial).dispose();
    this.object.removeFromParent();
  }
}
