import type { Scene } from 'three';
import { type Atlas, paintedZones } from '#state';
import type { SceneRegistry } from '../registry.ts';

/** The running scene, as the paint on the body needs it. */
export interface ZoneStage {
  readonly atlas: Atlas;
  readonly registry: SceneRegistry;
  /** Says in `data-painted` whether there is paint in the picture. */
  readonly view: HTMLElement;
  readonly three: () => { readonly scene: Scene; readonly invalidate: () => void };
}

/** Paint on the body surface; fetched when the view first asks for some. Returns the detacher. */
export function attachZones(stage: ZoneStage): () => void {
  let follower: { dispose(): void } | null = null;
  let isOver = false;
  const begin = () => {
    const state = stage.atlas.state();
    if (state.scene.phase !== 'ready' || paintedZones(state) === null) return;
    stopWaiting();
    import('./zone-follower.ts').then(
      ({ ZoneFollower }) => {
        if (!isOver) follower = new ZoneFollower(stage);
      },
      // Without the paint the panel still names every area in words.
      () => undefined,
    );
  };
  const stopWaiting = stage.atlas.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    follower?.dispose();
  };
}
