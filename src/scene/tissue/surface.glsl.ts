import { CARTILAGE_GLSL } from './cartilage.ts';

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

/**
 * Fibrous tissue. Noise is read where the fibre crosses mid-belly, so it is the same all along it. Where the
 * seeds turn from one fibre to the next within little way, fine strands would run askew: they fade there.
 */
const WEAVE_GLSL = /* glsl */ `
struct Weave {
  vec3 seed;
  /** Unit vector along the fibres, seen from the camera. */
  vec3 way;
  float foot;
  float calm;
};
Weave weaveHere() {
  Weave weave;
  weave.seed = (vFibre.xyz - 0.5) * FIBRE_CUBE;
  weave.foot = length(fwidth(weave.seed));
  weave.way = vWay / max(length(vWay), 1e-6);
  weave.calm = 1.0 - smoothstep(0.25, 0.85, vUnrest);
  return weave;
}
/** Darker seams between bundles, 0..1: where smooth noise crosses its middle. */
float seam(float bundle, float width) {
  float away = min(1.0, abs(bundle - 0.5) / width);
  return (1.0 - away) * (1.0 - away);
}
`;

const MUSCLE_GLSL = /* glsl */ `
float muscleTissue(Weave weave, inout vec3 colour, inout float roughness, out float satin) {
  // Fibres run a little together and apart on their way, as bundles do.
  vec3 wander = weave.seed + 0.9 * (noise3(vec3(weave.seed.xy * 0.12, vFibre.w * 4.0)) - 0.5);
  float bundle = octave(wander, 0.15, weave.foot);
  float strand = mix(0.5, octave(wander + 5.0, 0.5, weave.foot), mix(0.4, 1.0, weave.calm));
  float thread = mix(0.5, octave(wander + 9.0, 1.5, weave.foot), weave.calm);
  float split = seam(bundle, 0.1) * weave.calm * (1.0 - smoothstep(0.6, 2.2, weave.foot));
  float ends = min(vFibre.w / vForm.x, (1.0 - vFibre.w) / vForm.y);
  float pale = 1.0 - smoothstep(0.3, 1.12, ends + 0.42 * (strand - 0.5) + 0.3 * (bundle - 0.5) + 0.2 * (thread - 0.5));
  colour = mix(DEEP, BASE, smoothstep(0.18, 0.78, 0.36 * bundle + 0.36 * strand + 0.28 * thread));
  colour *= 0.92 + 0.16 * noise3(vPlace * 0.035);
  // The belly is full of blood; towards its ends every fibre holds more and more of the film it ends in.
  colour = mix(colour, TENDON, 0.1 * (1.0 - smoothstep(0.5, 2.6, ends)));
  colour = mix(colour, 0.6 * DEEP, 0.6 * split);
  vec3 sinew = TENDON * (0.84 + 0.2 * thread + 0.1 * strand);
  colour = mix(colour, sinew, 0.88 * pale);
  colour *= mix(0.8, 1.0, smoothstep(0.0, 0.5, vOpen));
  roughness = mix(roughness, 0.4, pale);
  satin = mix(0.07, 0.16, pale) * (0.55 + 0.9 * strand) * weave.calm;
  return vForm.z * (0.55 * bundle + 0.4 * strand + 0.12 * thread) * (1.0 - 0.6 * pale);
}
`;

const STRING_GLSL = /* glsl */ `
/** Straight, pale, tight: cords side by side, with a silky gleam. */
float ligamentTissue(Weave weave, inout vec3 colour, out float satin) {
  vec3 lane = vAcross.xyz * dot(weave.seed, vAcross.xyz) + vec3(0.0, 0.0, vFibre.w * 3.0);
  float cord = octave(lane, 0.45, weave.foot);
  float thread = octave(lane + 5.0, 1.6, weave.foot);
  float gap = seam(cord, 0.09) * (1.0 - smoothstep(0.5, 1.6, weave.foot));
  colour = mix(DEEP, BASE, smoothstep(0.1, 0.62, 0.45 * cord + 0.55 * thread));
  colour = mix(colour, 0.72 * DEEP, 0.6 * gap);
  colour *= mix(0.82, 1.0, smoothstep(0.0, 0.5, vOpen));
  satin = 0.3 * (0.5 + thread);
  return vForm.z * (0.7 * cord + 0.3 * thread);
}
/** Lines of one family of fibres: 1 on a line, 0 between two; the place is in line spacings. */
float lines(float at, float width) {
  float away = abs(fract(at) - 0.5);
  float blur = fwidth(at);
  return mix(1.0 - smoothstep(width - blur, width + blur, 0.5 - away), 2.0 * width, smoothstep(0.3, 0.8, blur));
}
/** A thin sheet: strong fibres along it, two finer sets across one another, and what lies beneath between them. */
float fasciaTissue(Weave weave, inout vec3 colour, out float satin, out float alpha) {
  float across = dot(weave.seed, vAcross.xyz);
  float way = vFibre.w * vAcross.w;
  float wander = 1.4 * noise3(vec3(weave.seed.xy * 0.08, way * 0.03));
  float warp = lines((across + wander) / 2.0, 0.17);
  float criss = max(lines((across + 0.6 * way) / 7.0, 0.06), lines((across - 0.6 * way) / 7.0, 0.06));
  float grain = octave(weave.seed, 0.7, weave.foot);
  float thick = max(warp * (0.3 + 0.6 * grain), 0.6 * criss);
  colour = mix(DEEP, BASE, 0.2 + 0.8 * thick);
  alpha = clamp(0.4 + 0.42 * thick + 0.12 * grain, 0.0, 1.0);
  satin = 0.26 * (0.4 + thick);
  return vForm.z * thick;
}
/** Bundles side by side under a glossy sheath. */
float nerveTissue(Weave weave, inout vec3 colour, out float satin) {
  float bundle = octave(weave.seed, 0.55, weave.foot);
  float thread = octave(weave.seed + 5.0, 1.5, weave.foot);
  float gap = seam(bundle, 0.1) * (1.0 - smoothstep(0.5, 1.6, weave.foot));
  colour = mix(BASE, DEEP, max(0.75 * gap, 0.35 * smoothstep(0.55, 0.9, thread)));
  satin = 0.18;
  return vForm.z * bundle;
}
/** Smooth and round, with faint rings. */
float arteryTissue(inout vec3 colour) {
  float ring = lines(vFibre.w * vAcross.w / 3.2, 0.17);
  colour = mix(BASE, DEEP, 0.4 * ring + 0.15 * noise3(vPlace * 0.3));
  return vForm.z * (1.0 - ring);
}
`;

