import type { ViewState } from '#state';
import type { ApartStage } from './apart-stage.ts';

export type { HandleWords } from './apart-stage.ts';
export type { Cut } from './slice-surface.ts';
export { sectionCut } from './section-cut.ts';

const isWanted = ({ section, explode }: ViewState) => section !== null || explode > 0;

/** Cuts the model open and draws its layers apart; fetched when first asked for. Returns the detacher. */
export function attachApart(stage: ApartStage): () => void {
  let driver: { dispose(): void } | null = null;
  let isOver = false;
  const begin = () => {
    if (!isWanted(stage.atlas.state())) return;
    stopWaiting();
    import('./apart-driver.ts').then(
      ({ ApartDriver }) => {
        if (!isOver) driver = new ApartDriver(stage);
      },
      // Without it the model stays whole; the card says what was asked for, and the next visit tries again.
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
