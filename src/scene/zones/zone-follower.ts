import type { StructureId } from '#anatomy';
import { type PaintedZones, paintedZones, postureOf } from '#state';
import type { ZoneStage } from './zone-stage.ts';
import { followPaintTheme } from './paint-theme.ts';
import { ZonePaint } from './zone-paint.ts';

const BODY = 'body-surface' as StructureId;

/** Paint on the body, in step with the state and the theme. */
export class ZoneFollower {
  readonly paint: ZonePaint;
  readonly #stage: ZoneStage;
  readonly #stops: (() => void)[] = [];
  #shown: PaintedZones | null = null;

  /** Throws when the body surface is not in the picture; it comes with the first group. */
  constructor(stage: ZoneStage) {
    const body = stage.registry.get(BODY);
    if (!body)
      throw new Error(`scene/zones: no "${BODY}" to paint on; it has to be in the first group of models`);
    this.#stage = stage;
    this.paint = new ZonePaint(body.mesh.geometry);
    stage.three().scene.add(this.paint.object);
    this.#stops.push(stage.atlas.subscribe(() => this.#update()));
    this.#stops.push(followPaintTheme(this.paint.colours, () => stage.three().invalidate()));
    this.#update();
  }

  #update(): void {
    const state = this.#stage.atlas.state();
    // In a posture the body's surface is not where its bones are.
    const painted = postureOf(state) === null ? paintedZones(state) : null;
    if (painted === this.#shown) return;
    this.#shown = painted;
    this.paint.show(painted);
    this.#stage.view.dataset['painted'] = String(painted !== null);
    this.#stage.three().invalidate();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.paint.dispose();
  }
}
