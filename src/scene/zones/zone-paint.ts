import { type BufferGeometry, Group, Mesh, type ShaderMaterial } from 'three';
import type { ZoneSpot } from '#anatomy';
import type { PaintedZones } from '#state';
import { ORDER } from '../drawing/passes.ts';
import { paintGeometry } from './paint-geometry.ts';
import { PaintColours, depthMaterial, paintMaterial } from './paint-material.ts';

/** The body's depth before its skin, the paint after all that is seen through. */
const PAINT_ORDER = 21;

/** Patterns looked at lately are kept, so that going back and forth between them costs nothing. */
const KEPT = 8;

type Lines = readonly (readonly number[])[];

const NONE: readonly never[] = [];

/** Areas painted on the body surface. */
export class ZonePaint {
  readonly object = new Group();
  readonly colours = new PaintColours();
  readonly #body: BufferGeometry;
  readonly #paint: Mesh;
  readonly #depth: Mesh;
  readonly #known = new Map<PaintedZones, BufferGeometry>();
  /** With strokes, which are hardly ever the same twice. */
  #drawn: BufferGeometry | null = null;
  #shown: { readonly painted: PaintedZones | null; readonly name: string } | null = null;

  /** `body`: the body surface; metres, atlas frame. */
  constructor(body: BufferGeometry) {
    this.#body = body;
    this.#depth = new Mesh(body, depthMaterial());
    this.#paint = new Mesh(undefined, paintMaterial(this.colours));
    this.#depth.renderOrder = ORDER.skin - 0.5;
    this.#paint.renderOrder = PAINT_ORDER;
    this.#paint.frustumCulled = false;
    this.object.add(this.#depth, this.#paint);
    this.object.visible = false;
  }

  /**
   * Paints these areas and no others; `null` for none. What was painted lately is there at once. `lines`: strokes
   * that stand for what is marked, all but the `rest`. Returns whether anything is different now.
   */
  show(painted: PaintedZones | null, lines: Lines = NONE, rest?: readonly ZoneSpot[]): boolean {
    const name = lines.map(({ length }) => length).join();
    if (this.#shown?.painted === painted && this.#shown.name === name) return false;
    this.#shown = { painted, name };
    this.object.visible = painted !== null;
    if (painted && lines.length === 0) this.#paint.geometry = this.#geometryOf(painted);
    else if (painted) {
      this.#drawn?.dispose();
      this.#drawn = paintGeometry(this.#body, { ...painted, lines, marked: rest ?? painted.marked });
      this.#paint.geometry = this.#drawn;
    }
    return true;
  }

  #geometryOf(painted: PaintedZones): BufferGeometry {
    const known = this.#known.get(painted);
    this.#known.delete(painted);
    const geometry = known ?? paintGeometry(this.#body, { ...painted, lines: NONE });
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
    this.#drawn?.dispose();
    for (const { material } of [this.#paint, this.#depth]) (material as ShaderMaterial).dispose();
    this.object.removeFromParent();
  }
}
