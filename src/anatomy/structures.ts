import { type Side, SIDES, type StructureId, type StructureKey, structureId } from './ids.ts';
import { BACK } from './table/back.ts';
import { FRONT } from './table/front.ts';
import { HIP } from './table/hip.ts';
import { LEG } from './table/leg.ts';
import type { Structure } from './table/row.ts';
import { SUPPLY } from './table/supply.ts';
import { THIGH } from './table/thigh.ts';

export type { Provenance, Structure, StructureKind } from './table/row.ts';

/** Every structure of the atlas: the hip from the surface inward, then the groups that can be added to it. */
export const STRUCTURES: readonly Structure[] = [...HIP, ...SUPPLY, ...BACK, ...FRONT, ...THIGH, ...LEG];

/** One concrete structure of the body: a table row on one side. */
export interface StructureInstance extends Structure {
  readonly id: StructureId;
  readonly side: Side | null;
}

/** All structures, sides spelt out, surface first; left before right. */
export const INSTANCES: readonly StructureInstance[] = STRUCTURES.flatMap((structure) =>
  (structure.paired ? SIDES : [null]).map((side) => ({
    ...structure,
    side,
    id: structureId(structure.key, side),
  })),
);

const byId = new Map<string, StructureInstance>(INSTANCES.map((instance) => [instance.id, instance]));
const byKey = new Map<string, Structure>(STRUCTURES.map((structure) => [structure.key, structure]));

/** Is this text one of the atlas's ids? Use it on everything that comes from outside (URL, file, message). */
export function isStructureId(text: string): text is StructureId {
  return byId.has(text);
}

/** Is this text one of the atlas's sideless keys? */
export function isStructureKey(text: string): text is StructureKey {
  return byKey.has(text);
}

/** The row for a known id. Throws on an id that the table does not hold. */
export function instanceOf(id: StructureId): StructureInstance {
  const found = byId.get(id);
  if (!found) throw new Error(`anatomy/structures: no structure "${id}"; add a row for it or check the id`);
  return found;
}

/** The row for a known key. Throws on a key that the table does not hold. */
export function structureOf(key: StructureKey): Structure {
  const found = byKey.get(key);
  if (!found) throw new Error(`anatomy/structures: no structure "${key}"; add a row for it or check the key`);
  return found;
}
