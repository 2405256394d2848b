import { BufferAttribute, BufferGeometry, Group, type Material, Mesh } from 'three';

/**
 * Stands in for what these materials will draw while their programs are made. Programs also depend on which
 * attributes a geometry has; it has those, and no vertex.
 */
export function standInsFor(materials: readonly Material[]): Group {
  const geometry = new BufferGeometry()
    .setAttribute('position', new BufferAttribute(new Float32Array(0), 3))
    .setAttribute('normal', new BufferAttribute(new Int8Array(0), 4, true));
  return new Group().add(...materials.map((material) => new Mesh(geometry, material)));
}
