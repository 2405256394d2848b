import type { MirrorStage } from './mirror-stage.ts';

/**
 * Turns the picture's left and right round while the reader wants it: on the page, so that the drawing itself
 * knows nothing of it. Letters then stand beside it for the body's own sides, fetched when first wanted.
 * Returns the detacher.
 */
export function attachMirror(stage: MirrorStage): () => void {
  const { atlas, canvas } = stage;
  let letters: { dispose(): void } | null = null;
  let isMirrored = false;
  const follow = () => {
    const { mirror } = atlas.state();
    if (mirror === isMirrored) return;
    isMirrored = mirror;
    canvas.style.transform = mirror ? 'scaleX(-1)' : '';
    letters?.dispose();
    letters = null;
    if (!mirror) return;
    import('./side-letters.ts').then(
      ({ SideLetters }) => {
        if (isMirrored) letters ??= new SideLetters(stage);
      },
      // The tool's card says in words that left and right have changed places.
      () => undefined,
    );
  };
  const leave = atlas.subscribe(follow);
  follow();
  return () => {
    leave();
    isMirrored = false;
    letters?.dispose();
    canvas.style.transform = '';
  };
}
