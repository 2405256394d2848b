import type { Vector3 } from 'three';
import { INSTANCES, type LandmarkInstance, type StructureId, shortLatin } from '#anatomy';
import type { ReadingLevel } from '#state';
import type { DeepIdPicture } from '../visibility/id-pass.ts';
import type { LabelKind } from './label-overlay.ts';
import { type Box, type Point, holds } from './rect2d.ts';
import type { VisiblePatch } from '../visibility/visible-patches.ts';

/** Something that could have a label. */
export interface LabelCandidate extends Point {
  readonly id: string;
  readonly kind: LabelKind;
  /** As it is written. */
  readonly text: string;
  /** The same for both sides of the body. */
  readonly name: string;
  readonly priority: number;
  readonly share: number;
  readonly must: boolean;
}

/** A landmark whose pin is in the picture. */
export interface PinnedLandmark extends Pick<LandmarkInstance, 'id' | 'key' | 'name' | 'latin' | 'palpable'> {
  /** Places that its line may point at, the best first; metres, atlas frame. */
  readonly places: readonly Vector3[];
}

/** What comes first where there is not room for all: in an atlas of the buttock its muscles do, and the spine last. */
export const PRIORITY = { spine: 0.5, structure: 1, gluteal: 1.5, landmark: 2, chosen: 3 } as const;

const GLUTEAL: readonly string[] = [
  'gluteus-maximus',
  'gluteus-medius',
  'gluteus-minimus',
  'piriformis',
  'sciatic-nerve',
];
const SPINE = /^(lumbar-vertebra|intervertebral-disc)/;

const priorityOf = (key: string) =>
  GLUTEAL.includes(key) ? PRIORITY.gluteal : SPINE.test(key) ? PRIORITY.spine : PRIORITY.structure;

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
  /** At the clinical level names are Latin. */
  readonly level: ReadingLevel;
}

/** The name at the reader's level. */
const written = (level: ReadingLevel, { name, latin }: { readonly name: string; readonly latin: string }) =>
  level === 'plain' ? name : shortLatin(latin);

/**
 * Structures that could have a label. Both sides of the body carry the same names: of a pair one is labelled,
 * the selected one if there is one; and whatever is hovered besides.
 */
export function structureCandidates(
  patches: readonly VisiblePatch[],
  { cssPerPixel, frameArea, leastArea, selected, hovered, level }: StructureOptions,
): LabelCandidate[] {
  return patches.flatMap(({ id: number, pixels, anchor }): LabelCandidate[] => {
    const instance = INSTANCES[number - 1];
    const area = pixels * cssPerPixel ** 2;
    if (!instance || (area < leastArea && instance.id !== selected && instance.id !== hovered)) return [];
    const { id, key } = instance;
    const isSelected = id === selected;
    return [
      {
        id,
        kind: 'structure',
        text: written(level, instance),
        name: key,
        x: anchor.x * cssPerPixel,
        y: anchor.y * cssPerPixel,
        priority: isSelected ? PRIORITY.chosen : priorityOf(key),
        share: area / frameArea,
        must: isSelected,
      },
    ];
  });
}

/**
 * Landmarks that can be seen from here and could have a label: nothing drawn in full lies over their pins.
 * Of a pair one is labelled, the chosen one if there is one. `frame` in CSS pixels.
 */
export function landmarkCandidates(
  pins: readonly PinnedLandmark[],
  picture: DeepIdPicture,
  frame: Box,
  chosen: string | null,
  level: ReadingLevel,
): LabelCandidate[] {
  return pins.flatMap(({ id, key, name, latin, palpable, places }): LabelCandidate[] => {
    for (const place of places) {
      const { x, y, depth } = picture.project(place);
      const at = { x: x / picture.scale, y: y / picture.scale };
      if (!holds(frame, at) || depth > picture.depthAt(x, y) + DEPTH_SLACK) continue;
      const isChosen = id === chosen;
      return [
        {
          ...at,
          id,
          kind: 'landmark',
          text: written(level, { name, latin }),
          name: key,
          priority: isChosen ? PRIORITY.chosen : PRIORITY.landmark,
          share: palpable ? 1 : 0.5,
          must: isChosen,
        },
      ];
    }
    return [];
  });
}
