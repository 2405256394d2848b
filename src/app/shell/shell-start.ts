/** Time in which a model that is all but here should be. */
const GRACE_MS = 150;
/** Longest time that text waits for the picture, when the model is here and only has to be drawn. */
const MOST_WAIT_MS = 1500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Has this file been fetched already? Browsers list a resource once it is complete. */
export function hasArrived(
  url: string,
  timeline: Pick<Performance, 'getEntriesByName'> = performance,
): boolean {
  return timeline.getEntriesByName(url, 'resource').length > 0;
}

/**
 * When to fetch and render the shell. While the model is still on its way, a moment after the start: text, list and
 * panel come first. When it is here already, after the first frame: drawing and rendering the page's text
 * would only hold each other up.
 */
export async function whenShellMayStart(modelUrl: string, firstFrame: Promise<void>): Promise<void> {
  await Promise.race([firstFrame, pause(GRACE_MS)]);
  if (hasArrived(modelUrl)) await Promise.race([firstFrame, pause(MOST_WAIT_MS)]);
}
