/**
 * The noise that all tissues are made of, looked up once for whichever tissue it is.
 *
 * Fibrous tissue reads it where the fibre crosses mid-belly, so it is the same all along it. Where the seeds
 * turn from one fibre to the next within little way, fine strands would run askew: they fade there.
 */
export const GRAIN_GLSL = /* glsl */ `
/** Sines made of parabolas, to within 0.06: to look at they are the same, and they cost a fifth. */
vec3 sway(vec3 angle) {
  vec3 turn = 2.0 * fract(0.15915494 * angle + 0.5) - 1.0;
  return 4.0 * turn * (1.0 - abs(turn));
}
/** Darker seams between bundles, 0..1: where smooth noise crosses its middle. */
float seam(float bundle, float width) {
  float away = min(1.0, abs(bundle - 0.5) / width);
  return (1.0 - away) * (1.0 - away);
}
/** Lines of one family of fibres: 1 on a line, 0 between two; the place, and the size of a pixel, are in line spacings. */
float lines(float at, float width, float blur) {
  float away = abs(fract(at) - 0.5);
  return mix(1.0 - smoothstep(width - blur, width + blur, 0.5 - away), 2.0 * width, smoothstep(0.3, 0.8, blur));
}
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
  /** Dark seams between bundles, 0..1. */
  float gap;
  /** Lines: a sheet's strong fibres, rings of an artery or a disc; 1 on a line. */
  float ring;
};
/** How fast the place across and along the fibres changes from pixel to pixel, mm in both directions of the screen. */
struct Pace {
  vec2 across;
  vec2 along;
};
/** Size of a pixel in line spacings, for lines with so many to the millimetre across and along. */
float blurOf(Pace pace, float across, float along) {
  vec2 change = abs(across * pace.across + along * pace.along);
  return max(change.x + change.y, 1e-4);
}
/** Lines of an artery, a sheet or a disc. */
float ringsHere(Grain grain, Pace pace) {
  float along = vFibre.w * vAcross.w;
  if (isKind(ARTERY)) return lines(along / 3.2, 0.17, blurOf(pace, 0.0, 1.0 / 3.2));
  if (isKind(FASCIA)) {
    float across = dot(grain.seed, vAcross.xyz);
    float sheet = 0.5 * across + 0.3 * sway(vec3(0.06 * along + 0.3 * across)).x;
    return lines(sheet, 0.17, blurOf(pace, 0.5, 0.0));
  }
  vec3 away = vPlace - vAcross.xyz;
  float disc = length(away.xz * vec2(0.8, 1.15)) / 2.1 + 0.12 * away.y + 0.1 * grain.coarse;
  return lines(disc, 0.22, max(0.5 * grain.foot, 1e-4));
}
Grain grainHere(out Pace pace) {
  Grain grain;
  grain.seed = (vFibre.xyz - 0.5) * FIBRE_CUBE;
  grain.way = vWay * inversesqrt(max(dot(vWay, vWay), 1e-12));
  grain.calm = 1.0 - smoothstep(0.25, 0.85, vUnrest);
  bool isCord = isKind(LIGAMENT) || isKind(FASCIA);
  vec3 at = vPlace;
  vec3 perMm = vec3(0.35, 0.9, 1.9);
  if (isCord) {
    // Cords keep to their lanes.
    at = vAcross.xyz * dot(grain.seed, vAcross.xyz) + vec3(0.0, 0.0, 3.0 * vFibre.w);
    perMm = vec3(0.45, 0.7, 1.6);
  }
  if (isKind(MUSCLE) || isKind(NERVE)) {
    // Fibres run a little together and apart on their way, as bundles do.
    at = grain.seed + 0.45 * sway(0.24 * grain.seed.yzx + 6.0 * vFibre.w);
    perMm = isKind(MUSCLE) ? vec3(0.15, 0.5, 1.5) : vec3(0.45, 0.7, 1.6);
  }
  grain.foot = length(fwidth(at));
  vec3 seedX = dFdx(grain.seed);
  vec3 seedY = dFdy(grain.seed);
  pace.across = vec2(dot(seedX, vAcross.xyz), dot(seedY, vAcross.xyz));
  pace.along = vAcross.w * vec2(dFdx(vFibre.w), dFdy(vFibre.w));
  grain.coarse = grain.middle = grain.fine = grain.stain = 0.5;
  grain.gap = grain.ring = 0.0;
  if (!isKind(SKIN)) {
    // Turned against one another, so that no octave's cells show.
    vec3 turned = vec3(0.6 * at.x + 0.8 * at.y, 0.8 * at.x - 0.6 * at.y, at.z) + 5.0;
    grain.coarse = octave(at, perMm.x, grain.foot);
    grain.middle = octave(turned, perMm.y, grain.foot);
    grain.fine = octave(at + 9.0, perMm.z, grain.foot);
    vec2 fade = isKind(MUSCLE) ? vec2(0.6, 2.2) : vec2(0.5, 1.6);
    grain.gap = seam(grain.coarse, isKind(LIGAMENT) ? 0.09 : 0.1) * (1.0 - smoothstep(fade.x, fade.y, grain.foot));
  }
  if (isKind(MUSCLE) || isKind(BONE) || isKind(SKIN)) grain.stain = noise3(vPlace * 0.045 + 11.0);
  if (isKind(FASCIA) || isKind(ARTERY) || isKind(DISC)) grain.ring = ringsHere(grain, pace);
  return grain;
}
`;
