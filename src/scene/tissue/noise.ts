import { Data3DTexture, LinearFilter, RedFormat, RepeatWrapping, UnsignedByteType } from 'three';

/** Cells of the noise in each direction; it repeats after that many. */
const SIZE = 32;

/**
 * A cube of even noise, the same on every run (mulberry32). Looking it up is several times cheaper than
 * computing it for every pixel, most of all where there is no graphics card.
 */
export function createNoise(): Data3DTexture {
  const values = new Uint8Array(SIZE ** 3);
  let state = 0x9e3779b9;
  for (let i = 0; i < values.length; i++) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    values[i] = (mixed ^ (mixed >>> 14)) & 255;
  }
  const texture = new Data3DTexture(values, SIZE, SIZE, SIZE);
  texture.format = RedFormat;
  texture.type = UnsignedByteType;
  texture.minFilter = texture.magFilter = LinearFilter;
  texture.wrapS = texture.wrapT = texture.wrapR = RepeatWrapping;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}

/** Value noise, 0..1, cells of one unit. Smoothed within the cell, so that reliefs made of it have no creases. */
export const NOISE_GLSL = /* glsl */ `
uniform highp sampler3D uNoise;
float noise3(vec3 p) {
  vec3 cell = floor(p);
  vec3 f = p - cell;
  f = f * f * (3.0 - 2.0 * f);
  return textureLod(uNoise, (cell + f + 0.5) * ${(1 / SIZE).toString()}, 0.0).r;
}
/** One octave, faded out where it is finer than the picture: noise that is not seen does not flicker, nor is it looked up. */
float octave(vec3 p, float perMm, float footprintMm) {
  float seen = 1.0 - smoothstep(0.35, 1.0, footprintMm * perMm);
  return seen > 0.0 ? mix(0.5, noise3(p * perMm), seen) : 0.5;
}
`;
