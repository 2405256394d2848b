import { Color } from 'three';
import { ATTRIBUTE, COURSE_UNIT, FIBRE_CUBE_MM } from '#loader';
import { INSERTION_COLOUR, ORIGIN_COLOUR, PAINT_GLSL } from '../detail/attachment-paint.ts';
import { MUSCLE_DETAIL_GLSL } from '../detail/muscle-detail.ts';
import { LAMPS } from '../light-directions.ts';
import { STRUCTURE_ATTRIBUTE, STRUCTURE_ROW_GLSL } from '../drawing/merge-models.ts';
import { TABLE_GLSL } from '../drawing/structure-table.ts';
import { HATCH_GLSL } from './hatch.ts';
import { JOINT_VERTEX_GLSL } from './cartilage.ts';
import { LIGHT_GLSL, LIGHT_PARS_GLSL } from './light.glsl.ts';
import { NOISE_GLSL } from './noise.ts';
import { TENDON_COLOUR } from './palette.ts';
import { TISSUE_GLSL } from './surface.glsl.ts';

/** Replacements in the text of one of three.js's own shaders. */
export type Patches = readonly (readonly [from: string, to: string])[];

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

const FRAGMENT_HEAD = /* glsl */ `
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
#define FIBRE_CUBE ${FIBRE_CUBE_MM.toFixed(1)}
#define TENDON ${linear(TENDON_COLOUR)}
#define ORIGIN ${linear(ORIGIN_COLOUR)}
#define INSERTION ${linear(INSERTION_COLOUR)}
${NOISE_GLSL}
${TISSUE_GLSL}
/** Broad and soft across the fibres, as threads shine (Kajiya and Kay 1989), in the light of the key lamp. */
vec3 gleam(vec3 way, vec3 normal, vec3 eye) {
  vec3 lamp = normalize(vec3(${LAMPS.key.join(', ')}));
  float along = dot(way, normalize(lamp + eye));
  float aside = max(0.0, 1.0 - along * along);
  float aside2 = aside * aside;
  // To the tenth power; written out it costs a fraction.
  float broad = aside2 * aside2 * aside2 * aside2 * aside2;
  return vec3(1.0, 0.95, 0.88) * broad * max(0.0, dot(normal, lamp));
}
#ifdef DETAILED
${PAINT_GLSL}
${MUSCLE_DETAIL_GLSL}
#endif
#ifdef HATCHED
${HATCH_GLSL}
#endif
`;

/** The tissue needs the normal, so it comes after it; the light takes both. */
const SURFACE = /* glsl */ `
Surface surface = surfaceHere(normal);
Tissue tissue = tissueHere(diffuseColor.rgb, roughnessFactor);
normal = tilted(surface, tissue.relief);
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
reflectedLight.directSpecular += tissue.satin * gleam(tissue.way, normal, geometryViewDir);
reflectedLight.directSpecular *= mix(0.2, 1.0, vOpen);
`;

/** How a structure's state shows: it comes forward or steps back, is painted, is seen through or hatched. */
const MARKS = /* glsl */ `
vec3 lit = gl_FragColor.rgb * (1.0 + vMark.y);
float facing = abs(dot(normalize(vViewPosition), surface.normal));
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
// Clear in front, denser towards the rim, as blown glass is.
float shell = vForm.w * pow(1.0 - facing, 2.4) + 0.035 * step(0.2, vForm.w);
float half_ = isKind(SKIN) ? mix(uHalves.y, uHalves.x, smoothstep(-1.5, 1.5, vPlace.x)) : 0.0;
float alpha = mix(tissue.cover, max(shell, half_), vMark.z);
#ifdef HATCHED
alpha = hatch(grey, facing);
if (alpha < 0.04) discard;
lit = mix(uInk, lit, 0.45);
#endif
gl_FragColor = vec4(lit, alpha);
`;

export const VERTEX: Patches = [
  ['#include <common>', `#include <common>\n${VERTEX_HEAD}`],
  ['#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_BODY}`],
];

export const FRAGMENT: Patches = [
  ['#include <common>', `#include <common>\n${FRAGMENT_HEAD}`],
  ['#include <roughnessmap_fragment>', 'readTable(int(vRow + 0.5));\nfloat roughnessFactor = vDeep.a;'],
  ['#include <normal_fragment_maps>', SURFACE],
  ['#include <lights_physical_pars_fragment>', LIGHT_PARS_GLSL],
  ['#include <lights_physical_fragment>', LIGHT_GLSL],
  ['#include <lights_fragment_begin>', ''],
  ['#include <lights_fragment_maps>', ''],
  ['#include <lights_fragment_end>', ''],
  ['#include <aomap_fragment>', OCCLUSION],
  ['#include <opaque_fragment>', `#include <opaque_fragment>\n${MARKS}`],
];
