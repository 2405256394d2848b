import { type BufferGeometry, type Group as Branch, type Mesh, Matrix4, type Object3D } from 'three';
import { type GLTF, GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { type Group, INSTANCES, type StructureId, keyOf } from '#anatomy';
import { type FibreLie, MANIFEST_VERSION } from '#manifest';
import { type BuiltFile, checkBuild } from './check-build.ts';
import { checkGlb } from './check-glb.ts';
import { ModelError } from './model-error.ts';
import { unpackGeometry } from './unpack-geometry.ts';

/** One structure as it is drawn. */
export interface AtlasModel {
  /** Shared by the two sides of a paired structure; metres, left or midline. */
  readonly geometry: BufferGeometry;
  /** The right side is the mirror image of the shared geometry across x = 0. */
  readonly mirrored: boolean;
  /** How its fibres lie, left side; `null` for what has none. */
  readonly fibres: FibreLie | null;
}

/**
 * Checks and unpacks the file of one group. Throws a ModelError: `not-glb`, `truncated`,
 * `blocked` where the site's security policy forbids what unpacks it, `version` for a file that another page is meant to
 * read, or `missing-structure` when a structure of the group is not in it.
 */
export async function readPack(
  bytes: Uint8Array<ArrayBuffer>,
  group: Group,
  where: string,
  built?: BuiltFile,
): Promise<ReadonlyMap<StructureId, AtlasModel>> {
  checkGlb(bytes, where);
  // Side by side. A file that cannot be read because it is another is told as another.
  const [, { scene, asset }] = await Promise.all([checkBuild(bytes, where, built), parse(bytes, where)]);
  const { version } = (asset as { extras?: { version?: unknown } }).extras ?? {};
  if (version !== MANIFEST_VERSION) {
    throw new ModelError(
      'version',
      `loader: ${where} has version ${JSON.stringify(version)}, this page reads ${MANIFEST_VERSION}; publish page and models together`,
    );
  }
  return collect(scene, group, where);
}

/** The site's own policy may forbid WebAssembly, with which models are unpacked. Engines tell it by these. */
const isBlocked = (error: unknown) =>
  error instanceof WebAssembly.CompileError || (error instanceof Error && error.name === 'EvalError');

async function parse(bytes: Uint8Array<ArrayBuffer>, where: string): Promise<GLTF> {
  try {
    return await new GLTFLoader().setMeshoptDecoder(MeshoptDecoder).parseAsync(bytes.buffer, '');
  } catch (error) {
    if (isBlocked(error)) {
      throw new ModelError(
        'blocked',
        `loader: ${where} cannot be unpacked: ${String(error)}; allow 'wasm-unsafe-eval' in the site's script-src`,
      );
    }
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
    const { fibres = null } = mesh.userData as { fibres?: FibreLie };
    byId.set(id, { geometry, mirrored, fibres });
  }
  return byId;
}
