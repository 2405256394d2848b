import {
  type PostureId,
  type Side,
  type StrokeSetId,
  type StructureId,
  isStructureKey,
  keyOf,
  structureId,
  structureOf,
} from '#anatomy';
import { readStep, storyMuscle } from '#content/story-steps';
import { normalisePose } from '../camera/camera-pose.ts';
import type { ViewState } from '../fields/state.ts';
import type { DisplayOverride } from '../model.ts';
import { patternSide } from '../patterns/painted-zones.ts';
import type { StoryView } from './interlude.ts';
import { STORY_PICTURES, type StepPicture } from './story-pictures.ts';

type Chosen = Pick<ViewState, 'step' | 'selected'>;

const NONE: readonly StrokeSetId[] = [];

/** The picture of the step that is shown, by the muscle that is selected; `null` outside the stories. */
function stepPicture({ step, selected }: Chosen): StepPicture | null {
  if (step === null) return null;
  const { story, number } = readStep(step);
  return STORY_PICTURES[story](storyMuscle(selected && keyOf(selected)))[number - 1] ?? null;
}

/** How the model stands; `null` for upright. */
export function postureOf(state: Chosen): { readonly id: PostureId; readonly side: Side } | null {
  const id = stepPicture(state)?.posture;
  return id === undefined ? null : { id, side: patternSide(state.selected) };
}

/** Lines of the hand that lie on the model. */
export function strokesOf(state: Chosen): { readonly sets: readonly StrokeSetId[]; readonly side: Side } {
  return { sets: stepPicture(state)?.strokes ?? NONE, side: patternSide(state.selected) };
}

/** The structure with this key on a side, or the one of the midline. Throws on a key that the table lacks. */
function idOn(key: string, side: Side): StructureId {
  if (!isStructureKey(key)) throw new Error(`state/story-view: no structure "${key}"; see STORY_PICTURES`);
  return structureId(key, structureOf(key).paired ? side : null);
}

/** The side a story is told of: that of the selection; where a step has none, the one that the camera stands on. */
function sideNow({ selected, step, camera }: ViewState): Side {
  if (selected === null && step !== null) return camera.azimuthDeg < 0 ? 'right' : 'left';
  return patternSide(selected);
}

/** What going to a step brings into the view: its picture, on the side that the reader looks at. */
export function viewOfStep(state: ViewState, step: string): Partial<StoryView & Pick<ViewState, 'sheet'>> {
  const picture = stepPicture({ step, selected: state.selected });
  if (!picture) return {};
  const side = sideNow(state);
  const [own, other] = picture.peel;
  const overrides: Record<string, DisplayOverride> = {};
  const override = (keys: readonly string[] = [], how: DisplayOverride) => {
    for (const key of keys) overrides[idOn(key, side)] = how;
  };
  override(picture.shown, 'shown');
  override(picture.ghost, 'ghost');
  override(picture.hatched, 'xray');
  override(picture.hidden, 'hidden');
  const { look } = picture;
  const mirror = side === 'right' ? -1 : 1;
  return {
    selected: picture.select === null ? null : idOn(picture.select, side),
    part: null,
    pattern: null,
    landmark: null,
    peelLeft: side === 'left' ? own : other,
    peelRight: side === 'left' ? other : own,
    overrides,
    groups: picture.groups ?? [],
    showFibres: picture.fibres ?? false,
    showParts: false,
    xray: false,
    camera: normalisePose({
      ...look,
      azimuthDeg: mirror * look.azimuthDeg,
      targetMm: [mirror * look.targetMm[0], look.targetMm[1], look.targetMm[2]],
    }),
    // A sheet that is shut would hide the words; one that covers the picture makes way for it.
    sheet: 'half',
  };
}

/** The step before this one of its story; `null` before the first. */
export function stepBefore(step: string): string | null {
  const { story, number } = readStep(step);
  return number === 1 ? null : `${story}.${number - 1}`;
}
