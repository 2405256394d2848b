import { readFileSync } from 'node:fs';
import { type Node, NodeIO, type Primitive } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { type TriangleMesh, mirrorMesh } from '#geometry';
import { GROUPS } from '#anatomy';
import { type Manifest, type Tier, manifestSchema, packFile } from '#manifest';

export const MODELS = 'public/models';

/** The shipped manifest, checked. */
export function readManifest(): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(`${MODELS}/manifest.json`, 'utf8')));
}

/** One node of a shipped GLB, in millimetres, atlas frame. */
export interface ModelNode extends TriangleMesh {
  readonly visibility: Float64Array;
  readonly normals: Float64Array;
  /** Four numbers a vertex, 0..1; nothing for structures without fibres. */
  readonly fibres: Float64Array | undefined;
}

/** All nodes of a GLB by name. */
export async function readGlb(bytes: Uint8Array): Promise<Map<string, ModelNode>> {
  await MeshoptDecoder.ready;
  const document = await new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .readBinary(bytes);
  const result = new Map<string, ModelNode>();
  for (const node of document.getRoot().listNodes()) {
    const primitive = node.getMesh()?.listPrimitives()[0];
    if (primitive) result.set(node.getName(), readNode(node, primitive));
  }
  return result;
}

/** All nodes of a tier by name, from all its files. */
export async function readModels(tier: Tier): Promise<Map<string, ModelNode>> {
  const packs = await Promise.all(
    GROUPS.map((group) => readGlb(readFileSync(`${MODELS}/${packFile(tier, group)}`))),
  );
  return new Map(packs.flatMap((pack) => [...pack]));
}

function readNode(node: Node, primitive: Primitive): ModelNode {
  const m = node.getWorldMatrix();
  const at = [0, 0, 0];
  const position = primitive.getAttribute('POSITION')!;
  const positions = new Float64Array(3 * position.getCount());
  const normal = primitive.getAttribute('NORMAL')!;
  const normals = new Float64Array(positions.length);
  for (let i = 0; i < position.getCount(); i++) {
    position.getElement(i, at);
    for (let row = 0; row < 3; row++) {
      const metres = m[row]! * at[0]! + m[4 + row]! * at[1]! + m[8 + row]! * at[2]! + m[12 + row]!;
      positions[3 * i + row] = 1000 * metres;
    }
    normal.getElement(i, at);
    at.forEach((value, k) => (normals[3 * i + k] = value * Math.sign(m[5 * k]!)));
  }
  const seen = primitive.getAttribute('_VISIBILITY')!;
  const woven = primitive.getAttribute('_FIBRE');
  const four = [0, 0, 0, 0];
  const list = primitive.getIndices()!;
  const indices = Uint32Array.from({ length: list.getCount() }, (_, i) => list.getScalar(i));
  const mesh = { positions, indices };
  // A mirroring matrix shows the triangles from behind; turn them round as a renderer does.
  const mirrored = m[0] < 0;
  return {
    positions,
    indices: mirrored ? mirrorMesh(mesh).indices : mesh.indices,
    normals,
    fibres: woven
      ? Float64Array.from(
          { length: 4 * woven.getCount() },
          (_, i) => woven.getElement(Math.floor(i / 4), four)[i % 4]!,
        )
      : undefined,
    visibility: Float64Array.from({ length: seen.getCount() }, (_, i) => seen.getScalar(i)),
  };
}
