import { strokesOf } from '#state';
import type { StrokeStage } from './stroke-stage.ts';

/** Lines of the hand on the model; fetched when a story first shows some. Returns the detacher. */
export function attachStrokes(stage: StrokeStage): () => void {
  let lines: { dispose(): void } | null = null;
  let isOver = false;
  const begin = () => {
    const state = stage.atlas.state();
    if (state.scene.phase !== 'ready' || strokesOf(state).sets.length === 0) return;
    stopWaiting();
    import('./stroke-lines.ts').then(
      ({ StrokeLines }) => {
        if (!isOver) lines = new StrokeLines(stage);
      },
      // Without the lines the words still say where the hands go.
      () => undefined,
    );
  };
  const stopWaiting = stage.atlas.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    lines?.dispose();
  };
}
