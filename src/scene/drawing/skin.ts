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
  readonly #merged: MergedModels;
  readonly #piece: Piece;
  #materials: TissueMaterials;
  readonly #group: Group;
  /** Left and right half as what hides things, never in the picture themselves; made when only one of them does. */
  #halves: readonly Mesh[] | null = null;

  constructor(piece: Piece, materials: TissueMaterials, group: Group) {
    this.#merged = mergeModels([piece]);
    this.#piece = piece;
    this.#materials = materials;
    this.#group = group;
    this.#mesh = new Mesh(geometryOf(this.#merged, this.#merged.corners, piece), materials.skin);
    group.add(this.#mesh);
  }

  /** From now on drawn with this set of materials. */
  use(materials: TissueMaterials): void {
    this.#materials = materials;
    for (const mesh of [this.#mesh, ...(this.#halves ?? [])]) mesh.material = materials.skin;
  }

  /** `density`: how opaque a half at least is that is seen through, 0..1; it hides nothing from picking or names. */
  show(isShown: boolean, halves: SkinHalves, density: number): void {
    const { skin, skinHalves } = this.#materials;
    const whole = halves[0] + halves[1] === 2;
    const some = halves[0] + halves[1] > 0;
    this.#mesh.visible = isShown;
    if (whole) this.#mesh.layers.enable(OPAQUE_LAYER);
    else this.#mesh.layers.disable(OPAQUE_LAYER);
    if (some && !whole) this.#halves ??= this.#makeHalves();
    this.#halves?.forEach((half, i) => (half.visible = isShown && !whole && halves[i]! > 0.5));
    skinHalves.value.set(Math.max(halves[0], density), Math.max(halves[1], density));
    skin.transparent = !whole;
    skin.depthWrite = some;
    this.#mesh.renderOrder = whole ? ORDER.solid - 1 : ORDER.skin;
  }

  #makeHalves(): readonly Mesh[] {
    const halves = [1, -1].map((side) => {
      const corners = cornersOn(this.#merged, side);
      const half = new Mesh(geometryOf(this.#merged, corners, this.#piece), this.#materials.skin);
      half.layers.set(OPAQUE_LAYER);
      return half;
    });
    this.#group.add(...halves);
    return halves;
  }

  dispose(): void {
    for (const mesh of [this.#mesh, ...(this.#halves ?? [])]) {
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
