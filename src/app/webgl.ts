/** As the scene wants its context; a canvas keeps the one it was first given. */
const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  antialias: true,
  depth: true,
  stencil: false,
  powerPreference: 'high-performance',
};

/**
 * A canvas that can draw in 3D, or `null` where the browser cannot. Never throws. It is the canvas that the
 * scene will use: a context made only to ask the question would cost as much time again.
 */
export function openCanvas(page: Document): HTMLCanvasElement | null {
  try {
    const canvas = page.createElement('canvas');
    return canvas.getContext('webgl2', CONTEXT) === null ? null : canvas;
  } catch {
    return null;
  }
}

/**
 * Takes back the request for models that nothing will draw: stops the download where it still runs, and
 * spares the reader the browser's warning about an unused file.
 */
export function dropModelPreloads(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]')) {
    const stop = new AbortController();
    if (!link.media || page.defaultView?.matchMedia(link.media).matches) {
      fetch(link.href, { signal: stop.signal }).catch(() => undefined);
      stop.abort();
    }
    link.remove();
  }
}
