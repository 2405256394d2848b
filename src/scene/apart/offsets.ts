import { Vector3 } from 'three';
import { type Layer, type StructureInstance } from '#anatomy';

/** How far each layer steps outward, and how far up, when all is drawn apart, metres: the outer ones furthest, so that none passes another. */
const STEP_M: Readonly<Record<Layer, { readonly out: number; readonly up: number }>> = {
  skin: { out: 0, up: 0 },
  maximus: { out: 0.15, up: -0.07 },
  medius: { out: 0.105, up: 0.05 },
  minimus: { out: 0.055, up: 0.015 },
  deep: { out: 0.03, up: 0 },
  bone: { out: 0, up: 0 },
};
/** What is no muscle stays nearer to where it runs. */
const SMALL_SHARE = 0.3;
/** In the middle of the body, level with the hip joints, metres: muscles step away from here, to the side and to the back or front. */
const MIDDLE = new Vector3(0, 0, 0.02);

/**
 * Where a structure goes when the layers are drawn apart, metres, in the space of the left side: straight away
 * from the middle of the body as far as its layer says, and a little up or down. Bones, discs and the skin stay.
 */
export function offsetOf(
  { kind, layer }: Pick<StructureInstance, 'kind' | 'layer'>,
  centre: Vector3,
): Vector3 {
  if (kind === 'bone' || kind === 'disc' || kind === 'skin') return new Vector3();
  const way = centre.clone().sub(MIDDLE).setY(0);
  if (way.length() < 1e-3) way.set(0, 0, -1);
  const { out, up } = STEP_M[layer];
  return way
    .normalize()
    .multiplyScalar(out)
    .setY(up)
    .multiplyScalar(kind === 'muscle' ? 1 : SMALL_SHARE);
}
