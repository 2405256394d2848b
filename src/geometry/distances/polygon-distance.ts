/** A closed outline: x0, z0, x1, z1, ... ; the last point joins the first. */
export type Loop = Float64Array;

/** A regular grid of points in a plane: `columns` along x, `rows` along z. */
export interface PlaneGrid {
  readonly originX: number;
  readonly originZ: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Signed distance to the region inside the loops (even-odd rule: a loop within a loop is a hole).
 * Negative inside, in the loops' unit; `Infinity` where there is no loop at all.
 */
export function signedDistanceToLoops(loops: readonly Loop[], x: number, z: number): number {
  let best = Infinity;
  let inside = false;
  for (const loop of loops) {
    let px = loop[loop.length - 2]!;
    let pz = loop[loop.length - 1]!;
    for (let i = 0; i < loop.length; i += 2) {
      const qx = loop[i]!;
      const qz = loop[i + 1]!;
      best = Math.min(best, squaredDistanceToSegment(x, z, px, pz, qx, qz));
      if (qz > z !== pz > z && x < ((px - qx) * (z - qz)) / (pz - qz) + qx) inside = !inside;
      px = qx;
      pz = qz;
    }
  }
  const distance = Math.sqrt(best);
  return inside ? -distance : distance;
}

function squaredDistanceToSegment(
  x: number,
  z: number,
  px: number,
  pz: number,
  qx: number,
  qz: number,
): number {
  const dx = qx - px;
  const dz = qz - pz;
  const length = dx * dx + dz * dz;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - px) * dx + (z - pz) * dz) / length));
  const ex = px + t * dx - x;
  const ez = pz + t * dz - z;
  return ex * ex + ez * ez;
}

/**
 * Signed distances at all points of a grid, clamped to +-`band`, row by row.
 * Exact within the band: each segment is measured against the points it can reach, and no others.
 */
export function distancePlane(loops: readonly Loop[], grid: PlaneGrid, band: number): Float32Array {
  const { originX, originZ, step, columns, rows } = grid;
  const squared = new Float64Array(columns * rows).fill(band * band);
  const inside = new Uint8Array(columns * rows);
  for (const loop of loops) {
    let px = loop[loop.length - 2]!;
    let pz = loop[loop.length - 1]!;
    for (let i = 0; i < loop.length; i += 2) {
      const qx = loop[i]!;
      const qz = loop[i + 1]!;
      const firstColumn = Math.max(0, Math.ceil((Math.min(px, qx) - band - originX) / step));
      const lastColumn = Math.min(columns - 1, Math.floor((Math.max(px, qx) + band - originX) / step));
      const firstRow = Math.max(0, Math.ceil((Math.min(pz, qz) - band - originZ) / step));
      const lastRow = Math.min(rows - 1, Math.floor((Math.max(pz, qz) + band - originZ) / step));
      for (let row = firstRow; row <= lastRow; row++) {
        const z = originZ + row * step;
        for (let column = firstColumn; column <= lastColumn; column++) {
          const d = squaredDistanceToSegment(originX + column * step, z, px, pz, qx, qz);
          const at = row * columns + column;
          if (d < squared[at]!) squared[at] = d;
        }
      }
      flipRow(inside, grid, px, pz, qx, qz);
      px = qx;
      pz = qz;
    }
  }
  const result = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    let odd = 0;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      odd ^= inside[at]!;
      result[at] = odd ? -Math.sqrt(squared[at]!) : Math.sqrt(squared[at]!);
    }
  }
  return result;
}

/** Marks, on every row an edge crosses, the first grid point to the right of the crossing. */
function flipRow(marks: Uint8Array, grid: PlaneGrid, px: number, pz: number, qx: number, qz: number): void {
  if (pz === qz) return;
  const { originX, originZ, step, columns, rows } = grid;
  const first = Math.max(0, Math.floor((Math.min(pz, qz) - originZ) / step));
  const last = Math.min(rows - 1, Math.ceil((Math.max(pz, qz) - originZ) / step));
  for (let row = first; row <= last; row++) {
    const z = originZ + row * step;
    if (qz > z === pz > z) continue;
    const crossing = ((px - qx) * (z - qz)) / (pz - qz) + qx;
    const column = Math.max(0, Math.floor((crossing - originX) / step) + 1);
    if (column < columns) marks[row * columns + column]! ^= 1;
  }
}
