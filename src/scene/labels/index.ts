import type { LabelStage } from './label-stage.ts';

/**
 * Labels with leader lines, and pins on landmarks. Fetched once the picture is there, so that they do not
 * hold it up. Returns the detacher.
 */
export function attachLabels(stage: LabelStage): () => void {
  let director: { dispose(): void } | null = null;
  let isOver = false;
  const begin = () => {
    if (stage.atlas.state().scene.phase !== 'ready') return;
    stopWaiting();
    import('./label-director.ts').then(
      ({ LabelDirector }) => {
        if (!isOver) director = new LabelDirector(stage);
      },
      // Without labels the picture is as good as before, and there is nothing that a reader could do.
      () => undefined,
    );
  };
  const stopWaiting = stage.atlas.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    director?.dispose();
  };
}
