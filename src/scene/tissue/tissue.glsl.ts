import { Color } from 'three';
import { ATTRIBUTE, COURSE_UNIT, FIBRE_CUBE_MM } from '#loader';
import { INSERTION_COLOUR, ORIGIN_COLOUR, PAINT_GLSL } from '../detail/attachment-paint.ts';
import { MUSCLE_DETAIL_GLSL } from '../detail/muscle-detail.ts';
import { STRUCTURE_ATTRIBUTE, STRUCTURE_ROW_GLSL } from '../drawing/merge-models.ts';
import { TABLE_GLSL } from '../drawing/structure-table.ts';
import { HATCH_GLSL } from './hatch.ts';
import { JOINT_VERTEX_GLSL } from './cartilage.ts';
import { type Family, kindsGlsl } from './families.ts';
import { LIGHT_GLSL } from './light.glsl.ts';
import { NOISE_GLSL } from './noise.ts';
import type { Patches } from './patch-shader.ts';
import { TENDON_COLOUR } from './palette.ts';
import { TISSUE_GLSL } from './surface.glsl.ts';

const VERTEX_HEAD = /* glsl */ `
attribute vec4 ${STRUCTURE_ATTRIBUTE};
attribute vec4 ${ATTRIBUTE.fibre};
attribute vec4 ${ATTRIBUTE.course};
varying vec4 vFibre;
varying float vOpen;
varying float vJoint;
varying float vUnrest;
varying vec3 vWay;
varying vec3 vPlace;
flat varying float vRow;
`;

const VERTEX_BODY = /* glsl */ `
vOpen = ${STRUCTURE_ATTRIBUTE}.y / 255.0;
vUnrest = ${ATTRIBUTE.course}.w / ${COURSE_UNIT.toFixed(1)};
vWay = mat3(modelViewMatrix) * ${ATTRIBUTE.course}.xyz;
vFibre = ${ATTRIBUTE.fibre};
vPlace = 1000.0 * position;
vJoint = ${JOINT_VERTEX_GLSL};
// A mirrored structure has a quarter more than its row.
vRow = ${STRUCTURE_ROW_GLSL} + (modelMatrix[0][0] < 0.0 ? 0.25 : 0.0);
`;

const linear = (colour: string) =>
  `vec3(${new Color(colour)
    .toArray()
    .map((value) => value.toFixed(4))
    .join(', ')})`;

const fragmentHead = (family: Family) => /* glsl */ `
varying vec3 vNormal;
varying vec3 vViewPosition;
varying float vOpen;
varying float vJoint;
varying float vUnrest;
varying vec3 vWay;
varying vec3 vPlace;
varying vec4 vFibre;
flat varying float vRow;
uniform vec3 uStage;
uniform vec2 uHalves;
${TABLE_GLSL}
${kindsGlsl(family)}
#define FIBRE_CUBE ${FIBRE_CUBE_MM.toFixed(1)}
#define TENDON ${linear(TENDON_COLOUR)}
#define ORIGIN ${linear(ORIGIN_COLOUR)}
#define INSERTION ${linear(INSERTION_COLOUR)}
${NOISE_GLSL}
${TISSUE_GLSL}
${LIGHT_GLSL}
#ifdef DETAILED
${PAINT_GLSL}
${MUSCLE_DETAIL_GLSL}
#endif
#ifdef HATCHED
${HATCH_GLSL}
#endif
`;

/**
 * Depth baked into the model dims what the sky would light, and a little of what the lamps do. Light that
 * bounces about in a pit takes on its colour (fit of Jimenez et al. 2016), so flesh deepens rather than blackens.
 */
const SHADE = /* glsl */ `
vec3 shade(Light light, vec3 albedo) {
  vec3 bounced = ((vOpen * (2.0404 * albedo - 0.3324) + (0.6417 - 4.7951 * albedo)) * vOpen + (2.7552 * albedo + 0.6903)) * vOpen;
  vec3 diffuse = light.diffuse * mix(0.62, 1.0, smoothstep(0.0, 0.6, vOpen))
    + light.sky * (0.38 + 0.62 * max(vec3(vOpen), bounced));
  return albedo * diffuse + light.gloss * mix(0.2, 1.0, vOpen);
}
`;

