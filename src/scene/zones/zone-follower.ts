import type { StructureId } from '#anatomy';
import { paintedZones, postureOf } from '#state';
import type { ZoneStage } from './zone-stage.ts';
import { followSkinTone } from './paint-tone.ts';
import { ZonePaint } from './zone-paint.ts';

const BODY = 'body-surface' as StructureId;

/** Paint on the body, in step with the state. */
export class ZoneFollower {
  readonly paint: ZonePaint;
  readonly #stage: ZoneStage;
  readonly #stops: (() => void)[] = [];

  /** Throws when the body surface is not in the picture; it comes with the first group. */
  constructor(stage: ZoneStage) {
    const body = stage.registry.get(BODY);
    if (!body)
      throw new Error(`scene/zones: no "${BODY}" to paint on; it has to be in the first group of models`);
    this.#stage = stage;
    this.paint = new ZonePaint(body.mesh.geometry);
    stage.three().scene.add(this.paint.object);
    this.#stops.push(stage.atlas.subscribe(() => this.#update()));
    stage.drawn.onGrown = () => this.#update();
    this.#stops.push(followSkinTone(stage.atlas, this.paint.colours, () => stage.three().invalidate()));
    this.#update();
  }

  #update(): void {
    const state = this.#stage.atlas.state();
    // In a posture the body's surface is not where its bones are.
    const painted = postureOf(state) === null ? paintedZones(state) : null;
    const { lines, rest } = this.#stage.drawn.seenWith(painted?.marked ?? []);
    if (!this.paint.show(painted, lines, rest)) return;
    this.#stage.view.dataset['painted'] = String(painted !== null);
    this.#stage.three().invalidate();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    this.#stage.drawn.onGrown = () => undefined;
    this.paint.dispose();
  }
}
