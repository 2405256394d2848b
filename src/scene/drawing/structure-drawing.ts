import { Group, type Material, Matrix4, Mesh, MeshBasicMaterial, type Vector3 } from 'three';
import { INSTANCES, instanceOf, type StructureId } from '#anatomy';
import type { AtlasModels } from '#loader';
import { type ViewState, asksForBody, marks } from '#state';
import { AttachmentPaint, type PaintRange } from '../detail/attachment-paint.ts';
import { createMuscleDetail, setMuscleDetail } from '../detail/muscle-detail.ts';
import type { WritableRegistry } from '../registry.ts';
import {
  type VertexDeformer,
  type StageUniforms,
  type TissueMaterials,
  createTissueMaterials,
} from '../tissue/tissue-materials.ts';
import { Batch } from './batch.ts';
import { lieOf } from './fibre-lie.ts';
import { lookOfMark, skinDensity, skinHalves } from './mark-looks.ts';
import { passOf } from './passes.ts';
import { skinLook } from '../tissue/palette.ts';
import { Skin } from './skin.ts';
import { StructureTable } from './structure-table.ts';

const SKIN = 'body-surface' as StructureId;
const MIRROR = new Matrix4().makeScale(-1, 1, 1);
const ROWS: ReadonlyMap<StructureId, number> = new Map(INSTANCES.map(({ id }, row) => [id, row]));

/** All structures that have arrived, as three.js draws them, and as the registry knows them. */
export class StructureDrawing {
  readonly group = new Group();
  readonly #registry: WritableRegistry;
  readonly #table = new StructureTable();
  readonly #paint = new AttachmentPaint();
  readonly #detail = createMuscleDetail();
  readonly #paintSide = { value: 1 };
  readonly #materials: TissueMaterials;
  readonly #makeMaterials: (deformer: VertexDeformer | null) => TissueMaterials;
  readonly #carried = new Map<VertexDeformer, TissueMaterials>();
  #deformer: VertexDeformer | null = null;
  #apart: VertexDeformer | null = null;
  readonly #batches: Batch[] = [];
  /** The registry's meshes are never drawn; without a material each would make its own. */
  readonly #unseen = new MeshBasicMaterial();
  #skin: Skin | null = null;
  #painted: StructureId | null = null;
  #ranges: ReadonlyMap<number, PaintRange> = new Map();
  #tell: () => void = () => undefined;

