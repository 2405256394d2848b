import type { BufferGeometry } from 'three';
import type { StructureInstance } from '#anatomy';
import type { FibreLie } from '#loader';

/** What the shader is told of how the fibres of a structure lie, mm, left side. */
export interface Lie {
  /**
   * Unit vector across the fibres. For a disc, which has rings instead of fibres: its middle, around which they lie.
   */
  readonly axis: readonly [number, number, number];
  /** About how long the fibres are; 0 where there are none. */
  readonly lengthMm: number;
}

/** How a structure with this geometry (metres, left side) and these fibres lies. */
export function lieOf(
  { kind }: Pick<StructureInstance, 'kind'>,
  geometry: BufferGeometry,
  fibres: FibreLie | null,
): Lie {
  if (fibres) return { axis: fibres.across, lengthMm: fibres.lengthMm };
  const { x, y, z } = geometry.boundingSphere!.center;
  return { axis: kind === 'disc' ? [1000 * x, 1000 * y, 1000 * z] : [1, 0, 0], lengthMm: 0 };
}
