import { BufferAttribute, BufferGeometry, Color, Data3DTexture, type Mesh, SphereGeometry } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { INSTANCES, type StructureId } from '#anatomy';
import { ATTRIBUTE, OPAQUE_LAYER, STRUCTURE_ATTRIBUTE, type SceneObject } from '#scene';
import { INITIAL_VIEW, SKIN_COLOURS, SKIN_TONES, type ViewState, marks } from '#state';
import { StructureDrawing } from '../../src/scene/drawing/structure-drawing.ts';
import { KIND_NUMBER, StructureTable } from '../../src/scene/drawing/structure-table.ts';
import { skinLook } from '../../src/scene/tissue/palette.ts';
import { NO_PAINT } from '../../src/scene/detail/attachment-paint.ts';
import { lookOfMark, skinDensity } from '../../src/scene/drawing/mark-looks.ts';

const SKIN = 'body-surface' as StructureId;
const MEDIUS = 'gluteus-medius.left' as StructureId;
const MAXIMUS = 'gluteus-maximus.left' as StructureId;
const TRACT = 'iliotibial-tract.left' as StructureId;
const ALL_GROUPS = [...new Set(INSTANCES.map(({ group }) => group))];
const rowOf = (id: string) => INSTANCES.findIndex((instance) => instance.id === id);

function ball(): BufferGeometry {
  const sphere = new SphereGeometry(0.1, 6, 4);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', sphere.getAttribute('position'));
  geometry.setAttribute('normal', sphere.getAttribute('normal'));
  const { count } = sphere.getAttribute('position');
  geometry.setAttribute(ATTRIBUTE.visibility, new BufferAttribute(new Uint8Array(count).fill(255), 1, true));
  geometry.setIndex(new BufferAttribute(new Uint16Array(sphere.getIndex()!.array), 1));
  geometry.computeBoundingBox();
  geometry.computeBoundingSphere();
  return geometry;
}

const BALL = ball();
const modelsOf = (wanted: (group: string) => boolean) => ({
  byId: new Map(
    INSTANCES.filter(({ group }) => wanted(group)).map(({ id, side }) => [
      id,
      { geometry: BALL, mirrored: side === 'right', fibres: null },
    ]),
  ),
});

let registry: Map<StructureId, SceneObject>;
let drawing: StructureDrawing;

beforeEach(() => {
  registry = new Map();
  drawing = new StructureDrawing(registry, {
    uStage: { value: new Color() },
    uInk: { value: new Color() },
    uPixelRatio: { value: 1 },
    uNoise: { value: new Data3DTexture() },
  });
  for (const wanted of ALL_GROUPS) drawing.add(modelsOf((group) => group === wanted));
});

const show = (change: Partial<ViewState>) => {
  const state = { ...INITIAL_VIEW, ...change };
  drawing.show(state);
  return marks(state);
};
const meshes = () => drawing.group.children as Mesh[];
/** What a camera on this layer draws. */
const drawn = (layer = 0) => meshes().filter(({ visible, layers }) => visible && layers.isEnabled(layer));
/** Ids of the structures of whose triangles a mesh draws at least one. */
function idsIn(mesh: Mesh): Set<string> {
  const row = mesh.geometry.getAttribute(STRUCTURE_ATTRIBUTE);
  const index = mesh.geometry.getIndex()!;
  const { start, count } = mesh.geometry.drawRange;
  const mirrored = mesh.matrix.elements[0] < 0;
  const ids = new Set<string>();
  for (let i = start; i < Math.min(start + count, index.count); i++) {
    ids.add(INSTANCES[row.getX(index.getX(i)) + (mirrored ? 1 : 0)]!.id);
  }
  return ids;
}
const idsOn = (layer: number) => drawn(layer).flatMap((mesh) => [...idsIn(mesh)]);

