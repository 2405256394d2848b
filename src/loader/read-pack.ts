import { type BufferGeometry, type Group as Branch, type Mesh, Matrix4, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { type Group, INSTANCES, type StructureId, keyOf } from '#anatomy';
import { checkGlb } from './check-glb.ts';
import { ModelError } from './model-error.ts';
import { unpackGeometry } from './unpack-geometry.ts';

/** One structure as it is drawn. */
export interface AtlasModel {
  /** Shared by the two sides of a paired structure; metres, left or midline. */
  readonly geometry: BufferGeometry;
  /** The right side is the mirror image of the shared geometry across x = 0. */
  readonly mirrored: boolean;
}

/**
 * Checks and unpacks the file of one group. Throws a ModelError: `not-glb`, `truncated`, or
 * `missing-structure` when a structure of the group is not in it.
 */
export async function readPack(
  bytes: Uint8Array<ArrayBuffer>,
  group: Group,
  where: string,
): Promise<ReadonlyMap<StructureId, AtlasModel>> {
  checkGlb(bytes, where);
  return collect(await parse(bytes, where), group, where);
}

async function parse(bytes: Uint8Array<ArrayBuffer>, where: string): Promise<Branch> {
  try {
    const { scene } = await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes.buffer, '');
    return scene;
  } catch (error) {
    throw new ModelError(
      'truncated',
      `loader: ${where} could not be read (${String(error)}); publish it again`,
    );
  }
}

const isMesh = (object: Object3D): object is Mesh => 'isMesh' in object;

/** Finds every structure of the group by its node name. */
function collect(scene: Branch, group: Group, where: string): ReadonlyMap<StructureId, AtlasModel> {
  scene.updateMatrixWorld(true);
  const nodes = new Map<string, Mesh>();
  scene.traverse((object) => {
    // GLTFLoader takes dots out of names but keeps the original beside them.
    const name: unknown = object.userData['name'] ?? object.name;
    if (isMesh(object) && typeof name === 'string') nodes.set(name, object);
  });
  const unpacked = new Map<string, BufferGeometry>();
  const mirror = new Matrix4().makeScale(-1, 1, 1);
  const byId = new Map<StructureId, AtlasModel>();
  for (const instance of INSTANCES) {
    if (instance.group !== group) continue;
    const { id, side } = instance;
    const mesh = nodes.get(id);
    if (!mesh) {
      throw new ModelError(
        'missing-structure',
        `loader: ${where} has no node "${id}"; build the models again`,
      );
    }
    const mirrored = side === 'right';
    const key = keyOf(id);
    let geometry = unpacked.get(key);
    if (!geometry) {
      const matrix = mirrored ? mirror.clone().multiply(mesh.matrixWorld) : mesh.matrixWorld;
      geometry = unpackGeometry(mesh.geometry, matrix);
      unpacked.set(key, geometry);
    }
    byId.set(id, { geometry, mirrored });
  }
  return byId;
}
