import { FIBRE_CUBE_MM } from '#loader';

/**
 * What the tissues look like close up. Each sets the colour and returns a relief height in millimetres from
 * which the normal is tilted. `vPlace` is the place on the body in millimetres, mirrored to the left, so
 * that both sides carry the same grain.
 */
const BONE_GLSL = /* glsl */ `
float boneTissue(inout vec3 colour) {
  float foot = length(fwidth(vPlace));
  float grain = octave(vPlace, 0.35, foot) * 0.5 + octave(vPlace + 7.0, 1.1, foot) * 0.3 + octave(vPlace + 3.0, 2.6, foot) * 0.2;
  float stain = noise3(vPlace * 0.06 + 11.0);
  float open = smoothstep(0.12, 0.85, vOpen);
  colour = mix(uDeep, uBase, open);
  colour *= 0.93 + 0.1 * stain + 0.08 * (grain - 0.5);
  return vForm.z * grain;
}
`;

/** Striations follow the fibres: noise is read where the fibre crosses mid-belly, so it is the same all along it. */
const MUSCLE_GLSL = /* glsl */ `
float muscleTissue(inout vec3 colour) {
  vec3 seed = vFibre.xyz * ${FIBRE_CUBE_MM.toFixed(1)};
  float foot = length(fwidth(seed));
  // Fibres run a little together and apart on their way, as bundles do.
  vec3 wander = seed + 0.7 * (noise3(vec3(seed.xy * 0.12, vFibre.w * 4.0)) - 0.5);
  float bundle = octave(wander, 0.22, foot);
  float strand = octave(wander + 5.0, 0.62, foot);
  float thread = octave(wander + 9.0, 1.7, foot);
  float weave = 0.45 * bundle + 0.35 * strand + 0.2 * thread;
  float end = min(vFibre.w / vForm.x, (1.0 - vFibre.w) / vForm.y);
  float pale = 1.0 - smoothstep(0.25, 1.0, end + 0.34 * (strand - 0.5) + 0.2 * (thread - 0.5));
  colour = mix(uDeep, uBase, smoothstep(0.2, 0.74, weave));
  colour *= 0.9 + 0.2 * noise3(vPlace * 0.035);
  colour = mix(colour, TENDON * (0.9 + 0.16 * thread), 0.82 * pale);
  colour *= mix(0.8, 1.0, smoothstep(0.0, 0.5, vOpen));
  return vForm.z * (0.55 * bundle + 0.45 * strand) * (1.0 - 0.5 * pale);
}
`;

/** All tissues in one program: making a program costs more than choosing by a uniform. */
export const TISSUE_GLSL = /* glsl */ `
${BONE_GLSL}
${MUSCLE_GLSL}
float tissue(inout vec3 colour) {
  return isKind(MUSCLE) ? muscleTissue(colour) : boneTissue(colour);
}
`;
