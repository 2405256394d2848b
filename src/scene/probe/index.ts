import type { ProbeStage } from './probe-stage.ts';

/** The thumb on the skin and the line beneath it; fetched when the probe is first taken out. Returns the detacher. */
export function attachProbeMarker(stage: ProbeStage): () => void {
  let marker: { dispose(): void } | null = null;
  let isOver = false;
  const begin = () => {
    if (stage.atlas.state().probeReading === null) return;
    stopWaiting();
    import('./probe-marker.ts').then(
      ({ ProbeMarker }) => {
        if (!isOver) marker = new ProbeMarker(stage);
      },
      // Without the line the card still says what lies there.
      () => undefined,
    );
  };
  const stopWaiting = stage.atlas.subscribe(begin);
  begin();
  return () => {
    isOver = true;
    stopWaiting();
    marker?.dispose();
  };
}
