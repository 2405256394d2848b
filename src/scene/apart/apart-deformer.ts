import { DataTexture, FloatType, type IUniform, NearestFilter, Plane, RGBAFormat, type Vector3 } from 'three';
import { INSTANCES } from '#anatomy';
import { STRUCTURE_ATTRIBUTE } from '../drawing/merge-models.ts';
import type { VertexDeformer } from '../tissue/tissue-materials.ts';

/** What draws the layers apart and cuts the model open: a set of materials that goes by these. */
export interface ApartDeformer extends VertexDeformer {
  /** What lies behind it is not drawn; metres. */
  readonly clip: Plane;
  /** How far apart, 0..1. */
  readonly share: IUniform<number>;
  /** Where a row (left or midline) goes when all is drawn apart, metres. */
  lay(row: number, offset: Vector3): void;
  dispose(): void;
}

/** In front of everything: nothing is cut away. */
const FAR_M = 100;

/** Puts the plane where nothing lies behind it. */
export function openNothing(plane: Plane): void {
  plane.normal.set(0, 0, 1);
  plane.constant = FAR_M;
}

/** Cut faces are where they are to be drawn already; they say so in the fourth number. */
const HEAD = /* glsl */ `
uniform highp sampler2D uOffsets;
uniform float uApart;
vec3 apartHere() {
  vec3 offset = texelFetch(uOffsets, ivec2(int(${STRUCTURE_ATTRIBUTE}.x + 0.5), 0), 0).xyz;
  return ${STRUCTURE_ATTRIBUTE}.w > 0.5 ? vec3(0.0) : uApart * offset;
}
`;

export function createApartDeformer(): ApartDeformer {
  const values = new Float32Array(4 * INSTANCES.length);
  const texture = new DataTexture(values, INSTANCES.length, 1, RGBAFormat, FloatType);
  texture.minFilter = texture.magFilter = NearestFilter;
  const share = { value: 0 };
  const clip = new Plane();
  openNothing(clip);
  return {
    name: 'apart',
    clip,
    share,
    uniforms: { uOffsets: { value: texture }, uApart: share },
    patches: [
      ['void main() {', `${HEAD}\nvoid main() {`],
      ['#include <project_vertex>', 'transformed += apartHere();\n#include <project_vertex>'],
    ],
    depthVertex: /* glsl */ `
      attribute vec4 ${STRUCTURE_ATTRIBUTE};
      #include <clipping_planes_pars_vertex>
      ${HEAD}
      void main() {
        vec4 mvPosition = modelViewMatrix * vec4(position + apartHere(), 1.0);
        gl_Position = projectionMatrix * mvPosition;
        #include <clipping_planes_vertex>
      }`,
    lay(row, offset) {
      values.set(offset.toArray(), 4 * row);
      texture.needsUpdate = true;
    },
    dispose: () => texture.dispose(),
  };
}
