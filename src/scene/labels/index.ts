import type { LabelStage } from './label-stage.ts';

/**
 * Labels with leader lines, and pins on landmarks. Fetched once the picture is there, so that they do not
 * hold it up. Returns the detacher.
 */
export function attachLabels(stage: LabelStage): () => void {
  let director: { dispose(): void; describe(): void } | null = null;
  /** Someone asked what is in sight before there was anything to look with. */
  let isAsked = false;
  let isOver = false;
  const begin = () => {
    if (stage.atlas.state().scene.phase !== 'ready') return;
    stopWaiting();
    import('./label-director.ts').then(
      ({ LabelDirector }) => {
        if (isOver) return;
        director = new LabelDirector(stage);
        if (isAsked) director.describe();
      },
      // Without labels the picture is as good as before, and there is nothing that a reader could do.
      () => undefined,
    );
  };
  const stopWaiting = stage.atlas.subscribe(begin);
  const stopRequests = stage.atlas.requests.subscribe(({ kind }) => {
    if (kind !== 'describe') return;
    isAsked = true;
    director?.describe();
  });
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    stopRequests();
    director?.dispose();
  };
}
