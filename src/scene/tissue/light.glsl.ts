import { Color, Vector3 } from 'three';
import { LAMPS, LAMP_LIGHT, SKY_LIGHT } from '../lights/light-directions.ts';

const vec = (values: readonly number[]) => `vec3(${values.map((value) => value.toFixed(6)).join(', ')})`;
/** A colour times this, linear. */
const light = (colour: string, times: number) => new Color(colour).multiplyScalar(times).toArray();

const names = ['key', 'fill', 'rim'] as const;
const directions = names.map((name) => vec(new Vector3(...LAMPS[name]).normalize().toArray()));
/** Lambert's share of what arrives, with what the gloss takes away already taken off. */
const colours = names.map((name) => vec(light(LAMP_LIGHT[name].color, LAMP_LIGHT[name].intensity / Math.PI)));
const [above, below] = [SKY_LIGHT.above, SKY_LIGHT.below].map((colour) =>
  light(colour, (0.95 * SKY_LIGHT.intensity) / Math.PI),
) as [number[], number[]];

/**
 * The light on tissue, which is rough and no metal: Lambert, and GGX with shadowing and Fresnel in the form of
 * Karis ("Optimizing PBR for mobile", 2015): no roots and no powers. The lamps never move before the camera, so
 * they are constants, and all three are worked out at once, a component each; only the sky turns with the body.
 */
export const LIGHT_GLSL = /* glsl */ `
/** Reflection of tissue seen straight on. */
#define F0 0.04
/** A column a lamp: where it stands, and its light divided by pi. Key, fill, rim. */
const mat3 LAMPS = mat3(${directions.join(', ')});
const mat3 LAMP_LIGHT = mat3(${colours.join(', ')});
struct Light {
  vec3 diffuse;
  vec3 sky;
  vec3 gloss;
};
/** Threads that run along shine in the key lamp, broad and soft across themselves (Kajiya and Kay 1989). */
Light lightOn(vec3 normal, vec3 eye, float roughness, vec3 along, float satin) {
  vec3 dotNL = max(normal * LAMPS, 0.0);
  // Of the vector halfway between lamp and eye: squares of its cosines with the lamp and the normal.
  vec3 dotLH2 = max(0.5 + 0.5 * (eye * LAMPS), 0.1);
  vec3 sum = dotNL + saturate(dot(normal, eye));
  vec3 dotNH2 = min(0.25 * sum * sum / dotLH2, 1.0);
  float alpha2 = roughness * roughness * roughness * roughness;
  vec3 spread = dotNH2 * (alpha2 - 1.0) + 1.0;
  vec3 gloss = (0.25 * F0) * alpha2 / (roughness + 0.5) * dotNL / (dotLH2 * spread * spread);
  float middle = dot(along, LAMPS[0] + eye);
  float aside = max(0.0, 1.0 - 0.25 * middle * middle / dotLH2.x);
  float aside2 = aside * aside;
  // To the tenth power; written out it costs a fraction.
  float thread = satin * aside2 * aside2 * aside2 * aside2 * aside2 * dotNL.x;
  float up = dot(normal, viewMatrix[1].xyz);
  return Light(
    (1.0 - F0) * (LAMP_LIGHT * dotNL),
    ${vec(above.map((value, i) => (value + below[i]!) / 2))} + up * ${vec(above.map((value, i) => (value - below[i]!) / 2))},
    LAMP_LIGHT * gloss + vec3(1.0, 0.95, 0.88) * thread
  );
}
`;
