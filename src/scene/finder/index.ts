import { asksForBody } from '#state';
import type { FinderStage } from './finder-stage.ts';

/** A small figure to go to a part of the body by, while a reader is to touch it; fetched when first wanted. Returns the detacher. */
export function attachFinder(stage: FinderStage): () => void {
  let finder: { dispose(): void } | null = null;
  let isOver = false;
  const begin = () => {
    if (!asksForBody(stage.atlas.state())) return;
    stopWaiting();
    import('./body-finder.ts').then(
      ({ BodyFinder }) => {
        if (!isOver) finder = new BodyFinder(stage);
      },
      // Without it hands and keys still move the body.
      () => undefined,
    );
  };
  const stopWaiting = stage.atlas.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    finder?.dispose();
  };
}
