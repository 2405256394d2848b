import {
  type Loop,
  type PlaneGrid,
  type TriangleMesh,
  TriangleTree,
  boundsOf,
  enclosedVolume,
  loopArea,
  zeroLoops,
} from '#geometry';

/** Free space around the solid, mm, so that every outline closes within the grid. */
const MARGIN_MM = 4;
/** Winding numbers this close to one half lie in or near a hole and are looked at closely. */
const DOUBTFUL = 0.3;
/** Outlines that enclose less than this are specks of the source, not anatomy. */
const SPECK_MM2 = 0.6;

/**
 * A solid made of a surface that may have holes, slits and loose pieces. Inside is where the surface winds
 * around a point by more than one half, which closes holes smoothly; distances are to the surface itself.
 */
export class Solid {
  readonly tree: TriangleTree;
  readonly bottomMm: number;
  readonly topMm: number;
  readonly #grid: PlaneGrid;
  readonly #sign: 1 | -1;

  constructor(mesh: TriangleMesh, stepMm: number) {
    this.tree = new TriangleTree(mesh);
    const { min, max } = boundsOf(mesh.positions);
    this.bottomMm = min[1];
    this.topMm = max[1];
    this.#grid = {
      originX: min[0] - MARGIN_MM,
      originZ: min[2] - MARGIN_MM,
      step: stepMm,
      columns: Math.ceil((max[0] - min[0] + 2 * MARGIN_MM) / stepMm) + 1,
      rows: Math.ceil((max[2] - min[2] + 2 * MARGIN_MM) / stepMm) + 1,
    };
    // A surface turned inside out winds the other way everywhere.
    this.#sign = enclosedVolume(mesh) < 0 ? -1 : 1;
  }

  winding(x: number, y: number, z: number): number {
    return this.#sign * this.tree.windingNumber(x, y, z);
  }

  /** Outlines at a height, mm. Empty where the solid is not. */
  outlinesAt(yMm: number): Loop[] {
    const { columns, rows, originX, originZ, step } = this.#grid;
    const values = new Float32Array(columns * rows).fill(1);
    const exact = (column: number, row: number) => {
      const x = originX + column * step;
      const z = originZ + row * step;
      const distance = this.tree.distance(x, yMm, z);
      return this.winding(x, yMm, z) > 0.5 ? -distance : distance;
    };
    /** Fills a square of grid points, whole where the surface cannot reach it, else by quarters. */
    const fill = (column: number, row: number, size: number): void => {
      if (column >= columns || row >= rows) return;
      const middle = (size - 1) / 2;
      const x = originX + (column + middle) * step;
      const z = originZ + (row + middle) * step;
      const distance = this.tree.distance(x, yMm, z);
      const winding = this.winding(x, yMm, z);
      const reach = (middle + 1) * Math.SQRT2 * step;
      const lastColumn = Math.min(columns, column + size);
      const lastRow = Math.min(rows, row + size);
      if (distance > reach && Math.abs(winding - 0.5) > DOUBTFUL) {
        const value = winding > 0.5 ? -distance : distance;
        for (let r = row; r < lastRow; r++)
          values.fill(value, r * columns + column, r * columns + lastColumn);
      } else if (size <= 4) {
        for (let r = row; r < lastRow; r++) {
          for (let c = column; c < lastColumn; c++) values[r * columns + c] = exact(c, r);
        }
      } else {
        const half = size / 2;
        fill(column, row, half);
        fill(column + half, row, half);
        fill(column, row + half, half);
        fill(column + half, row + half, half);
      }
    };
    for (let row = 0; row < rows; row += 32)
      for (let column = 0; column < columns; column += 32) fill(column, row, 32);
    return zeroLoops(values, this.#grid).filter((loop) => Math.abs(loopArea(loop)) >= SPECK_MM2);
  }
}
