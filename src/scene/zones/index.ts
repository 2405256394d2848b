import { paintedZones } from '#state';
import type { ZoneStage } from './zone-stage.ts';

/** Paint on the body surface; fetched when the view first asks for some. Returns the detacher. */
export function attachZones(stage: ZoneStage): () => void {
  let follower: { dispose(): void } | null = null;
  const stopStrokes = stage.drawn.follow(stage.atlas);
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
    stopStrokes();
    follower?.dispose();
  };
}
