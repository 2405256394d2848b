import { INSTANCES, type StructureId } from '#anatomy';
import type { ViewState } from '#state';
import {
  type LabelCandidate,
  type PinnedLandmark,
  landmarkCandidates,
  structureCandidates,
} from './candidates.ts';
import { measuresOf } from './frame-measures.ts';
import { groundOf } from './ground.ts';
import type { DeepIdPicture } from '../visibility/id-pass.ts';
import type { WrittenLabel } from './label-overlay.ts';
import { type LabelAnchor, placeLabels } from './place-labels.ts';
import type { Box } from './rect2d.ts';
import type { TextMeasure } from './text-measure.ts';
import { visiblePatches } from '../visibility/visible-patches.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(INSTANCES.map(({ id }, row) => [id, row + 1]));
/** Behind everything else: what is hovered finds a place without moving the others. */
const LAST = -1;

interface LabelScene {
  readonly picture: DeepIdPicture;
  /** Where labels may stand, CSS pixels of the view. */
  readonly frame: Box;
  /** Where in the frame no text may stand. */
  readonly taken?: readonly Box[];
  readonly state: Pick<ViewState, 'selected' | 'showLabels' | 'landmark' | 'level'>;
  /** Hovered from outside the picture, where nothing names it. */
  readonly hovered: StructureId | null;
  readonly pins: readonly PinnedLandmark[];
  readonly text: TextMeasure;
}

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

/** The labels for a picture at rest, in their places. */
export function composeLabels({
  picture,
  frame,
  taken = [],
  state,
  hovered,
  pins,
  text,
}: LabelScene): WrittenLabel[] {
  const { scale } = picture;
  const { area, limit, reach, textWidth, leastArea } = measuresOf(frame, pins.length > 0);
  const region = scaled(frame, scale);
  const structures = state.showLabels
    ? structureCandidates(visiblePatches(picture, region), {
        cssPerPixel: 1 / scale,
        frameArea: area,
        leastArea,
        selected: state.selected,
        hovered,
        level: state.level,
      })
    : [];
  const candidates: readonly LabelCandidate[] = [
    ...structures,
    ...landmarkCandidates(pins, picture, frame, state.landmark, state.level),
  ];
  const texts = new Map(
    candidates.map((one) => [one.id, text.measure(one.text, one.kind, one.must, textWidth)]),
  );
  const anchors = candidates.map((candidate): LabelAnchor => {
    const { width, height } = texts.get(candidate.id)!;
    return { ...candidate, width, height };
  });
  const ground = groundOf(picture);
  const { left, right } = ground.extent(region) ?? { left: region.right / 2, right: region.right / 2 };
  const place = (all: readonly LabelAnchor[]) =>
    placeLabels(all, {
      frame,
      keepClear: taken,
      limit,
      reach,
      model: { left: left / scale, right: right / scale },
      cover: (box, id) => {
        const at = scaled(box, scale);
        const chosen = state.selected === null ? 0 : ground.cover(at, NUMBERS.get(state.selected)!).own;
        return { ...ground.cover(at, NUMBERS.get(id) ?? 0), chosen };
      },
    });
  let placed = place(anchors);
  const isMissing = hovered !== null && !placed.some(({ id }) => id === hovered);
  if (isMissing) {
    placed = place(
      anchors.map((anchor) =>
        anchor.id === hovered ? { ...anchor, name: hovered, priority: LAST, must: true } : anchor,
      ),
    );
  }
  const kinds = new Map(candidates.map(({ id, kind }) => [id, kind]));
  return placed.map((label) => ({
    ...label,
    kind: kinds.get(label.id)!,
    lines: texts.get(label.id)!.lines,
  }));
}
