import { CARTILAGE_GLSL } from './cartilage.ts';
import { GRAIN_GLSL } from './grain.ts';
import { SKIN_GLSL } from './skin-relief.ts';

/**
 * Where a fragment lies on its surface: steps of one pixel over it (mm, seen from the camera), and from them
 * the way the fibres run. `vPlace` is the place on the body in millimetres, mirrored to the left, so that
 * both sides carry the same grain.
 */
const FRAME_GLSL = /* glsl */ `
struct Surface {
  vec3 stepX;
  vec3 stepY;
  vec3 acrossX;
  vec3 acrossY;
  float area;
  vec3 normal;
};
Surface surfaceHere(vec3 normal) {
  vec3 place = -1000.0 * vViewPosition;
  vec3 sx = dFdx(place);
  vec3 sy = dFdy(place);
  vec3 rx = cross(sy, normal);
  return Surface(sx, sy, rx, cross(normal, sx), dot(sx, rx), normal);
}
/** The normal tilted by a relief given in mm (Mikkelsen, "Bump mapping unparametrized surfaces", 2010). */
vec3 tilted(Surface s, float height) {
  vec3 slope = sign(s.area) * (dFdx(height) * s.acrossX + dFdy(height) * s.acrossY);
  // Slivers of triangles have no area; without this they would sparkle.
  return normalize(max(abs(s.area), 1e-7) * s.normal - slope);
}
`;

const MUSCLE_GLSL = /* glsl */ `
float muscleTissue(Grain grain, inout vec3 colour, inout float roughness, out float satin) {
  float bundle = grain.coarse;
  float strand = mix(0.5, grain.middle, mix(0.4, 1.0, grain.calm));
  float thread = mix(0.5, grain.fine, grain.calm);
  float split = grain.gap * grain.calm;
  // A fleshy origin is muscle down to the bone.
  float origin = vForm.x > 0.0 ? vFibre.w / vForm.x : 9.0;
  float ends = min(origin, (1.0 - vFibre.w) / vForm.y);
  float pale = 1.0 - smoothstep(0.3, 1.12, ends + 0.42 * (strand - 0.5) + 0.3 * (bundle - 0.5) + 0.2 * (thread - 0.5));
  colour = mix(DEEP, BASE, smoothstep(0.18, 0.78, 0.36 * bundle + 0.36 * strand + 0.28 * thread));
  colour *= 0.92 + 0.16 * grain.stain;
  // The belly is full of blood; towards its ends every fibre holds more and more of the film it ends in.
  colour = mix(colour, TENDON, 0.1 * (1.0 - smoothstep(0.5, 2.6, ends)));
  colour = mix(colour, 0.6 * DEEP, 0.6 * split);
  vec3 sinew = TENDON * (0.84 + 0.2 * thread + 0.1 * strand);
  colour = mix(colour, sinew, 0.88 * pale);
  colour *= mix(0.8, 1.0, smoothstep(0.0, 0.5, vOpen));
  roughness = mix(roughness, 0.4, pale);
  satin = mix(0.07, 0.16, pale) * (0.55 + 0.9 * strand) * grain.calm;
  return vForm.z * (0.55 * bundle + 0.4 * strand + 0.12 * thread) * (1.0 - 0.6 * pale);
}
`;

const STRING_GLSL = /* glsl */ `
/** Straight, pale, tight: cords side by side, with a silky gleam. */
float ligamentTissue(Grain grain, inout vec3 colour, out float satin) {
  colour = mix(DEEP, BASE, smoothstep(-0.1, 0.6, 0.3 * grain.coarse + 0.3 * grain.middle + 0.4 * grain.fine));
  colour = mix(colour, 0.8 * DEEP, 0.25 * grain.gap);
  colour *= mix(0.82, 1.0, smoothstep(0.0, 0.5, vOpen));
  satin = 0.3 * (0.5 + grain.fine);
  return vForm.z * (0.4 * grain.coarse + 0.35 * grain.middle + 0.25 * grain.fine);
}
/** A thin sheet: strong fibres along it, two faint sets across one another, and what lies beneath between them. */
float fasciaTissue(Grain grain, Pace pace, inout vec3 colour, out float satin, out float alpha) {
  float across = dot(grain.seed, vAcross.xyz);
  float way = vFibre.w * vAcross.w;
  float criss = max(
    lines((across + 0.6 * way) / 7.0, 0.06, blurOf(pace, 1.0 / 7.0, 0.6 / 7.0)),
    lines((across - 0.6 * way) / 7.0, 0.06, blurOf(pace, 1.0 / 7.0, -0.6 / 7.0)));
  float thick = max(grain.ring * (0.35 + 0.65 * grain.middle), 0.22 * criss);
  colour = mix(DEEP, BASE, 0.3 + 0.7 * thick);
  // It runs out into bone and other sheets, with no end to be seen.
  float ends = smoothstep(0.0, 0.035, min(vFibre.w, 1.0 - vFibre.w));
  alpha = ends * clamp(0.5 + 0.36 * thick + 0.14 * grain.middle, 0.0, 1.0);
  satin = 0.26 * (0.4 + thick);
  return vForm.z * thick;
}
/** Bundles side by side under a dull sheath. */
float nerveTissue(Grain grain, inout vec3 colour, out float satin) {
  colour = mix(BASE, DEEP, max(0.75 * grain.gap, 0.35 * smoothstep(0.55, 0.9, grain.fine)));
  satin = 0.05;
  return vForm.z * grain.coarse;
}
/** Smooth and round, with faint rings. */
float arteryTissue(Grain grain, inout vec3 colour) {
  colour = mix(BASE, DEEP, 0.4 * grain.ring + 0.15 * grain.coarse);
  return vForm.z * (1.0 - grain.ring);
}
`;