  constructor(registry: WritableRegistry, stage: StageUniforms) {
    this.#registry = registry;
    const detail = { ...this.#detail, uBalls: this.#paint.uniform, uPaintSide: this.#paintSide };
    this.#makeMaterials = (deformer) => createTissueMaterials(stage, this.#table.uniform, detail, deformer);
    this.#materials = this.#makeMaterials(null);
  }

  /** Takes in structures that have arrived; those that are there already stay as they are. */
  add({ byId }: Pick<AtlasModels, 'byId'>): void {
    const fresh = INSTANCES.filter(({ id }) => byId.has(id) && !this.#registry.has(id));
    for (const { id } of fresh) {
      const { geometry, mirrored } = byId.get(id)!;
      const mesh = new Mesh(geometry, this.#unseen);
      mesh.name = id;
      mesh.matrixAutoUpdate = false;
      if (mirrored) mesh.matrix.copy(MIRROR);
      mesh.updateMatrixWorld(true);
      this.#registry.set(id, { id, mesh, display: 'hidden' });
    }
    const pieces = fresh
      .filter(({ side }) => side !== 'right')
      .map(({ id }) => ({ row: ROWS.get(id)!, geometry: byId.get(id)!.geometry }));
    for (const { row, geometry } of pieces) {
      const { id, side } = INSTANCES[row]!;
      const lie = lieOf(INSTANCES[row]!, geometry, byId.get(id)!.fibres);
      this.#table.lay(row, lie);
      if (side !== null) this.#table.lay(row + 1, lie);
    }
    const skin = pieces.find(({ row }) => row === ROWS.get(SKIN));
    const rest = pieces.filter((piece) => piece !== skin);
    if (skin) this.#skin = new Skin(skin, this.#materials, this.group);
    if (rest.length > 0) this.#batches.push(new Batch(rest, this.#materials, this.group));
    this.#tell();
  }

  /** Calls back whenever structures have come in, for one listener. Returns the detacher. */
  onAdded(listener: () => void): () => void {
    this.#tell = listener;
    return () => {
      this.#tell = () => undefined;
    };
  }

  /** The materials of nearly all that the first picture shows. */
  firstMaterials(): readonly Material[] {
    return this.#materials.solid;
  }

  /** Materials with programs of their own that the first picture does without. */
  rareMaterials(): readonly Material[] {
    const { detailed, xray, glassDepth } = this.#materials;
    return [...detailed, ...xray, glassDepth];
  }

  /** Is the model in a posture other than that of the models? What goes by their places is then out of place. */
  get isDeformed(): boolean {
    return this.#deformer !== null;
  }

  /** What the model is drawn apart or cut open by; `null` while it is neither. */
  get apart(): VertexDeformer | null {
    return this.isDeformed ? null : this.#apart;
  }

  /** Makes a second set of materials, which carries vertices elsewhere; for making their programs in advance. */
  deformedMaterials(deformer: VertexDeformer): readonly Material[] {
    const { solid, detailed, glassDepth, glass, veil } = this.#materialsFor(deformer);
    return [...solid, ...detailed, glassDepth, ...glass, veil];
  }

  /** Draws everything but the skin carried elsewhere; `null`: where the models have it. */
  deformBy(deformer: VertexDeformer | null): void {
    this.#deformer = deformer;
    this.#tell();
  }

  /** Draws everything by what draws it apart and cuts it open; `null`: whole. A posture goes first. */
  drawApart(deformer: VertexDeformer | null): void {
    this.#apart = deformer;
    this.#tell();
  }

  /** Tells the registry where structures are drawn: so far from where the models have them, metres, in the left side's space. */
  carry(offsetOf: (id: StructureId) => Vector3 | null): void {
    for (const [id, { mesh }] of this.#registry) {
      const offset = offsetOf(id);
      mesh.matrix.identity();
      if (offset) mesh.matrix.makeTranslation(offset);
      if (instanceOf(id).side === 'right') mesh.matrix.premultiply(MIRROR);
      mesh.updateMatrixWorld(true);
    }
  }

  #materialsFor(deformer: VertexDeformer | null): TissueMaterials {
    if (deformer === null) return this.#materials;
    const known = this.#carried.get(deformer) ?? this.#makeMaterials(deformer);
    this.#carried.set(deformer, known);
    return known;
  }

  /** Draws every structure as the state's marks say. */
  show(state: ViewState): void {
    const all = marks(state);
    const deformer = this.#deformer ?? this.#apart;
    const materials = this.#materialsFor(deformer);
    this.#skin?.use(this.isDeformed ? this.#materials : materials);
    const paint = this.#paintFor(state.selected);
    const skin = skinLook(state.skinTone);
    this.#table.tint(ROWS.get(SKIN)!, skin.base, skin.deep);
    const isDetailed = setMuscleDetail(this.#detail, state) || paint.size > 0;
    for (const [id, mark] of all) {
      const object = this.#registry.get(id);
      if (!object) continue;
      const halves = id === SKIN ? skinHalves(state, id, mark) : undefined;
      const row = ROWS.get(id)!;
      const density = halves ? skinDensity(state) : 0;
      // Skin that is painted on does not step back: it is what the areas lie on.
      const look = density > 0 ? { ...mark, dimmed: false } : mark;
      this.#table.mark(row, lookOfMark(look, paint.get(row), halves));
      this.#registry.set(id, { ...object, display: mark.display, ...(halves && { halves }) });
      const isThere = mark.display !== 'hidden' || asksForBody(state);
      if (halves) this.#skin?.show(isThere && !this.isDeformed, halves, density);
    }
    // A whole body hides everything; what stands a trifle out of the skin would show on it.
    const isBodyAlone = asksForBody(state) && deformer === null;
    const passOfRow = (row: number) => {
      if (isBodyAlone) return null;
      const { id } = INSTANCES[row]!;
      return passOf(instanceOf(id), all.get(id)!.display);
    };
    for (const batch of this.#batches) {
      if (deformer) batch.prepareFor(deformer);
      batch.arrange(passOfRow, isDetailed, materials);
    }
  }

  #paintFor(selected: StructureId | null): ReadonlyMap<number, PaintRange> {
    if (selected !== this.#painted) {
      this.#painted = selected;
      // A bone of the midline is drawn unmirrored, and painted on the side of the muscle.
      this.#paintSide.value = selected !== null && instanceOf(selected).side === 'right' ? -1 : 1;
      this.#ranges = this.#paint.lay(selected);
    }
    return this.#ranges;
  }

  dispose(): void {
    for (const batch of this.#batches) batch.dispose();
    this.#skin?.dispose();
    this.#materials.dispose();
    for (const materials of this.#carried.values()) materials.dispose();
    this.#table.dispose();
    this.#paint.dispose();
    this.#unseen.dispose();
    this.#registry.clear();
    this.group.removeFromParent();
  }
}