const BONE_GLSL = /* glsl */ `
float boneTissue(inout vec3 colour, inout float roughness) {
  float foot = length(fwidth(vPlace));
  float coarse = octave(vPlace, 0.35, foot);
  // Turned against one another, so that no octave's cells show.
  float middle = octave(vec3(0.6 * vPlace.x + 0.8 * vPlace.y, 0.8 * vPlace.x - 0.6 * vPlace.y, vPlace.z), 0.9, foot);
  float fine = octave(vec3(vPlace.x, 0.6 * vPlace.y + 0.8 * vPlace.z, 0.8 * vPlace.y - 0.6 * vPlace.z), 1.9, foot);
  float stain = noise3(vPlace * 0.055 + 11.0);
  float open = smoothstep(0.12, 0.85, vOpen);
  float pore = smoothstep(0.66, 0.9, fine) * smoothstep(0.35, 0.75, stain) * smoothstep(0.2, 0.6, middle);
  colour = mix(DEEP, BASE, open);
  colour *= mix(vec3(1.02, 0.985, 0.93), vec3(0.985, 1.0, 1.03), stain);
  colour *= 0.95 + 0.09 * (coarse - 0.5) + 0.1 * (fine - 0.5);
  colour = mix(colour, colour * vec3(0.78, 0.71, 0.6), 0.5 * pore);
  float smooth_ = cartilageAt(vPlace);
  // Pearly, with a shade of blue: it is wet and half clear.
  colour = mix(colour, vec3(0.70, 0.75, 0.75) * mix(0.75, 1.0, open), 0.85 * smooth_);
  roughness = mix(roughness + 0.1 * (fine - 0.5), 0.34, smooth_);
  return vForm.z * (0.45 * coarse + 0.35 * middle + 0.2 * fine - 0.5 * pore) * (1.0 - smooth_);
}
/** Rings of fibrous cartilage around a softer middle, their fibres crossing from ring to ring. */
float discTissue(inout vec3 colour) {
  vec3 away = vPlace - vAcross.xyz;
  float ring = lines(length(away.xz * vec2(0.8, 1.15)) / 2.1 + 0.1 * noise3(vPlace * 0.2), 0.22);
  float turn = atan(away.x, away.z) * 20.0;
  float criss = max(lines((turn + away.y) / 2.6, 0.14), lines((turn - away.y) / 2.6, 0.14));
  colour = mix(BASE, DEEP, 0.34 * ring + 0.12 * criss) * mix(0.72, 1.0, smoothstep(0.1, 0.7, vOpen));
  return vForm.z * (1.0 - ring - 0.3 * criss);
}
`;

/** All tissues in one program: making a program costs more than choosing by a number. */
export const TISSUE_GLSL = /* glsl */ `
${FRAME_GLSL}
${WEAVE_GLSL}
${CARTILAGE_GLSL}
${MUSCLE_GLSL}
${STRING_GLSL}
${BONE_GLSL}
/** What a tissue gives to the light: height of its relief, gleam along its fibres, how much it covers. */
struct Tissue {
  float relief;
  float satin;
  float cover;
  vec3 way;
};
Tissue tissueHere(Surface s, inout vec3 colour, inout float roughness) {
  Tissue tissue = Tissue(0.0, 0.0, 1.0, vec3(0.0));
  if (isKind(BONE)) tissue.relief = boneTissue(colour, roughness);
  else if (isKind(DISC)) tissue.relief = discTissue(colour);
  else if (isKind(SKIN)) colour = BASE * (0.97 + 0.06 * noise3(vPlace * 0.05));
  else if (isKind(ARTERY)) tissue.relief = arteryTissue(colour);
  else {
    Weave weave = weaveHere();
    tissue.way = weave.way;
    if (isKind(MUSCLE)) tissue.relief = muscleTissue(weave, colour, roughness, tissue.satin);
    else if (isKind(FASCIA)) tissue.relief = fasciaTissue(weave, colour, tissue.satin, tissue.cover);
    else if (isKind(NERVE)) tissue.relief = nerveTissue(weave, colour, tissue.satin);
    else tissue.relief = ligamentTissue(weave, colour, tissue.satin);
  }
  return tissue;
}
`;
