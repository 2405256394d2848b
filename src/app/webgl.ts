/** Can this browser draw in 3D? Makes a throw-away canvas; never throws. */
export function hasWebGl2(page: Document): boolean {
  try {
    return page.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
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
