import { type Side, SIDES, type StructureId, type StructureKey, structureId } from './ids.ts';
import type { Layer } from './layers.ts';

export type StructureKind = 'bone' | 'disc' | 'muscle' | 'skin';

/** How we know a shape: measured on a real body, or modelled from attachments and published figures. */
export type Provenance = { readonly method: 'measured'; readonly fma: string };

/** One row of the structure table: what exists, before anything is drawn or said about it. */
export interface Structure {
  readonly key: StructureKey;
  readonly kind: StructureKind;
  readonly layer: Layer;
  /** Paired structures exist on both sides; the left is described, the right is its mirror. */
  readonly paired: boolean;
  /** Common English name, as the list and the panel's heading show it. */
  readonly name: string;
  /** Latin name, Terminologia Anatomica 2. */
  readonly latin: string;
  /** Everyday words and shorthand a reader may search for. */
  readonly synonyms: readonly string[];
  readonly provenance: Provenance;
}

const row = (
  key: string,
  kind: StructureKind,
  layer: Layer,
  paired: boolean,
  name: string,
  latin: string,
  fma: string,
  synonyms: readonly string[],
): Structure => ({
  key: key as StructureKey,
  kind,
  layer,
  paired,
  name,
  latin,
  synonyms,
  provenance: { method: 'measured', fma },
});

/** Every structure of the atlas, from the surface inward. FMA ids name the left or midline structure. */
export const STRUCTURES: readonly Structure[] = [
  row('body-surface', 'skin', 'skin', false, 'Body surface', 'Integumentum commune', '7163', [
    'skin',
    'outline',
    'body',
  ]),
  row('gluteus-maximus', 'muscle', 'maximus', true, 'Gluteus maximus', 'Musculus gluteus maximus', '22329', [
    'glute max',
    'big buttock muscle',
    'glutes',
    'buttock',
  ]),
  row('gluteus-medius', 'muscle', 'medius', true, 'Gluteus medius', 'Musculus gluteus medius', '22331', [
    'glute med',
    'side hip muscle',
    'hip abductor',
    'glutes',
  ]),
  row('gluteus-minimus', 'muscle', 'minimus', true, 'Gluteus minimus', 'Musculus gluteus minimus', '22333', [
    'glute min',
    'small hip muscle',
    'hip abductor',
    'glutes',
  ]),
  row('piriformis', 'muscle', 'deep', true, 'Piriformis', 'Musculus piriformis', '22341', [
    'pear-shaped muscle',
    'deep hip rotator',
    'sciatica muscle',
  ]),
  row('hip-bone', 'bone', 'bone', true, 'Hip bone', 'Os coxae', '16587', [
    'pelvis',
    'ilium',
    'sit bone',
    'ischium',
    'pubis',
    'innominate bone',
  ]),
  row('sacrum', 'bone', 'bone', false, 'Sacrum with coccyx', 'Os sacrum et os coccygis', '16202', [
    'tailbone',
    'base of the spine',
    'coccyx',
  ]),
  row('femur', 'bone', 'bone', true, 'Femur', 'Os femoris', '24475', [
    'thigh bone',
    'hip ball',
    'greater trochanter',
  ]),
  row('lumbar-vertebra-4', 'bone', 'bone', false, 'Lumbar vertebra L4', 'Vertebra lumbalis IV', '13075', [
    'L4',
    'lower back',
    'spine',
  ]),
  row('lumbar-vertebra-5', 'bone', 'bone', false, 'Lumbar vertebra L5', 'Vertebra lumbalis V', '13076', [
    'L5',
    'lower back',
    'spine',
  ]),
  row(
    'intervertebral-disc-l4-l5',
    'disc',
    'bone',
    false,
    'Intervertebral disc L4/L5',
    'Discus intervertebralis L4/L5',
    '16036',
    ['disc', 'slipped disc', 'lower back'],
  ),
  row(
    'intervertebral-disc-l5-s1',
    'disc',
    'bone',
    false,
    'Intervertebral disc L5/S1',
    'Discus intervertebralis L5/S1',
    '16037',
    ['disc', 'slipped disc', 'lower back'],
  ),
];

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
