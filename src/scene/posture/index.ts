import { postureOf } from '#state';
import type { PostureStage } from './posture-stage.ts';

/** Postures of the whole model; fetched when a story first shows one. Returns the detacher. */
export function attachPosture(stage: PostureStage): () => void {
  let driver: { dispose(): void } | null = null;
  let isOver = false;
  const begin = () => {
    const state = stage.atlas.state();
    if (state.scene.phase !== 'ready' || postureOf(state) === null) return;
    stopWaiting();
    import('./posture-driver.ts').then(
      ({ PostureDriver }) => {
        if (!isOver) driver = new PostureDriver(stage);
      },
      // Without the posture the words still say what would move, and how.
      () => undefined,
    );
  };
  const stopWaiting = stage.atlas.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    driver?.dispose();
  };
}
