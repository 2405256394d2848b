import { Box3, type BufferGeometry, type Group, type Material, Matrix4, Mesh, Sphere } from 'three';
import { INSTANCES } from '#anatomy';
import { type MergedModels, type Piece, mergeModels } from './merge-models.ts';
import { PassGeometry } from './pass-geometry.ts';
import { OPAQUE_LAYER, ORDER, PASSES, type Pass } from './passes.ts';
import type { VertexDeformer, FamilyMaterials, TissueMaterials } from '../tissue/tissue-materials.ts';

/** What the meshes of a batch are drawn with, by its place in the set. */
type MaterialName = 'solid' | 'xray' | 'veil' | 'glassDepth' | 'glass';

/** three.js wants to be able to change its list. */
const forMesh = (material: Material | FamilyMaterials) => material as Material | Material[];

type PassMesh = Mesh<BufferGeometry, Material | Material[]>;

const MIRROR = new Matrix4().makeScale(-1, 1, 1);

/**
 * The place of a mirrored mesh whose triangles have been turned round beforehand. For a place that mirrors,
 * three.js turns the front of all triangles round instead, and the driver then makes every program twice.
 */
class TurnedPlace extends Matrix4 {
  override determinantAffine(): number {
    return Math.abs(super.determinantAffine());
  }
}

/** Structures that arrived together, drawn together: at most a few draw calls, however many there are. */
export class Batch {
  readonly #passes: {
    readonly pass: Pass;
    readonly rows: readonly number[];
    readonly drawn: PassGeometry;
  }[] = [];

  readonly #meshes: { readonly mesh: PassMesh; readonly material: MaterialName }[] = [];

  readonly #merged: MergedModels;
  readonly #extended = new Set<string>();

  constructor(pieces: readonly Piece[], materials: TissueMaterials, group: Group) {
    const merged = mergeModels(pieces);
    this.#merged = merged;
    const bounds = new Sphere();
    const box = new Box3();
    for (const { geometry } of pieces) box.union(geometry.boundingBox!);
    box.getBoundingSphere(bounds);
    const left = pieces.map(({ row }) => row);
    const right = left.filter((row) => INSTANCES[row]!.side !== null).map((row) => row + 1);
    // The right side looks its corners up under the left side's row.
    const spans = new Map(merged.spans);
    for (const row of right) spans.set(row, merged.spans.get(row - 1)!);
    const turned = turnedRound(merged.corners);
    for (const rows of [left, right]) {
      const mirrored = rows === right;
      for (const pass of PASSES) {
        const named = meshesOf(pass, materials);
        const meshes = named.map(({ mesh }) => mesh);
        this.#meshes.push(...named);
        for (const mesh of meshes) {
          mesh.matrixAutoUpdate = false;
          if (mirrored) {
            mesh.matrix.copy(MIRROR);
            mesh.matrixWorld = new TurnedPlace();
          }
          group.add(mesh);
        }
        this.#passes.push({
          pass,
          rows,
          drawn: new PassGeometry({ ...merged, spans, ...(mirrored && { corners: turned }) }, bounds, meshes),
        });
      }
    }
  }

  /**
   * Draws each structure in the pass that `passOfRow` names for it; solid ones with all details if wanted.
   * `materials`: those of the batch, or a set of the same that carries vertices elsewhere.
   */
  arrange(passOfRow: (row: number) => Pass | null, isDetailed: boolean, materials: TissueMaterials): void {
    for (const { mesh, material } of this.#meshes) {
      mesh.material = forMesh(materials[material === 'solid' && isDetailed ? 'detailed' : material]);
      // Carried elsewhere, it may be in the picture where the models would not be.
      mesh.frustumCulled = !materials.isCarried;
    }
    for (const { pass, rows, drawn } of this.#passes)
      drawn.show(rows.filter((row) => passOfRow(row) === pass));
  }

  /** Makes ready for materials that carry vertices elsewhere; costs something the first time. */
  prepareFor({ attribute: wanted }: VertexDeformer): void {
    if (!wanted || this.#extended.has(wanted.name)) return;
    const { name, make } = wanted;
    this.#extended.add(name);
    const attribute = make(this.#merged.attributes, this.#merged.corners);
    for (const { drawn } of this.#passes) drawn.extend(name, attribute);
  }

  dispose(): void {
    for (const { drawn } of this.#passes) drawn.dispose();
  }
}

/** The same triangles seen from the other side. */
function turnedRound(corners: Uint32Array): Uint32Array {
  const turned = corners.slice();
  for (let i = 0; i < turned.length; i += 3) {
    turned[i] = corners[i + 1]!;
    turned[i + 1] = corners[i]!;
  }
  return turned;
}

function meshesOf(pass: Pass, materials: TissueMaterials) {
  const make = (material: MaterialName, order: number, isOpaque = false) => {
    const mesh = new Mesh<BufferGeometry, Material | Material[]>(undefined, forMesh(materials[material]));
    mesh.renderOrder = order;
    if (isOpaque) mesh.layers.enable(OPAQUE_LAYER);
    return { mesh, material };
  };
  switch (pass) {
    case 'solid':
      return [make('solid', ORDER.solid, true)];
    case 'xray':
      return [make('xray', ORDER.xray)];
    case 'veil':
      return [make('veil', ORDER.veil, true)];
    case 'glass':
      return [make('glassDepth', ORDER.glassDepth), make('glass', ORDER.glass)];
  }
}
