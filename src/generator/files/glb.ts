import { Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { meshopt, unpartition } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import { SIDES, type Structure, structureId } from '#anatomy';
import { MANIFEST_VERSION } from '#manifest';
import { writtenFibres } from '../steps/course.ts';
import type { ShadedMesh } from '../steps/mesh.ts';

/** One structure ready to be written; millimetres, left side. */
export interface FinishedMesh {
  readonly structure: Structure;
  readonly mesh: ShadedMesh;
  /** One byte a vertex, 255 = open. */
  readonly visibility: Uint8Array;
  /** Four 16-bit numbers a vertex; muscles only. */
  readonly fibres?: Uint16Array | undefined;
}

const METRES_PER_MM = 0.001;

/** The glTF document, uncompressed: one mesh a structure, one node a side, the right one mirrored. */
export function toDocument(meshes: readonly FinishedMesh[], copyright: string): Document {
  const document = new Document();
  const asset = document.getRoot().getAsset();
  asset.generator = 'Gluteal Atlas';
  asset.copyright = copyright;
  asset.extras = { version: MANIFEST_VERSION };
  const buffer = document.createBuffer();
  const scene = document.createScene('gluteal-atlas');
  document.getRoot().setDefaultScene(scene);
  for (const { structure, mesh, visibility, fibres } of meshes) {
    const accessor = (
      type: 'SCALAR' | 'VEC3' | 'VEC4',
      array: Float32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array,
    ) => document.createAccessor().setType(type).setBuffer(buffer).setArray(array);
    const primitive = document
      .createPrimitive()
      .setIndices(accessor('SCALAR', mesh.indices))
      .setAttribute(
        'POSITION',
        accessor(
          'VEC3',
          Float32Array.from(mesh.positions, (mm) => mm * METRES_PER_MM),
        ),
      )
      .setAttribute('NORMAL', accessor('VEC3', Float32Array.from(mesh.normals)))
      .setAttribute('_VISIBILITY', accessor('SCALAR', visibility).setNormalized(true));
    const shape = document.createMesh(structure.key).addPrimitive(primitive);
    if (fibres) {
      const { places, courses, lie } = writtenFibres(mesh, fibres, structure.kind);
      primitive.setAttribute('_FIBRE', accessor('VEC4', places).setNormalized(true));
      primitive.setAttribute('_COURSE', accessor('VEC4', courses));
      shape.setExtras({ fibres: lie });
    }
    for (const side of structure.paired ? SIDES : [null]) {
      const node = document.createNode(structureId(structure.key, side)).setMesh(shape);
      // A negative scale turns the mesh inside out; readers then flip the winding (glTF 2.0, section 3.7.4).
      if (side === 'right') node.setScale([-1, 1, 1]);
      scene.addChild(node);
    }
  }
  return document;
}

/** Quantises and compresses a document and returns the GLB's bytes. */
export async function toGlb(document: Document): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  await document.transform(
    unpartition(),
    meshopt({
      encoder: MeshoptEncoder,
      level: 'high',
      // One grid for the whole file, steps of 0.05 mm at most: neighbours differ by less than on grids of their own.
      quantizationVolume: 'scene',
      quantizePosition: 15,
      quantizeNormal: 8,
    }),
  );
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
    .writeBinary(document);
}