/** How a structure's state shows: it comes forward or steps back, is painted, is seen through or hatched. */
const MARKS = /* glsl */ `
  vec3 lit = shade(light, colour) * (1.0 + vMark.y);
  float facing = abs(dot(eye, surface.normal));
  // A turn away from the eye is drawn a little darker, as a pencil would.
  lit *= mix(0.72, 1.0, smoothstep(0.0, 0.45, facing));
  float grey = dot(lit, vec3(0.2126, 0.7152, 0.0722));
  lit = mix(lit, mix(vec3(grey), uStage, 0.45), vMark.x);
  #ifdef DETAILED
  if (vMark.w > 0.5) {
    vec4 paint = paintHere(vMark.w, surface.normal);
    // Paint takes the light of the bone, and does not step back with it.
    lit = mix(lit, paint.rgb * (0.35 + 1.1 * grey), paint.a);
  }
  if (isKind(MUSCLE)) {
    vec3 seed = (vFibre.xyz - 0.5) * FIBRE_CUBE;
    if (abs(vRow - uPartsRow) < 0.5) lit = showParts(lit, seed, uStage);
    if (uLinesRow < -1.5 || abs(vRow - uLinesRow) < 0.5) lit = drawFibres(lit, seed);
  }
  #endif
  float alpha = tissue.cover;
  if (vMark.z > 0.0) {
    // Clear in front, denser towards the rim, as blown glass is.
    float shell = vForm.w * pow(max(0.0, 1.0 - facing), 2.4) + 0.035 * step(0.2, vForm.w);
    float half_ = isKind(SKIN) ? mix(uHalves.y, uHalves.x, smoothstep(-1.5, 1.5, vPlace.x)) : 0.0;
    alpha = mix(alpha, max(shell, half_), vMark.z);
  }
  #ifdef HATCHED
  alpha = hatch(grey, facing);
  if (alpha < 0.04) discard;
  lit = mix(uInk, lit, 0.45);
  #endif
`;

/** sRGB out of roots alone, to within a quarter of one of 255 levels: three powers a pixel cost more than the light. */
const COLOUR_SPACE = /* glsl */ `
vec3 toSrgb(vec3 linear) {
  vec3 root = sqrt(max(linear, 0.0));
  vec3 fourth = sqrt(root);
  vec3 curve = 0.662002687 * root + 0.684122060 * fourth - 0.323583601 * sqrt(fourth) - 0.0225411470 * linear;
  return mix(12.92 * linear, curve, step(0.0031308, linear));
}
`;

export const VERTEX: Patches = [
  ['#include <common>', `#include <common>\n${VERTEX_HEAD}`],
  ['#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`],
];

/** Takes the place of three.js's own: no maps, no lights that come and go, and a fraction of the text to compile. */
export const fragmentOf = (family: Family) => /* glsl */ `
#include <common>
#include <clipping_planes_pars_fragment>
${fragmentHead(family)}
${SHADE}
${COLOUR_SPACE}
void main() {
  #include <clipping_planes_fragment>
  readTable(int(vRow + 0.5));
  vec3 eye = normalize(vViewPosition);
  vec3 smooth_ = normalize(vNormal);
  Surface surface = surfaceHere(smooth_);
  vec3 colour = BASE;
  float roughness = vDeep.a;
  Tissue tissue = tissueHere(colour, roughness);
  vec3 normal = tilted(surface, tissue.relief);
  // Where the surface turns within a pixel, its gloss is spread.
  vec3 turning = max(abs(dFdx(smooth_)), abs(dFdy(smooth_)));
  roughness = min(1.0, roughness + max(max(turning.x, turning.y), turning.z));
  Light light = lightOn(normal, eye, roughness, tissue.way, tissue.satin);
  // Light goes round in skin: where the lamps do not reach, some of it comes out, red.
  if (isKind(SKIN)) light.diffuse += vec3(0.15, 0.105, 0.085) * max(uHalves.x, uHalves.y);
${MARKS}
  if (isKind(SKIN)) lit = keepTone(lit);
  gl_FragColor = vec4(lit, alpha);
  #include <tonemapping_fragment>
  gl_FragColor.rgb = toSrgb(gl_FragColor.rgb);
}
`;
