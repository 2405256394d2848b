/** Value noise in three dimensions, 0..1, with a period too long to be seen. */
export const NOISE_GLSL = /* glsl */ `
float hash3(vec3 p) {
  p = fract(p * vec3(0.1031, 0.1030, 0.0973));
  p += dot(p, p.yxz + 33.33);
  return fract((p.x + p.y) * p.z);
}
float noise3(vec3 p) {
  vec3 i = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(
    mix(mix(hash3(i), hash3(i + vec3(1, 0, 0)), f.x), mix(hash3(i + vec3(0, 1, 0)), hash3(i + vec3(1, 1, 0)), f.x), f.y),
    mix(mix(hash3(i + vec3(0, 0, 1)), hash3(i + vec3(1, 0, 1)), f.x), mix(hash3(i + vec3(0, 1, 1)), hash3(i + vec3(1, 1, 1)), f.x), f.y),
    f.z);
}
/** One octave, faded out where it is finer than the picture: noise that is not seen does not flicker. */
float octave(vec3 p, float perMm, float footprintMm) {
  return mix(0.5, noise3(p * perMm), 1.0 - smoothstep(0.35, 1.0, footprintMm * perMm));
}
`;
