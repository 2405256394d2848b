/**
 * The noise that all tissues are made of, looked up once for whichever tissue it is: renderers without a
 * graphics card go through every side of a branch, and looking up is what costs.
 *
 * Fibrous tissue reads it where the fibre crosses mid-belly, so it is the same all along it. Where the seeds
 * turn from one fibre to the next within little way, fine strands would run askew: they fade there.
 */
export const GRAIN_GLSL = /* glsl */ `
struct Grain {
  /** Three octaves, from coarse to fine, 0..1. */
  float coarse;
  float middle;
  float fine;
  /** Slow changes over the body, 0..1. */
  float stain;
  /** Fibres: seed (mm), direction seen from the camera, 1 where they run as fibres should. */
  vec3 seed;
  vec3 way;
  float calm;
  /** Size of a pixel, mm. */
  float foot;
};
Grain grainHere() {
  Grain grain;
  grain.seed = (vFibre.xyz - 0.5) * FIBRE_CUBE;
  grain.way = vWay / max(length(vWay), 1e-6);
  grain.calm = 1.0 - smoothstep(0.25, 0.85, vUnrest);
  bool isCord = isKind(LIGAMENT) || isKind(FASCIA);
  bool isFibrous = isCord || isKind(MUSCLE) || isKind(NERVE);
  // Fibres run a little together and apart on their way, as bundles do; cords keep to their lanes.
  vec3 at = grain.seed + 0.45 * sin(0.24 * grain.seed.yzx + 6.0 * vFibre.w);
  at = isCord ? vAcross.xyz * dot(grain.seed, vAcross.xyz) + vec3(0.0, 0.0, 3.0 * vFibre.w) : at;
  at = isFibrous ? at : vPlace;
  vec3 perMm = isKind(MUSCLE) ? vec3(0.15, 0.5, 1.5) : isFibrous ? vec3(0.45, 0.7, 1.6) : vec3(0.35, 0.9, 1.9);
  grain.foot = length(fwidth(at));
  // Turned against one another, so that no octave's cells show.
  vec3 turned = vec3(0.6 * at.x + 0.8 * at.y, 0.8 * at.x - 0.6 * at.y, at.z) + 5.0;
  grain.coarse = octave(at, perMm.x, grain.foot);
  grain.middle = octave(turned, perMm.y, grain.foot);
  grain.fine = octave(at + 9.0, perMm.z, grain.foot);
  grain.stain = noise3(vPlace * 0.045 + 11.0);
  return grain;
}
/** Darker seams between bundles, 0..1: where smooth noise crosses its middle. */
float seam(float bundle, float width) {
  float away = min(1.0, abs(bundle - 0.5) / width);
  return (1.0 - away) * (1.0 - away);
}
/** Lines of one family of fibres: 1 on a line, 0 between two; the place is in line spacings. */
float lines(float at, float width) {
  float away = abs(fract(at) - 0.5);
  float blur = fwidth(at);
  return mix(1.0 - smoothstep(width - blur, width + blur, 0.5 - away), 2.0 * width, smoothstep(0.3, 0.8, blur));
}
`;
