/** Does the work once the page has nothing else to do. Returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const handle = requestIdleCallback(work);
    return () => cancelIdleCallback(handle);
  }
  // Not every browser tells when it is idle.
  const handle = setTimeout(work, 50);
  return () => clearTimeout(handle);
}
