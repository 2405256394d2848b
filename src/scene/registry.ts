import type { Mesh } from 'three';
import type { StructureId } from '#anatomy';
import type { Display } from '#state';
import type { SkinHalves } from './drawing/skin.ts';

/** A structure in the picture. */
export interface SceneObject {
  readonly id: StructureId;
  /** Its own geometry and place, for picking and measuring; what is drawn are batches of many structures. */
  readonly mesh: Mesh;
  /** As last drawn; picking goes by it. */
  readonly display: Display;
  /** Skin only: how opaque each half of the body was last drawn, 0 or 1. */
  readonly halves?: SkinHalves;
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