describe('what the state says is what is drawn', () => {
  it.each<Partial<ViewState>>([
    {},
    { groups: ALL_GROUPS },
    { selected: MEDIUS, groups: ALL_GROUPS },
    { selected: MEDIUS, xray: true },
    { peelLeft: 5, peelRight: 0 },
    { overrides: { [MAXIMUS]: 'ghost', 'femur.left': 'hidden', 'femur.right': 'xray' } },
  ])('each structure once, unless it is hidden; shells in two steps: %j', (change) => {
    const all = show(change);
    const times = new Map<string, number>();
    for (const id of idsOn(0)) times.set(id, (times.get(id) ?? 0) + 1);
    for (const [id, { display }] of all) {
      expect(registry.get(id)!.display).toBe(display);
      const shells = display === 'ghost' && id !== SKIN ? 2 : 1;
      expect([id, times.get(id) ?? 0]).toEqual([id, display === 'hidden' ? 0 : shells]);
    }
  });

  it('goes back to where it was', () => {
    show({});
    const before = idsOn(0).sort();
    show({ overrides: { [MAXIMUS]: 'ghost' }, selected: MEDIUS });
    show({});
    expect(idsOn(0).sort()).toEqual(before);
  });

  it('takes few draw calls, everything on', () => {
    show({ groups: ALL_GROUPS, peelLeft: 0, peelRight: 0 });
    expect(drawn().length).toBeLessThanOrEqual(2 * ALL_GROUPS.length + 6);
    show({ groups: ALL_GROUPS, peelLeft: 0, peelRight: 0, selected: 'femur.left' as StructureId });
    expect(drawn().length).toBeLessThanOrEqual(48);
  });

  it('hides what is behind it: on the layer for that are all that are seen in full, and no others', () => {
    for (const change of [{}, { selected: MEDIUS }, { selected: MEDIUS, xray: true }]) {
      const all = show(change);
      const full = [...all].filter(([id, { display }]) => display === 'shown' && id !== SKIN);
      expect(idsOn(OPAQUE_LAYER).sort()).toEqual(full.map(([id]) => id).sort());
    }
  });

  it('draws sheets of fascia so that what is under them shines through', () => {
    show({ peelLeft: 1, peelRight: 1 });
    const mesh = drawn().find((candidate) => idsIn(candidate).has(TRACT))!;
    expect(mesh.material).toMatchObject({ transparent: true, depthWrite: true });
  });

  it('takes a group in once, and says so', () => {
    const fresh = new StructureDrawing(new Map(), {
      uStage: { value: new Color() },
      uInk: { value: new Color() },
      uPixelRatio: { value: 1 },
      uNoise: { value: new Data3DTexture() },
    });
    let told = 0;
    fresh.onAdded(() => (told += 1));
    fresh.add(modelsOf((group) => group === 'hip'));
    const { length } = fresh.group.children;
    fresh.add(modelsOf((group) => group === 'hip'));
    expect(fresh.group.children.length).toBe(length);
    fresh.add(modelsOf((group) => group === 'hip' || group === 'back'));
    expect(fresh.group.children.length).toBeGreaterThan(length);
    expect(told).toBe(3);
    fresh.dispose();
    expect(fresh.group.children.length).toBe(0);
  });
});

describe('looks of the marks', () => {
  it('the rest steps back behind a selection, except what the pointer is on', () => {
    for (const [id, mark] of show({ selected: MEDIUS, hovered: MAXIMUS })) {
      expect(lookOfMark(mark).dim > 0).toBe(id !== MEDIUS && id !== MAXIMUS);
    }
    for (const mark of show({}).values()) expect(lookOfMark(mark).dim).toBe(0);
  });

  it('reach the table that the shader reads', () => {
    const table = new StructureTable();
    const { version } = table.uniform.value;
    table.mark(rowOf(MEDIUS), { dim: 0.5, lift: 0.25, ghost: true, paint: NO_PAINT });
    expect(table.read(rowOf(MEDIUS)).mark).toEqual([0.5, 0.25, 1, 0]);
    expect(table.uniform.value.version).toBe(version + 1);
    table.mark(rowOf(MEDIUS), { dim: 0.5, lift: 0.25, ghost: true, paint: NO_PAINT });
    expect(table.uniform.value.version).toBe(version + 1);
  });

  it('kinds that a reader must tell apart have colours of their own', () => {
    const table = new StructureTable();
    const looks = INSTANCES.map((_, row) => table.read(row).base);
    expect(new Set(looks.map(([r, g, b]) => `${r},${g},${b}`)).size).toBeGreaterThanOrEqual(9);
    for (const look of looks) for (const value of look.slice(0, 3)) expect(value).toBeGreaterThan(0);
  });
});

