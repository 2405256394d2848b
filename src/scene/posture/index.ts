import { type Atlas, postureOf } from '#state';
import type { StructureDrawing } from '../drawing/structure-drawing.ts';
import type { Stage3d } from './posture-driver.ts';

/** The running scene, as postures need it. */
export interface PostureStage {
  readonly atlas: Atlas;
  readonly drawing: StructureDrawing;
  readonly three: () => Stage3d;
}

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
