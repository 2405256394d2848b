/** Can this browser draw in 3D? Makes a throw-away canvas; never throws. */
export function hasWebGl2(page: Document): boolean {
  try {
    return page.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
