import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Mesh, type Sphere } from 'three';
import { INSTANCES } from '#anatomy';
import { FAMILIES, familyOf } from '../tissue/families.ts';
import type { MergedModels } from './merge-models.ts';

/** Draws some structures of a batch: common vertices, and a list of corners that is rewritten by need, family after family. */
export class PassGeometry {
  readonly #merged: MergedModels;
  readonly #geometry = new BufferGeometry();
  readonly #meshes: readonly Mesh[];
  #rows: readonly number[] = [];

  /** `meshes` draw the same triangles, one after the other. */
  constructor(merged: MergedModels, bounds: Sphere, meshes: readonly Mesh[]) {
    this.#merged = merged;
    this.#meshes = meshes;
    for (const [name, attribute] of Object.entries(merged.attributes)) {
      this.#geometry.setAttribute(name, attribute);
    }
    this.#geometry.boundingSphere = bounds;
    for (const mesh of meshes) {
      mesh.geometry = this.#geometry;
      mesh.visible = false;
    }
  }

  /** Shows the structures of these rows and no others. Costs nothing when they are the same as before. */
  show(rows: readonly number[]): void {
    const before = this.#rows;
    if (rows.length === before.length && rows.every((row, i) => row === before[i])) return;
    this.#rows = rows;
    for (const mesh of this.#meshes) mesh.visible = rows.length > 0;
    if (rows.length === 0) return;
    const { corners, spans } = this.#merged;
    let index = this.#geometry.getIndex();
    if (!index) {
      index = new BufferAttribute(new Uint32Array(corners.length), 1).setUsage(DynamicDrawUsage);
      this.#geometry.setIndex(index);
    }
    let count = 0;
    this.#geometry.clearGroups();
    FAMILIES.forEach((family, material) => {
      const start = count;
      for (const row of rows) {
        if (familyOf(INSTANCES[row]!.kind) !== family) continue;
        const span = spans.get(row)!;
        (index.array as Uint32Array).set(corners.subarray(span.start, span.start + span.count), count);
        count += span.count;
      }
      if (count > start) this.#geometry.addGroup(start, count - start, material);
    });
    index.clearUpdateRanges();
    index.addUpdateRange(0, count);
    index.needsUpdate = true;
    this.#geometry.setDrawRange(0, count);
  }

  /** Gives the vertices one thing more to go by. */
  extend(name: string, attribute: BufferAttribute): void {
    this.#geometry.setAttribute(name, attribute);
  }

  dispose(): void {
    for (const mesh of this.#meshes) mesh.removeFromParent();
    this.#geometry.dispose();
  }
}
