import { BufferGeometry, Color, Data3DTexture, Mesh, Scene } from 'three';
import { beforeEach, describe, expect, it } from 'vitest';
import { INSTANCES, type StructureId } from '#anatomy';
import type { SceneObject } from '#scene';
import { INITIAL_VIEW, type ViewState, marks } from '#state';
import { applyMarks } from '../../src/scene/apply-marks.ts';
import { OutlineHulls } from '../../src/scene/outline.ts';
import { createTissueMaterial } from '../../src/scene/tissue/tissue-material.ts';

const SKIN = 'body-surface' as StructureId;
const MEDIUS = 'gluteus-medius.left' as StructureId;
const MAXIMUS = 'gluteus-maximus.left' as StructureId;

let registry: Map<StructureId, SceneObject>;
let hulls: OutlineHulls;
let scene: Scene;

beforeEach(() => {
  scene = new Scene();
  hulls = new OutlineHulls(scene);
  registry = new Map(
    INSTANCES.map((instance) => {
      const material = createTissueMaterial(instance, {
        uStage: { value: new Color() },
        uNoise: { value: new Data3DTexture() },
      });
      const mesh = new Mesh(new BufferGeometry(), material);
      return [instance.id, { id: instance.id, mesh, material, display: 'shown' as const }];
    }),
  );
});

const show = (change: Partial<ViewState>) => {
  const state = { ...INITIAL_VIEW, ...change };
  applyMarks(state, registry, hulls);
  return marks(state);
};
const skin = () => registry.get(SKIN)!;
const halves = () => skin().material.marks.uHalves.value.toArray();
const outlines = () => scene.children.filter(({ visible }) => visible).length;

describe('what the state says is what is drawn', () => {
  it.each<Partial<ViewState>>([
    {},
    { selected: MEDIUS },
    { selected: MEDIUS, hovered: MAXIMUS },
    { peelLeft: 5, peelRight: 0 },
    { wishes: { [MAXIMUS]: 'ghost', 'femur.left': 'hidden' } },
  ])('shown, ghosted and hidden: %j', (change) => {
    for (const [id, { display }] of show(change)) {
      const object = registry.get(id)!;
      expect(object.display).toBe(display);
      expect(object.mesh.visible).toBe(display !== 'hidden');
      if (id === SKIN || display === 'hidden') continue;
      expect(object.material.marks.uGhost.value).toBe(display === 'ghost' ? 1 : 0);
      expect(object.material.transparent).toBe(display === 'ghost');
    }
  });

  it('the rest steps back behind a selection, except what the pointer is on', () => {
    show({ selected: MEDIUS, hovered: MAXIMUS });
    for (const { id, material } of registry.values()) {
      expect(material.marks.uDim.value > 0).toBe(id !== MEDIUS && id !== MAXIMUS);
    }
    show({});
    for (const { material } of registry.values()) expect(material.marks.uDim.value).toBe(0);
  });

  it('selection and pointer each get an outline, once where they are the same', () => {
    show({});
    expect(outlines()).toBe(0);
    show({ selected: MEDIUS });
    expect(outlines()).toBe(1);
    show({ selected: MEDIUS, hovered: MAXIMUS });
    expect(outlines()).toBe(2);
    show({ selected: MEDIUS, hovered: MEDIUS });
    expect(outlines()).toBe(1);
  });
});

describe('the skin', () => {
  it('is opaque on each half that is not peeled', () => {
    show({ peelLeft: 0, peelRight: 2 });
    expect(halves()).toEqual([1, 0]);
    expect(skin().material.transparent).toBe(true);
    show({ peelLeft: 0, peelRight: 0 });
    expect(halves()).toEqual([1, 1]);
    expect(skin().material.transparent).toBe(false);
  });

  it('is a faint shell without depth when both sides are peeled', () => {
    show({});
    expect(halves()).toEqual([0, 0]);
    expect(skin().material.depthWrite).toBe(false);
  });

  it('turns into a shell while something beneath it is selected', () => {
    show({ peelLeft: 0, peelRight: 0, selected: MEDIUS });
    expect(skin().display).toBe('ghost');
    expect(halves()).toEqual([0, 0]);
  });

  it('is whole when it is selected or asked for by name', () => {
    show({ selected: SKIN });
    expect(halves()).toEqual([1, 1]);
    show({ wishes: { [SKIN]: 'shown' } });
    expect(halves()).toEqual([1, 1]);
  });

  it('does not ask for a new program with every hover', () => {
    show({ peelLeft: 0, peelRight: 2 });
    const { version } = skin().material;
    show({ peelLeft: 0, peelRight: 2, hovered: MAXIMUS });
    expect(skin().material.version).toBe(version);
  });
});
