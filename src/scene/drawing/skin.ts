import { BufferAttribute, BufferGeometry, type Group, Mesh } from 'three';
import { type MergedModels, type Piece, mergeModels } from './merge-models.ts';
import { OPAQUE_LAYER, ORDER } from './passes.ts';
import type { TissueMaterials } from '../tissue/tissue-materials.ts';

/** How opaque the skin is drawn: 0 or 1 on the body's left, then on its right. */
export type SkinHalves = readonly [left: number, right: number];

/**
 * The skin is one piece with two halves, each opaque or seen through. It goes over everything else; when it
 * is opaque all round it comes first instead, so that what it hides need not be drawn in full.
 */
export class Skin {
  readonly #mesh: Mesh;
  /** Left and right half as what hides things; never in the picture themselves. */
  readonly #halves: readonly Mesh[];
  readonly #materials: TissueMaterials;

  constructor(piece: Piece, materials: TissueMaterials, group: Group) {
    const merged = mergeModels([piece]);
    const whole = geometryOf(merged, merged.corners, piece);
    this.#materials = materials;
    this.#mesh = new Mesh(whole, materials.skin);
    this.#halves = [1, -1].map((side) => {
      const half = new Mesh(geometryOf(merged, cornersOn(merged, side), piece), materials.skin);
      half.layers.set(OPAQUE_LAYER);
      return half;
    });
    group.add(this.#mesh, ...this.#halves);
  }

  show(isShown: boolean, halves: SkinHalves): void {
    const { skin, skinHalves } = this.#materials;
    this.#mesh.visible = isShown;
    this.#halves.forEach((half, i) => (half.visible = isShown && halves[i]! > 0.5));
    skinHalves.value.set(...halves);
    const whole = halves[0] + halves[1] === 2;
    skin.transparent = !whole;
    skin.depthWrite = halves[0] + halves[1] > 0;
    this.#mesh.renderOrder = whole ? ORDER.solid - 1 : ORDER.skin;
  }

  dispose(): void {
    for (const mesh of [this.#mesh, ...this.#halves]) {
      mesh.removeFromParent();
      mesh.geometry.dispose();
    }
  }
}

function geometryOf({ attributes }: MergedModels, corners: Uint32Array, { geometry }: Piece): BufferGeometry {
  const result = new BufferGeometry();
  for (const [name, attribute] of Object.entries(attributes)) result.setAttribute(name, attribute);
  result.setIndex(new BufferAttribute(corners, 1));
  result.boundingSphere = geometry.boundingSphere;
  return result;
}

/** Corners of the triangles that lie on one side of the midline: +1 the body's left, -1 its right. */
function cornersOn({ attributes, corners }: MergedModels, side: number): Uint32Array {
  const { array } = attributes['position']!;
  const kept = new Uint32Array(corners.length);
  let count = 0;
  for (let i = 0; i < corners.length; i += 3) {
    const middle = array[3 * corners[i]!]! + array[3 * corners[i + 1]!]! + array[3 * corners[i + 2]!]!;
    if (side * middle < 0) continue;
    for (let k = 0; k < 3; k++) kept[count++] = corners[i + k]!;
  }
  return kept.slice(0, count);
}
