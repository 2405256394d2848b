import { type BufferGeometry, type Group, type Mesh, Matrix4, type Object3D } from 'three';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { INSTANCES, type StructureId, keyOf } from '#anatomy';
import { MANIFEST_FILE, type Manifest, type Tier } from '#manifest';
import { checkGlb } from './check-glb.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { ModelError } from './model-error.ts';
import { readManifest } from './read-manifest.ts';
import { unpackGeometry } from './unpack-geometry.ts';

/** One structure as it is drawn. */
export interface AtlasModel {
  /** Shared by the two sides of a paired structure; metres, left or midline. */
  readonly geometry: BufferGeometry;
  /** The right side is the mirror image of the shared geometry across x = 0. */
  readonly mirrored: boolean;
}

/** Checked geometry of every structure of the table. */
export interface AtlasModels {
  readonly manifest: Manifest;
  readonly tier: Tier;
  readonly byId: ReadonlyMap<StructureId, AtlasModel>;
}

export interface LoadOptions {
  /** Address of the models' folder, ending in a slash. */
  readonly baseUrl: string;
  readonly tier: Tier;
  readonly signal?: AbortSignal;
  /** Bytes arrived and bytes expected of the model file; the latter unknown until the manifest is there. */
  readonly onProgress?: (loadedBytes: number, totalBytes: number | undefined) => void;
}

/** Fetches, checks and unpacks one tier. Throws ModelError; may be called again after a failure. */
export async function loadModels({ baseUrl, tier, signal, onProgress }: LoadOptions): Promise<AtlasModels> {
  const manifestUrl = baseUrl + MANIFEST_FILE;
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  // Both at once: the model's name is fixed by its tier, and the manifest is there long before it.
  let expected: number | undefined;
  const [manifest, bytes] = await Promise.all([
    fetchBytes(manifestUrl, either).then((data) => {
      const checked = readManifest(data, manifestUrl);
      expected = checked.tiers[tier].bytes;
      return checked;
    }),
    fetchBytes(`${baseUrl}${tier}.glb`, either, (loaded) => {
      if (!either.aborted) onProgress?.(loaded, expected);
    }),
  ]).catch((error: unknown) => {
    // What is still on its way is of no use; its progress would be taken for a new attempt.
    stop.abort();
    throw error;
  });
  const where = `${baseUrl}${tier}.glb`;
  checkGlb(bytes, where);
  const scene = await parse(bytes, where);
  return { manifest, tier, byId: collect(scene, where) };
}

async function parse(bytes: Uint8Array<ArrayBuffer>, where: string): Promise<Group> {
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

/** Finds every structure by its node name. */
function collect(scene: Group, where: string): ReadonlyMap<StructureId, AtlasModel> {
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
  for (const { id, side } of INSTANCES) {
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
