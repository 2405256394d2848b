import type { Vector3 } from 'three';
import { INSTANCES, type LandmarkInstance, type StructureId, mirroredId } from '#anatomy';
import type { DeepIdPicture } from './id-pass.ts';
import type { LabelKind } from './label-overlay.ts';
import { type Box, type Point, holds } from './plane.ts';
import type { VisiblePatch } from './visible-patches.ts';

/** Something that could have a label. */
export interface LabelCandidate extends Point {
  readonly id: string;
  readonly kind: LabelKind;
  readonly name: string;
  readonly priority: number;
  readonly share: number;
  readonly must: boolean;
}

/** A landmark whose pin is in the picture. */
export interface PinnedLandmark extends Pick<LandmarkInstance, 'id' | 'key' | 'name' | 'palpable'> {
  /** Places that its line may point at, the best first; metres, atlas frame. */
  readonly places: readonly Vector3[];
}

/** What comes first where there is not room for all. */
export const PRIORITY = { structure: 1, landmark: 2, chosen: 3 } as const;
/** A pin's head may lie this much behind what is drawn over it and still count as seen, metres. */
const DEPTH_SLACK = 0.003;

interface StructureOptions {
  /** CSS pixels along one side of one pixel of the picture that the patches were found in. */
  readonly cssPerPixel: number;
  /** Area of the part of the view that labels may use, CSS pixels squared. */
  readonly frameArea: number;
  /** What shows less than this gets no label, CSS pixels squared. */
  readonly leastArea: number;
  readonly selected: StructureId | null;
  readonly hovered: StructureId | null;
}

/**
 * Structures that could have a label. Both sides of the body carry the same names, so of a pair only the side
 * that shows more is named, or the selected one; and whatever is hovered.
 */
export function structureCandidates(
  patches: readonly VisiblePatch[],
  { cssPerPixel, frameArea, leastArea, selected, hovered }: StructureOptions,
): LabelCandidate[] {
  const found = new Map<StructureId, LabelCandidate>();
  for (const { id: number, pixels, anchor } of patches) {
    const instance = INSTANCES[number - 1];
    if (!instance) continue;
    const { id, name } = instance;
    const isSelected = id === selected;
    const isWanted = isSelected || id === hovered;
    const area = pixels * cssPerPixel ** 2;
    const other = mirroredId(id);
    const isNamed = other !== id && found.has(other);
    if (!isWanted && (area < leastArea || isNamed)) continue;
    if (isSelected && other !== hovered) found.delete(other);
    found.set(id, {
      id,
      kind: 'structure',
      name,
      x: anchor.x * cssPerPixel,
      y: anchor.y * cssPerPixel,
      priority: isSelected ? PRIORITY.chosen : PRIORITY.structure,
      share: area / frameArea,
      must: isSelected,
    });
  }
  return [...found.values()];
}

/**
 * Landmarks that can be seen from here and could have a label: nothing drawn in full lies over their pins.
 * Of a pair only the nearer one is named, or the chosen one. `frame` in CSS pixels.
 */
export function landmarkCandidates(
  pins: readonly PinnedLandmark[],
  picture: DeepIdPicture,
  frame: Box,
  chosen: string | null,
): LabelCandidate[] {
  const found = new Map<string, LabelCandidate & { readonly depth: number }>();
  for (const { id, key, name, palpable, places } of pins) {
    for (const place of places) {
      const { x, y, depth } = picture.project(place);
      const at = { x: x / picture.scale, y: y / picture.scale };
      if (!holds(frame, at) || depth > picture.depthAt(x, y) + DEPTH_SLACK) continue;
      const isChosen = id === chosen;
      const before = found.get(key);
      if (before?.must || (before && !isChosen && before.depth <= depth)) break;
      found.set(key, {
        ...at,
        id,
        kind: 'landmark',
        name,
        depth,
        priority: isChosen ? PRIORITY.chosen : PRIORITY.landmark,
        share: palpable ? 1 : 0,
        must: isChosen,
      });
      break;
    }
  }
  return [...found.values()];
}
