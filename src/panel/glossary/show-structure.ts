import { type StructureKey, sideOf, structureId, structureOf } from '#anatomy';
import type { Atlas } from '#state';

/** Chooses the structure that a word names, on the side that the reader is on, and turns to it. */
export function showStructure(atlas: Atlas, key: StructureKey): void {
  const { commands } = atlas;
  const { selected } = atlas.state();
  const side = structureOf(key).paired ? ((selected && sideOf(selected)) ?? 'left') : null;
  commands.openScreen('atlas', 'panel');
  commands.lookFor(structureId(key, side), null, 'panel');
}
