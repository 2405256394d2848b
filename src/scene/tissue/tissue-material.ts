import {
  Color,
  CustomBlending,
  type Data3DTexture,
  FrontSide,
  type IUniform,
  MeshStandardMaterial,
  OneFactor,
  OneMinusSrcAlphaFactor,
  SrcAlphaFactor,
  Vector2,
} from 'three';
import type { StructureInstance } from '#anatomy';
import { ATTRIBUTE } from '#loader';
import { NOISE_GLSL } from './noise.ts';
import { lookOf } from './palette.ts';
import { TISSUE_GLSL } from './surface.glsl.ts';

/** What changes from frame to frame; written by `apply-marks` alone. */
export interface MarkUniforms {
  readonly uDim: IUniform<number>;
  readonly uLift: IUniform<number>;
  readonly uGhost: IUniform<number>;
  /** Skin only: how opaque each half of the body is. */
  readonly uHalves: IUniform<Vector2>;
}

/** Shared by all materials: the colour that things recede into, and the noise that their grain is made of. */
export interface StageUniforms {
  readonly uStage: IUniform<Color>;
  readonly uNoise: IUniform<Data3DTexture>;
}

export type TissueMaterial = MeshStandardMaterial & { readonly marks: MarkUniforms };

const VERTEX_HEAD = /* glsl */ `
attribute float ${ATTRIBUTE.visibility};
attribute vec4 ${ATTRIBUTE.fibre};
varying vec4 vFibre;
varying float vOpen;
varying vec3 vPlace;
`;

const VERTEX_BODY = /* glsl */ `
vOpen = ${ATTRIBUTE.visibility};
vFibre = ${ATTRIBUTE.fibre};
vPlace = 1000.0 * position;
`;

const FRAGMENT_HEAD = /* glsl */ `
varying float vOpen;
varying vec3 vPlace;
varying vec4 vFibre;
uniform float uFibrous;
uniform vec2 uTendon;
uniform vec3 uTendonColour;
uniform vec3 uBase;
uniform vec3 uDeep;
uniform vec3 uStage;
uniform float uRelief;
uniform float uDim;
uniform float uLift;
uniform float uGhost;
uniform float uRim;
uniform vec2 uHalves;
${NOISE_GLSL}
${TISSUE_GLSL}
/** The normal tilted by a relief given in mm (Mikkelsen, "Bump mapping unparametrized surfaces", 2010). */
vec3 tilted(vec3 normal, float height) {
  vec3 place = -1000.0 * vViewPosition;
  vec3 sx = dFdx(place);
  vec3 sy = dFdy(place);
  vec3 rx = cross(sy, normal);
  vec3 ry = cross(normal, sx);
  float area = dot(sx, rx);
  vec3 slope = sign(area) * (dFdx(height) * rx + dFdy(height) * ry);
  return normalize(abs(area) * normal - slope);
}
`;

/**
 * Depth baked into the model dims what the sky would light, and a little of what the lamps do. Light that
 * bounces about in a pit takes on its colour (fit of Jimenez et al. 2016), so flesh deepens rather than blackens.
 */
const OCCLUSION = /* glsl */ `
vec3 albedo = diffuseColor.rgb;
vec3 bounced = ((vOpen * (2.0404 * albedo - 0.3324) + (0.6417 - 4.7951 * albedo)) * vOpen + (2.7552 * albedo + 0.6903)) * vOpen;
reflectedLight.indirectDiffuse *= mix(vec3(0.38), vec3(1.0), max(vec3(vOpen), bounced));
reflectedLight.directDiffuse *= mix(0.62, 1.0, smoothstep(0.0, 0.6, vOpen));
reflectedLight.directSpecular *= mix(0.2, 1.0, vOpen);
`;

/** Seen through: clear in front, denser towards the rim, as blown glass is. */
const MARKS = /* glsl */ `
vec3 lit = gl_FragColor.rgb * (1.0 + uLift);
float grey = dot(lit, vec3(0.2126, 0.7152, 0.0722));
lit = mix(lit, mix(vec3(grey), uStage, 0.45), uDim);
float facing = abs(dot(normalize(vViewPosition), normal));
float shell = uRim * pow(1.0 - facing, 2.4) + 0.035 * step(0.2, uRim);
float half_ = mix(uHalves.y, uHalves.x, smoothstep(-1.5, 1.5, vPlace.x));
float alpha = mix(1.0, max(shell, half_), uGhost);
gl_FragColor = vec4(lit, alpha);
`;

/** A physically based material for one structure; its looks depend on tissue and layer, its state on marks. */
export function createTissueMaterial(instance: StructureInstance, stage: StageUniforms): TissueMaterial {
  const look = lookOf(instance);
  const marks: MarkUniforms = {
    uDim: { value: 0 },
    uLift: { value: 0 },
    uGhost: { value: 0 },
    uHalves: { value: new Vector2(0, 0) },
  };
  const uniforms: Record<string, IUniform> = {
    ...marks,
    ...stage,
    uBase: { value: new Color(look.base) },
    uDeep: { value: new Color(look.deep) },
    uRelief: { value: look.reliefMm },
    uRim: { value: look.rim },
    uFibrous: { value: instance.kind === 'muscle' ? 1 : 0 },
    uTendon: { value: new Vector2(...(look.tendon ?? [0.1, 0.1])) },
    uTendonColour: { value: new Color(look.tendonColour ?? look.base) },
  };
  const material = new MeshStandardMaterial({
    roughness: look.roughness,
    metalness: 0,
    side: FrontSide,
    // As normal blending does it. three.js makes another program for solid materials with normal blending;
    // spelt out, solid and see-through ones share one.
    blending: CustomBlending,
    blendSrc: SrcAlphaFactor,
    blendDst: OneMinusSrcAlphaFactor,
    blendSrcAlpha: OneFactor,
    blendDstAlpha: OneMinusSrcAlphaFactor,
  });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', `#include <common>\n${VERTEX_HEAD}`)
      .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`);
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${FRAGMENT_HEAD}`)
      .replace('#include <color_fragment>', 'float relief = tissue(diffuseColor.rgb);')
      .replace('#include <normal_fragment_maps>', 'normal = tilted(normal, relief);')
      .replace('#include <aomap_fragment>', OCCLUSION)
      .replace('#include <opaque_fragment>', `#include <opaque_fragment>\n${MARKS}`);
  };
  material.customProgramCacheKey = () => 'tissue';
  return Object.assign(material, { marks });
}
