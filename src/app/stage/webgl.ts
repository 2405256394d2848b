/** Pixels beyond this cost time and show nothing. */
const MOST_PIXEL_RATIO = 2;

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
 * scene will use: a context made only to ask the question would cost as much time again. `width`, `height`:
 * of the place it is for, CSS pixels.
 */
export function openCanvas(
  page: Document,
  { width, height }: Pick<DOMRect, 'width' | 'height'>,
): HTMLCanvasElement | null {
  try {
    const canvas = page.createElement('canvas');
    // As large as it will be: three.js would change it to this size, and changing a context takes time.
    const ratio = Math.min(page.defaultView?.devicePixelRatio ?? 1, MOST_PIXEL_RATIO);
    canvas.width = Math.floor(width * ratio);
    canvas.height = Math.floor(height * ratio);
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
