import type { TFunction } from 'i18next';
import {
  LANDMARK_INSTANCES,
  type PartKey,
  type StructureId,
  instanceOf,
  keyOf,
  partOf,
  sideOf,
} from '#anatomy';
import { type Atlas, type Origin, partId } from '#state';
import { labelOf, nameOf, sideWord } from './labels.ts';

/** Something that the list and the search can lead to. */
export type Target =
  | { readonly kind: 'structure'; readonly id: StructureId }
  | { readonly kind: 'part'; readonly id: StructureId; readonly part: PartKey }
  /** `psis.left` */
  | { readonly kind: 'landmark'; readonly id: string };

/** A name for the target that no other has: `femur.left`, `gluteus-medius-anterior.left`, `psis.left`. */
export function targetId(target: Target): string {
  return target.kind === 'part' ? partId(target.id, target.part) : target.id;
}

/** The same without the side: what a search finds. */
export function targetWord(target: Target): string {
  return targetId(target).replace(/\.(left|right)$/, '');
}

/** Name without the side, and the side. */
export function namesOf(
  target: Target,
  t: TFunction,
): { readonly name: string; readonly side: string | null } {
  const { id } = target;
  const side = sideOf(id as StructureId);
  const sideName = side && sideWord(side, t);
  if (target.kind === 'landmark') {
    const landmark = LANDMARK_INSTANCES.find((one) => one.id === id);
    return { name: landmark ? nameOf(landmark, t) : id, side: sideName };
  }
  const name = nameOf(instanceOf(target.id), t);
  if (target.kind === 'structure') return { name, side: sideName };
  const part = partOf(keyOf(target.id), target.part);
  return { name: t('part.of', { name, part: part ? nameOf(part, t) : target.part }), side: sideName };
}

/** Full name, side included: "Gluteus medius, front fibers, left". */
export function labelOfTarget(target: Target, t: TFunction): string {
  if (target.kind === 'structure') return labelOf(target.id, t);
  const { name, side } = namesOf(target, t);
  return side === null ? name : t('structure.with-side', { name, side });
}

/** Goes to the target: the same commands as by any other way. */
export function choose({ commands }: Atlas, target: Target, by: Origin): void {
  if (target.kind === 'structure') commands.select(target.id, by);
  else if (target.kind === 'part') commands.showPart(target.id, target.part, by);
  else commands.focusLandmark(target.id, by);
}

/** Goes to a target that was looked up by name, and turns to where it is seen. */
export function lookFor(atlas: Atlas, target: Target, by: Origin): void {
  // The way to a landmark leads to where it is seen in any case.
  if (target.kind === 'landmark') choose(atlas, target, by);
  else atlas.commands.lookFor(target.id, target.kind === 'part' ? target.part : null, by);
}

/** Targets that are landmarks, left before right. */
export const LANDMARK_TARGETS: readonly Target[] = LANDMARK_INSTANCES.map(({ id }) => ({
  kind: 'landmark',
  id,
}));
