import { Box3, Sphere } from 'three';
import type { StructureId } from '#anatomy';
import type { CameraPose } from '#state';
import { UPRIGHT_ASPECT, fittingDistance } from './camera-math.ts';
import type { SceneRegistry } from '../registry.ts';

/** Space left around what is framed. */
const MARGIN = 1.08;

/** Around the model when its layers are drawn apart as far as they go, metres. */
const SPREAD_M = 0.33;

/** The pose from which a model drawn apart fits a phone held upright; `null` where the picture is wide enough. */
export function spreadPose(from: CameraPose, aspect: number): CameraPose | null {
  const distanceMm = 1000 * fittingDistance(SPREAD_M, aspect);
  return aspect < UPRIGHT_ASPECT && from.distanceMm < distanceMm ? { ...from, distanceMm } : null;
}

/**
 * The pose that shows one structure whole, or without one everything that is drawn in full but the skin,
 * from the side from which the reader looks now. `null` when there is nothing to show.
 */
export function framingPose(
  selected: StructureId | null,
  registry: SceneRegistry,
  from: CameraPose,
  aspect: number,
): CameraPose | null {
  const box = new Box3();
  for (const { id, mesh, display } of registry.all()) {
    const wanted = selected === null ? display === 'shown' && id !== 'body-surface' : id === selected;
    if (wanted) box.union(new Box3().setFromObject(mesh));
  }
  if (box.isEmpty()) return null;
  const { center, radius } = box.getBoundingSphere(new Sphere());
  return {
    ...from,
    distanceMm: 1000 * fittingDistance(radius * MARGIN, aspect),
    targetMm: [1000 * center.x, 1000 * center.y, 1000 * center.z],
  };
}
