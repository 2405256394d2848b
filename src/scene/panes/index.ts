import type { PaneStage } from './pane-stage.ts';

/** Draws patterns side by side while that screen is open; fetched when it first is. Returns the detacher. */
export function attachPanes(stage: PaneStage): () => void {
  let drawing: { dispose(): void } | null = null;
  let isWanted = false;
  const end = () => {
    drawing?.dispose();
    drawing = null;
  };
  const follow = () => {
    const { screen, scene } = stage.atlas.state();
    const wanted = screen === 'compare' && scene.phase === 'ready';
    if (wanted === isWanted) return;
    isWanted = wanted;
    if (!wanted) return end();
    import('./pane-drawing.ts').then(
      ({ PaneDrawing }) => {
        if (isWanted) drawing ??= new PaneDrawing(stage);
      },
      // Without the pictures the panel still says everything in words.
      () => undefined,
    );
  };
  const leave = stage.atlas.subscribe(follow);
  follow();
  return () => {
    isWanted = false;
    leave();
    end();
  };
}
