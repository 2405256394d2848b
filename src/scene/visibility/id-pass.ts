import {
  type Camera,
  NearestFilter,
  NoBlending,
  type Scene,
  ShaderMaterial,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { STRUCTURE_ATTRIBUTE, STRUCTURE_ROW_GLSL } from '../drawing/merge-models.ts';
import { OPAQUE_LAYER } from '../drawing/passes.ts';
import { patchShader } from '../tissue/patch-shader.ts';
import type { VertexDeformer } from '../tissue/tissue-materials.ts';
import type { Point } from '../labels/rect2d.ts';
import type { IdPicture } from './visible-patches.ts';

/** Length of the picture's longer side, pixels: fine enough for a nerve, small enough to read back at once. */
const LONGER_SIDE = 320;
/** Distances are written as shares of this, metres; in steps of a tenth of a millimetre. */
const RANGE = 6;

/** What is seen where, and how far away. */
export interface DeepIdPicture extends IdPicture {
  /** Pixels of this picture in one CSS pixel. */
  readonly scale: number;
  /** Distance along the line of sight of what a pixel shows, metres; infinite for nothing. */
  depthAt(x: number, y: number): number;
  /** Where a place in space lies: pixels of this picture, and its distance along the line of sight, metres. */
  project(place: Vector3): Point & { readonly depth: number };
}

/** Draws which structure is seen where. */
export interface IdPass {
  /**
   * Draws once, aside from what the reader sees; mirrored when that is. `null` when the picture could not be read back.
   */
  render(
    camera: Camera,
    size: { readonly width: number; readonly height: number },
    isMirrored: boolean,
  ): Promise<DeepIdPicture | null>;
  dispose(): void;
}

/** `apart`: what carries vertices elsewhere and cuts them off, as in the picture. */
function idMaterial(apart: VertexDeformer | null): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...apart?.uniforms },
    clipping: apart?.clip !== undefined,
    clippingPlanes: apart?.clip ? [apart.clip] : null,
    blending: NoBlending,
    toneMapped: false,
    vertexShader: patchShader(
      /* glsl */ `
      attribute vec4 ${STRUCTURE_ATTRIBUTE};
      flat varying float vRow;
      varying float vDepth;
      #include <clipping_planes_pars_vertex>
      void main() {
        // What fills the body between structures hides what is behind it, and is none of them.
        vRow = ${STRUCTURE_ATTRIBUTE}.w > 1.5 ? -1.0 : ${STRUCTURE_ROW_GLSL};
        vec3 transformed = position;
        #include <project_vertex>
        #include <clipping_planes_vertex>
        vDepth = -mvPosition.z;
      }`,
      apart?.patches ?? [],
    ),
    fragmentShader: /* glsl */ `
      flat varying float vRow;
      varying float vDepth;
      #include <clipping_planes_pars_fragment>
      void main() {
        #include <clipping_planes_fragment>
        float depth = clamp(vDepth / ${RANGE.toFixed(1)}, 0.0, 1.0) * 255.0;
        gl_FragColor = vec4((vRow + 1.0) / 255.0, floor(depth) / 255.0, fract(depth), 1.0);
      }`,
  });
}

function read(
  data: Uint8Array,
  width: number,
  height: number,
  isMirrored: boolean,
): Pick<DeepIdPicture, 'ids' | 'depthAt' | 'width' | 'height'> {
  const ids = new Uint8Array(width * height);
  // Graphics cards count rows from the bottom.
  const source = (x: number, y: number) => 4 * ((height - 1 - y) * width + (isMirrored ? width - 1 - x : x));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) ids[y * width + x] = data[source(x, y)]!;
  }
  return {
    ids,
    width,
    height,
    depthAt(x, y) {
      const at = source(Math.floor(x), Math.floor(y));
      if (!data[at]) return Infinity;
      return ((data[at + 1]! + data[at + 2]! / 255) / 255) * RANGE;
    },
  };
}

/** Sees what hides other things, and nothing of what is seen through; see `OPAQUE_LAYER`. */
export function createIdPass(
  renderer: WebGLRenderer,
  scene: Scene,
  apart: () => VertexDeformer | null,
): IdPass {
  const whole = idMaterial(null);
  let carried: { readonly deformer: VertexDeformer; readonly material: ShaderMaterial } | null = null;
  const materialNow = () => {
    const deformer = apart();
    if (!deformer) return whole;
    if (carried?.deformer !== deformer) {
      carried?.material.dispose();
      carried = { deformer, material: idMaterial(deformer) };
    }
    return carried.material;
  };
  const target = new WebGLRenderTarget(1, 1, { minFilter: NearestFilter, magFilter: NearestFilter });
  return {
    async render(camera, size, isMirrored) {
      const scale = Math.min(1, LONGER_SIDE / Math.max(size.width, size.height));
      const width = Math.max(1, Math.round(size.width * scale));
      const height = Math.max(1, Math.round(size.height * scale));
      const eye = camera.clone();
      eye.layers.set(OPAQUE_LAYER);
      const { overrideMaterial } = scene;
      const before = renderer.getRenderTarget();
      const data = new Uint8Array(4 * width * height);
      target.setSize(width, height);
      try {
        scene.overrideMaterial = materialNow();
        renderer.setRenderTarget(target);
        renderer.render(scene, eye);
      } finally {
        scene.overrideMaterial = overrideMaterial;
        renderer.setRenderTarget(before);
      }
      try {
        await renderer.readRenderTargetPixelsAsync(target, 0, 0, width, height, data);
      } catch {
        // The drawing context was lost meanwhile; the next frame after its return asks again.
        return null;
      }
      const at = new Vector3();
      return {
        ...read(data, width, height, isMirrored),
        scale,
        project(place) {
          const depth = -at.copy(place).applyMatrix4(eye.matrixWorldInverse).z;
          at.applyMatrix4(eye.projectionMatrix);
          const across = isMirrored ? -at.x : at.x;
          return { x: ((across + 1) / 2) * width, y: ((1 - at.y) / 2) * height, depth };
        },
      };
    },
    dispose() {
      whole.dispose();
      carried?.material.dispose();
      target.dispose();
    },
  };
}
