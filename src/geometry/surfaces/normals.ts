import type { TriangleMesh } from '../mesh.ts';
import { neighboursOf, smoothValues } from './smooth.ts';

/**
 * Unit vertex normals, 3 numbers each, weighted by triangle area, then averaged with their neighbours
 * `passes` times. Averaging hides the facets of a coarse source without moving the surface.
 */
export function vertexNormals(mesh: TriangleMesh, passes = 0): Float64Array {
  const { positions: p, indices } = mesh;
  let normals = new Float64Array(p.length);
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * indices[i]!, 3 * indices[i + 1]!, 3 * indices[i + 2]!];
    const ux = p[b]! - p[a]!;
    const uy = p[b + 1]! - p[a + 1]!;
    const uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!;
    const vy = p[c + 1]! - p[a + 1]!;
    const vz = p[c + 2]! - p[a + 2]!;
    for (const at of [a, b, c]) {
      normals[at]! += uy * vz - uz * vy;
      normals[at + 1]! += uz * vx - ux * vz;
      normals[at + 2]! += ux * vy - uy * vx;
    }
  }
  normalise(normals);
  if (passes > 0) {
    normals = Float64Array.from(smoothValues(normals, 3, neighboursOf(mesh), passes));
    normalise(normals);
  }
  return normals;
}

function normalise(vectors: Float64Array): void {
  for (let i = 0; i < vectors.length; i += 3) {
    const length = Math.hypot(vectors[i]!, vectors[i + 1]!, vectors[i + 2]!) || 1;
    vectors[i]! /= length;
    vectors[i + 1]! /= length;
    vectors[i + 2]! /= length;
  }
}
