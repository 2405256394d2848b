import type { Atlas } from '#state';

/**
 * A lost drawing context (driver reset, too many pages) is reported, and drawn anew when the browser gives
 * it back; three.js keeps what is needed for that. Returns the detacher.
 */
export function guardContext(canvas: HTMLCanvasElement, atlas: Atlas, redraw: () => void): () => void {
  const lost = (event: Event) => {
    // Without this the browser never gives the context back.
    event.preventDefault();
    atlas.commands.reportScene({ phase: 'context-lost' });
  };
  const restored = () => {
    redraw();
    atlas.commands.reportScene({ phase: 'ready' });
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
