import { Mesh, type Sprite, Vector3 } from 'three';
import { STROKES, type Side, type Stroke, type StrokeSetId, isStructureId } from '#anatomy';
import { postureOf, strokesOf } from '#state';
import { stripLabel } from './strip-label.ts';
import { strokeColours, strokeMaterial } from './stroke-material.ts';
import { type LaidStroke, layStroke, strokeGeometry } from './stroke-shapes.ts';
import type { StrokeStage } from './stroke-stage.ts';

/** Words stand beside the strip, on the inner side, metres: names stand on the outer one. */
const BESIDE_M = 0.042;

/** Lines of the hand on the model, in step with the state. */
export class StrokeLines {
  readonly #stage: StrokeStage;
  readonly #colours = strokeColours();
  readonly #mesh = new Mesh(undefined, strokeMaterial(this.#colours));
  readonly #stops: (() => void)[] = [];
  #label: Sprite | null = null;
  #shown = '';

  constructor(stage: StrokeStage) {
    this.#stage = stage;
    this.#mesh.visible = false;
    // With solid things: what is seen through comes later and does not hide it.
    this.#mesh.renderOrder = 0.5;
    this.#mesh.frustumCulled = false;
    stage.three().scene.add(this.#mesh);
    this.#stops.push(stage.atlas.subscribe(() => this.#update()));
    const observer = new MutationObserver(() => this.#update(true));
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this.#stops.push(() => observer.disconnect());
    this.#update();
  }

  #update(anew = false): void {
    const { atlas, registry, three } = this.#stage;
    const state = atlas.state();
    const { sets, side } = strokesOf(state);
    const drawn = postureOf(state) === null ? this.#carried(sets, side) : [];
    const shown = `${side} ${state.mirror} ${drawn.length > 0 ? sets.join(' ') : ''}`;
    if (shown === this.#shown && !anew) return;
    this.#shown = shown;
    this.#mesh.visible = drawn.length > 0;
    this.#dropLabel();
    if (drawn.length > 0) {
      this.#paint();
      const laid = drawn.map(({ stroke, id }) => layStroke(stroke, registry.get(id)!.mesh, side));
      this.#mesh.geometry.dispose();
      this.#mesh.geometry = strokeGeometry(laid);
      this.#name(laid, side);
    }
    three().invalidate();
  }

  /** Strokes whose muscle is in the picture. */
  #carried(sets: readonly StrokeSetId[], side: Side) {
    return sets
      .flatMap((set): readonly Stroke[] => STROKES[set])
      .flatMap((stroke) => {
        const id = `${stroke.on}.${side}`;
        if (!isStructureId(id)) return [];
        const object = this.#stage.registry.get(id);
        return object && object.display !== 'hidden' ? [{ stroke, id }] : [];
      });
  }

  #paint(): void {
    const style = getComputedStyle(document.documentElement);
    const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise;
    this.#colours.uAlong.value.set(read('--stroke-on-along', '#0a4f8f'));
    this.#colours.uAcross.value.set(read('--stroke-on-across', '#4b1d7a'));
    this.#colours.uStrip.value.set(read('--stroke-on-strip', '#c24e00'));
    this.#colours.uHalo.value.set(read('--stroke-halo', '#fffaf2'));
  }

  #name(laid: readonly LaidStroke[], side: Side): void {
    const strip = laid.find(({ kind }) => kind === 'strip');
    const at = strip?.band.middle[Math.floor(strip.band.middle.length * 0.86)];
    if (!at) return;
    const outward = new Vector3(side === 'right' ? 1 : -1, 0, -0.2).multiplyScalar(BESIDE_M);
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue('--ink').trim() || '#241f1b';
    const halo = style.getPropertyValue('--card').trim() || '#fffdfa';
    const { atlas, stripWord } = this.#stage;
    const { mirror } = atlas.state();
    this.#label = stripLabel(document, stripWord(), at.clone().add(outward), { ink, halo }, mirror);
    this.#stage.three().scene.add(this.#label);
  }

  #dropLabel(): void {
    this.#label?.removeFromParent();
    this.#label?.material.map?.dispose();
    this.#label?.material.dispose();
    this.#label = null;
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#dropLabel();
    this.#mesh.removeFromParent();
    this.#mesh.geometry.dispose();
    this.#mesh.material.dispose();
  }
}