const BONE_GLSL = /* glsl */ `
float boneTissue(Grain grain, inout vec3 colour, inout float roughness) {
  float open = smoothstep(0.12, 0.85, vOpen);
  float pore = smoothstep(0.66, 0.9, grain.fine) * smoothstep(0.35, 0.75, grain.stain) * smoothstep(0.2, 0.6, grain.middle);
  colour = mix(DEEP, BASE, open);
  colour *= mix(vec3(1.02, 0.985, 0.93), vec3(0.985, 1.0, 1.03), grain.stain);
  colour *= 0.95 + 0.09 * (grain.coarse - 0.5) + 0.1 * (grain.fine - 0.5);
  colour = mix(colour, colour * vec3(0.78, 0.71, 0.6), 0.5 * pore);
  float smooth_ = cartilageAt(vPlace);
  // Pearly, with a shade of blue: it is wet and half clear.
  colour = mix(colour, vec3(0.70, 0.75, 0.75) * mix(0.75, 1.0, open), 0.85 * smooth_);
  roughness = mix(roughness + 0.1 * (grain.fine - 0.5), 0.34, smooth_);
  return vForm.z * (0.45 * grain.coarse + 0.35 * grain.middle + 0.2 * grain.fine - 0.5 * pore) * (1.0 - smooth_);
}
/** Rings of fibrous cartilage around a softer middle. */
float discTissue(Grain grain, inout vec3 colour) {
  colour = mix(BASE, DEEP, 0.34 * grain.ring + 0.2 * grain.middle) * mix(0.72, 1.0, smoothstep(0.1, 0.7, vOpen));
  return vForm.z * (1.0 - grain.ring);
}
`;

/** All tissues; a program leaves out those that are not of its family. */
export const TISSUE_GLSL = /* glsl */ `
${FRAME_GLSL}
${GRAIN_GLSL}
${CARTILAGE_GLSL}
${MUSCLE_GLSL}
${STRING_GLSL}
${BONE_GLSL}
${SKIN_GLSL}
/** What a tissue gives to the light: height of its relief, gleam along its fibres, how much it covers. */
struct Tissue {
  float relief;
  float satin;
  float cover;
  vec3 way;
};
Tissue tissueHere(inout vec3 colour, inout float roughness) {
  Tissue tissue = Tissue(0.0, 0.0, 1.0, vec3(0.0));
  Pace pace;
  Grain grain = grainHere(pace);
  tissue.way = grain.way;
  if (isKind(MUSCLE)) tissue.relief = muscleTissue(grain, colour, roughness, tissue.satin);
  if (isKind(BONE)) tissue.relief = boneTissue(grain, colour, roughness);
  if (isKind(SKIN)) tissue.relief = skinTissue(grain, colour);
  if (isKind(LIGAMENT)) tissue.relief = ligamentTissue(grain, colour, tissue.satin);
  if (isKind(FASCIA)) tissue.relief = fasciaTissue(grain, pace, colour, tissue.satin, tissue.cover);
  if (isKind(NERVE)) tissue.relief = nerveTissue(grain, colour, tissue.satin);
  if (isKind(ARTERY)) tissue.relief = arteryTissue(grain, colour);
  if (isKind(DISC)) tissue.relief = discTissue(grain, colour);
  return tissue;
}
`;
