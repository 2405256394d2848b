import { Vector3 } from 'three';
import { type Layer, type StructureInstance } from '#anatomy';

/** How far each layer steps outward when all is drawn apart, metres: the outer ones furthest, so that none passes another. */
const STEP_M: Readonly<Record<Layer, number>> = {
  skin: 0,
  maximus: 0.2,
  medius: 0.125,
  minimus: 0.07,
  deep: 0.045,
  bone: 0,
};
/** What is no muscle stays nearer to where it runs. */
const SMALL_SHARE = 0.3;
/** The middle of the hip joint and the gluteal muscles around it, metres, left side: muscles step away from here. */
const HIP = new Vector3(0.07, 0.02, -0.01);

/**
 * Where a structure goes when the layers are drawn apart, metres, in the space of the left side: straight away
 * from the hip, level with the ground, as far as its layer says. Bones, discs and the skin stay.
 */
export function offsetOf(
  { kind, layer }: Pick<StructureInstance, 'kind' | 'layer'>,
  centre: Vector3,
): Vector3 {
  if (kind === 'bone' || kind === 'disc' || kind === 'skin') return new Vector3();
  const way = centre.clone().sub(HIP).setY(0);
  if (way.length() < 1e-3) way.set(0, 0, -1);
  const step = STEP_M[layer] * (kind === 'muscle' ? 1 : SMALL_SHARE);
  return way.normalize().multiplyScalar(step);
}
