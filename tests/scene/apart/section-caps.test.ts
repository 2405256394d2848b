import { BoxGeometry, Color, Group, Mesh, type Scene } from 'three';
import { describe, expect, test } from 'vitest';
import type { StructureId } from '#anatomy';
import { INITIAL_VIEW, SECTION_PRESETS } from '#state';
import type { ApartStage } from '../../../src/scene/apart/apart-stage.ts';
import { SectionCaps } from '../../../src/scene/apart/section-caps.ts';
import { readable } from '../../../src/scene/registry.ts';

const MUSCLE = 'gluteus-maximus.left' as StructureId;
/** The level that the axial plane is laid at, through everything here. */
const PLANE = SECTION_PRESETS.axial;

function stageOf(root: Group): ApartStage {
  const uniforms = { uStage: { value: new Color() }, uInk: { value: new Color() } };
  return { stage: uniforms, three: () => ({ scene: root as unknown as Scene }) } as unknown as ApartStage;
}

function boxAt(y: number): Mesh {
  const geometry = new BoxGeometry(0.1, 0.1, 0.1);
  geometry.translate(0, y, 0);
  geometry.computeBoundingBox();
  return new Mesh(geometry);
}

/** Meshes that can be seen, with triangles to show. */
const facesOf = (root: Group) =>
  root.children.filter((part): part is Mesh => {
    if (!(part instanceof Mesh) || !part.visible) return false;
    const { geometry } = part as Mesh;
    return (geometry.getIndex()?.count ?? 0) > 0;
  });

describe('a section', () => {
  test('shows a face for all that is cut, and takes it away again', () => {
    const root = new Group();
    const caps = new SectionCaps(stageOf(root));
    const mesh = boxAt(0);
    const registry = readable(new Map([[MUSCLE, { id: MUSCLE, mesh, display: 'shown' }]]));
    expect(facesOf(root)).toEqual([]);
    caps.show(PLANE, INITIAL_VIEW, registry);
    expect(facesOf(root)).toHaveLength(1);
    const [face] = facesOf(root);
    const { min, max } = (face!.geometry.computeBoundingBox(), face!.geometry.boundingBox!);
    expect(max.x - min.x).toBeCloseTo(0.1, 3);
    expect(max.z - min.z).toBeCloseTo(0.1, 3);
    caps.show(null, INITIAL_VIEW, registry);
    expect(facesOf(root)).toEqual([]);
    caps.dispose();
    expect(root.children).toEqual([]);
  });

  test('shows none for what the plane passes by, or what is hidden', () => {
    const root = new Group();
    const caps = new SectionCaps(stageOf(root));
    const far = readable(new Map([[MUSCLE, { id: MUSCLE, mesh: boxAt(2), display: 'shown' as const }]]));
    caps.show(PLANE, INITIAL_VIEW, far);
    expect(facesOf(root)).toEqual([]);
    const near = readable(new Map([[MUSCLE, { id: MUSCLE, mesh: boxAt(0), display: 'shown' as const }]]));
    caps.show(PLANE, { ...INITIAL_VIEW, overrides: { [MUSCLE]: 'hidden' } }, near);
    expect(facesOf(root)).toEqual([]);
  });
});
