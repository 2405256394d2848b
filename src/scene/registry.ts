import type { Mesh } from 'three';
import type { StructureId } from '#anatomy';
import type { Display } from '#state';
import type { TissueMaterial } from './tissue/tissue-material.ts';

/** A drawn structure. */
export interface SceneObject {
  readonly id: StructureId;
  readonly mesh: Mesh;
  readonly material: TissueMaterial;
  /** As last drawn; picking goes by it. */
  readonly display: Display;
}

/**
 * Which object draws which structure. Written by the scene alone, read at the time of use: objects may be
 * replaced, ids stay.
 */
export interface SceneRegistry {
  get(id: StructureId): SceneObject | undefined;
  all(): IterableIterator<SceneObject>;
}

export type WritableRegistry = Map<StructureId, SceneObject>;

/** The read-only face of a registry. */
export function readable(map: WritableRegistry): SceneRegistry {
  return { get: (id) => map.get(id), all: () => map.values() };
}