describe('the skin', () => {
  const halves = () => registry.get(SKIN)!.halves;
  const mesh = () => drawn().find((candidate) => idsIn(candidate).has(SKIN))!;
  const material = () => mesh().material as { transparent: boolean; depthWrite: boolean };

  it('is opaque on each half that is not peeled', () => {
    show({ peelLeft: 0, peelRight: 2 });
    expect(halves()).toEqual([1, 0]);
    expect(material()).toMatchObject({ transparent: true, depthWrite: true });
    show({ peelLeft: 0, peelRight: 0 });
    expect(halves()).toEqual([1, 1]);
    expect(material()).toMatchObject({ transparent: false, depthWrite: true });
  });

  it('comes first when it hides everything, and last when it does not', () => {
    show({ peelLeft: 0, peelRight: 0 });
    expect(mesh().renderOrder).toBe(Math.min(...drawn().map(({ renderOrder }) => renderOrder)));
    show({ peelLeft: 0, peelRight: 1 });
    expect(mesh().renderOrder).toBe(Math.max(...drawn().map(({ renderOrder }) => renderOrder)));
  });

  it('is a faint shell without depth when both sides are peeled', () => {
    show({});
    expect(halves()).toEqual([0, 0]);
    expect(material().depthWrite).toBe(false);
  });

  it('hides things only on its opaque half', () => {
    show({ peelLeft: 0, peelRight: 2 });
    const hiding = drawn(OPAQUE_LAYER).filter((candidate) => idsIn(candidate).has(SKIN));
    expect(hiding.length).toBe(1);
    const index = hiding[0]!.geometry.getIndex()!;
    const position = hiding[0]!.geometry.getAttribute('position');
    let sum = 0;
    for (let i = 0; i < index.count; i++) sum += position.getX(index.getX(i));
    expect(sum).toBeGreaterThan(0);
    show({});
    expect(idsOn(OPAQUE_LAYER)).not.toContain(SKIN);
  });

  it('turns into a shell while something beneath it is selected', () => {
    show({ peelLeft: 0, peelRight: 0, selected: MEDIUS });
    expect(registry.get(SKIN)!.display).toBe('ghost');
    expect(halves()).toEqual([0, 0]);
  });

  it('is whole when it is selected or asked for by name', () => {
    show({ selected: SKIN });
    expect(halves()).toEqual([1, 1]);
    show({ overrides: { [SKIN]: 'shown' } });
    expect(halves()).toEqual([1, 1]);
  });

  it('does not ask for a new program with every hover', () => {
    show({ peelLeft: 0, peelRight: 2 });
    const { version } = mesh().material as unknown as { version: number };
    show({ peelLeft: 0, peelRight: 2, hovered: MAXIMUS });
    expect((mesh().material as unknown as { version: number }).version).toBe(version);
  });
});

describe('the body to touch', () => {
  const halves = () => registry.get(SKIN)!.halves;
  const skin = rowOf(SKIN);

  it('is whole and opaque on both sides, whatever the layers say, and nothing else is drawn', () => {
    for (const peel of [0, 1, 5]) {
      show({ screen: 'where', peelLeft: peel, peelRight: 2, overrides: { [SKIN]: 'hidden' } });
      expect(halves()).toEqual([1, 1]);
      expect(drawn().map((mesh) => [...idsIn(mesh)])).toEqual([[SKIN]]);
    }
  });

  it('makes way for what is chosen beneath it', () => {
    for (const change of [{ selected: MEDIUS }, { screen: 'atlas' as const }]) {
      show({ screen: 'where', ...change });
      expect(halves()).toEqual([0, 0]);
    }
  });

  it('is something to lie on, and to see a muscle through, beneath a pattern', () => {
    const pattern = { selected: 'piriformis.left' as StructureId, pattern: 'piriformis/inner' };
    expect(skinDensity({ ...INITIAL_VIEW, ...pattern })).toBeGreaterThan(0.3);
    expect(skinDensity({ ...INITIAL_VIEW, ...pattern })).toBeLessThan(0.6);
    expect(skinDensity(INITIAL_VIEW)).toBe(0);
  });

  it('has the tone that was chosen', () => {
    const table = new StructureTable();
    for (const tone of SKIN_TONES) {
      const { base, deep } = skinLook(tone);
      table.tint(skin, base, deep);
      expect(table.read(skin).base.slice(0, 3)).toEqual(
        new Color(SKIN_COLOURS[tone]).toArray().map((value) => Math.fround(value)),
      );
      expect(table.read(skin).base[3]).toBe(KIND_NUMBER.skin);
    }
  });
});
