import { Box3, type Group, type Material, Matrix4, Mesh, Sphere } from 'three';
import { INSTANCES } from '#anatomy';
import { type Piece, mergeModels } from './merge-models.ts';
import { PassGeometry } from './pass-geometry.ts';
import { OPAQUE_LAYER, ORDER, PASSES, type Pass } from './passes.ts';
import type { TissueMaterials } from '../tissue/tissue-materials.ts';

const MIRROR = new Matrix4().makeScale(-1, 1, 1);

/** Structures that arrived together, drawn together: at most a few draw calls, however many there are. */
export class Batch {
  readonly #passes: {
    readonly pass: Pass;
    readonly rows: readonly number[];
    readonly drawn: PassGeometry;
  }[] = [];

  readonly #solid: Mesh[] = [];
  readonly #materials: TissueMaterials;

  constructor(pieces: readonly Piece[], materials: TissueMaterials, group: Group) {
    this.#materials = materials;
    const merged = mergeModels(pieces);
    const bounds = new Sphere();
    const box = new Box3();
    for (const { geometry } of pieces) box.union(geometry.boundingBox!);
    box.getBoundingSphere(bounds);
    const left = pieces.map(({ row }) => row);
    const right = left.filter((row) => INSTANCES[row]!.side !== null).map((row) => row + 1);
    // The right side looks its corners up under the left side's row.
    const spans = new Map(merged.spans);
    for (const row of right) spans.set(row, merged.spans.get(row - 1)!);
    for (const rows of [left, right]) {
      const mirrored = rows === right;
      for (const pass of PASSES) {
        const meshes = meshesOf(pass, materials);
        if (pass === 'solid') this.#solid.push(...meshes);
        for (const mesh of meshes) {
          mesh.matrixAutoUpdate = false;
          if (mirrored) mesh.matrix.copy(MIRROR);
          group.add(mesh);
        }
        this.#passes.push({ pass, rows, drawn: new PassGeometry({ ...merged, spans }, bounds, meshes) });
      }
    }
  }

  /** Draws each structure in the pass that `passOfRow` names for it; solid ones with all details if wanted. */
  arrange(passOfRow: (row: number) => Pass | null, isDetailed: boolean): void {
    for (const mesh of this.#solid)
      mesh.material = isDetailed ? this.#materials.detailed : this.#materials.solid;
    for (const { pass, rows, drawn } of this.#passes)
      drawn.show(rows.filter((row) => passOfRow(row) === pass));
  }

  dispose(): void {
    for (const { drawn } of this.#passes) drawn.dispose();
  }
}

function meshOf(material: Material, order: number, isOpaque = false): Mesh {
  const mesh = new Mesh(undefined, material);
  mesh.renderOrder = order;
  if (isOpaque) mesh.layers.enable(OPAQUE_LAYER);
  return mesh;
}

function meshesOf(pass: Pass, materials: TissueMaterials): Mesh[] {
  switch (pass) {
    case 'solid':
      return [meshOf(materials.solid, ORDER.solid, true)];
    case 'xray':
      return [meshOf(materials.xray, ORDER.xray)];
    case 'veil':
      return [meshOf(materials.veil, ORDER.veil, true)];
    case 'glass':
      return [meshOf(materials.glassDepth, ORDER.glassDepth), meshOf(materials.glass, ORDER.glass)];
  }
}
