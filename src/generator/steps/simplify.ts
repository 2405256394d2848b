import { MeshoptSimplifier } from 'meshoptimizer';
import { topologyOf } from '#geometry';
import type { ShadedMesh } from './mesh.ts';

const TRIES = 40;
/** Around a place where the surface was pinched, this much of it stays as it is; grows with every try. */
const LOCK_MM = 1;

/**
 * The same surface with fewer triangles, nowhere farther than about `errorMm` from the given one.
 * Vertices are some of the given ones, with their normals. The result is watertight and has as many handles
 * and pieces as before: where the simplifier pinches the surface, it has to leave that place alone. Without
 * `keepHandles` slits may close: between muscle bundles they are gaps of the measurement, not anatomy.
 */
export async function simplify(
  mesh: ShadedMesh,
  errorMm: number,
  normalWeight: number,
  keepHandles = true,
): Promise<ShadedMesh> {
  await MeshoptSimplifier.ready;
  const before = topologyOf(mesh);
  const positions = Float32Array.from(mesh.positions);
  const normals = Float32Array.from(mesh.normals);
  const weights = [normalWeight, normalWeight, normalWeight];
  const locked = new Uint8Array(positions.length / 3);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const [indices] = MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices,
      positions,
      3,
      normals,
      3,
      weights,
      locked,
      0,
      // Where nothing is pinched but a handle is lost, another error finds another way.
      errorMm * (1 - 0.01 * attempt),
      ['ErrorAbsolute'],
    );
    const after = topologyOf({ positions: mesh.positions, indices });
    const pinched = pinchedVertices(indices, locked.length);
    const sameForm = after.genus === before.genus && after.components === before.components;
    if (pinched.size === 0 && (sameForm || !keepHandles)) return pick(mesh, indices);
    lockAround(pinched, mesh.positions, LOCK_MM * (1 + attempt / 6), locked);
  }
  throw new Error(
    `generator/simplify: no watertight surface of genus ${before.genus} within ${errorMm} mm after ${TRIES} tries; ` +
      'build the solid with a finer step',
  );
}

/** Vertices of edges that are not shared by exactly two triangles, and those whose triangles form two fans. */
function pinchedVertices(indices: Uint32Array, count: number): Set<number> {
  const uses = new Map<number, number>();
  const corners = new Uint32Array(count);
  const rim = new Map<number, Map<number, number>>();
  for (let i = 0; i < indices.length; i++) {
    const a = indices[i]!;
    const b = indices[i % 3 === 2 ? i - 2 : i + 1]!;
    const c = indices[i % 3 === 0 ? i + 2 : i - 1]!;
    const key = Math.min(a, b) * count + Math.max(a, b);
    uses.set(key, (uses.get(key) ?? 0) + 1);
    corners[a]!++;
    let fan = rim.get(a);
    if (!fan) rim.set(a, (fan = new Map<number, number>()));
    fan.set(b, c);
  }
  const pinched = new Set<number>();
  for (const [key, times] of uses) if (times !== 2) pinched.add(Math.floor(key / count)).add(key % count);
  for (const [v, fan] of rim) {
    const [start] = fan.keys();
    let at = fan.get(start!);
    let steps = 1;
    while (at !== undefined && at !== start && steps <= fan.size) {
      at = fan.get(at);
      steps++;
    }
    if (steps !== corners[v]) pinched.add(v);
  }
  return pinched;
}

/** Locks what lies within reach of a pinched vertex. */
function lockAround(
  pinched: ReadonlySet<number>,
  positions: Float64Array,
  reach: number,
  locked: Uint8Array,
): void {
  const cell = (value: number) => Math.floor(value / reach);
  // Distant cells may share a number; the distance decides.
  const numberOf = (i: number, j: number, k: number) =>
    (i * 73_856_093) ^ (j * 19_349_663) ^ (k * 83_492_791);
  const cells = new Map<number, number[]>();
  for (const v of pinched) {
    const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    for (let near = 0; near < 27; near++) {
      const [i, j, k] = [(near % 3) - 1, (Math.floor(near / 3) % 3) - 1, Math.floor(near / 9) - 1];
      const number = numberOf(cell(x) + i, cell(y) + j, cell(z) + k);
      const there = cells.get(number);
      if (there) there.push(v);
      else cells.set(number, [v]);
    }
  }
  if (cells.size === 0) return;
  for (let v = 0; v < locked.length; v++) {
    if (locked[v]) continue;
    const [x, y, z] = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
    const isNear = (p: number) => {
      const [dx, dy, dz] = [positions[3 * p]! - x, positions[3 * p + 1]! - y, positions[3 * p + 2]! - z];
      return dx * dx + dy * dy + dz * dz <= reach * reach;
    };
    if (cells.get(numberOf(cell(x), cell(y), cell(z)))?.some(isNear)) locked[v] = 1;
  }
}

/** The vertices that are used, in the order of their first use. */
function pick({ positions, normals }: ShadedMesh, triangles: Uint32Array): ShadedMesh {
  const renumbered = new Map<number, number>();
  for (const old of triangles) if (!renumbered.has(old)) renumbered.set(old, renumbered.size);
  const kept = [...renumbered.keys()];
  const gather = (values: Float64Array) =>
    Float64Array.from(kept.flatMap((v) => [...values.subarray(3 * v, 3 * v + 3)]));
  return {
    positions: gather(positions),
    normals: gather(normals),
    indices: triangles.map((old) => renumbered.get(old)!),
  };
}
