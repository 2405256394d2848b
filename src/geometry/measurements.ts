import type { TriangleMesh } from './mesh.ts';

/** Surface area, in the square of the mesh's unit. */
export function surfaceArea({ positions, indices }: TriangleMesh): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const [ux, uy, uz] = [0, 1, 2].map((k) => positions[b + k]! - positions[a + k]!) as [
      number,
      number,
      number,
    ];
    const [vx, vy, vz] = [0, 1, 2].map((k) => positions[c + k]! - positions[a + k]!) as [
      number,
      number,
      number,
    ];
    sum += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
  }
  return sum;
}

/** Enclosed volume of a closed mesh, in the cube of its unit; negative if it is inside out. */
export function enclosedVolume({ positions: p, indices }: TriangleMesh): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    sum +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return sum / 6;
}

/** How a mesh hangs together. */
export interface Topology {
  readonly vertices: number;
  readonly edges: number;
  readonly triangles: number;
  /** Edges not shared by exactly two triangles; 0 for a watertight mesh. */
  readonly openEdges: number;
  readonly components: number;
  /** Handles of all components together; meaningful for watertight meshes only. */
  readonly genus: number;
}

/** Counts by vertex index: weld first if vertices are doubled. Unused vertices are not counted. */
export function topologyOf({ indices }: TriangleMesh): Topology {
  const uses = new Map<number, number>();
  const parent = new Map<number, number>();
  const find = (start: number): number => {
    let at = start;
    while (parent.get(at) !== at) {
      const up = parent.get(parent.get(at)!)!;
      parent.set(at, up);
      at = up;
    }
    return at;
  };
  for (const vertex of indices) if (!parent.has(vertex)) parent.set(vertex, vertex);
  for (let i = 0; i < indices.length; i += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[i + k]!;
      const b = indices[i + ((k + 1) % 3)]!;
      const edge = Math.min(a, b) * 4294967296 + Math.max(a, b);
      uses.set(edge, (uses.get(edge) ?? 0) + 1);
      parent.set(find(a), find(b));
    }
  }
  let openEdges = 0;
  for (const count of uses.values()) if (count !== 2) openEdges++;
  let components = 0;
  for (const [vertex, up] of parent) if (vertex === up) components++;
  const euler = parent.size - uses.size + indices.length / 3;
  return {
    vertices: parent.size,
    edges: uses.size,
    triangles: indices.length / 3,
    openEdges,
    components,
    genus: components - euler / 2,
  };
}
