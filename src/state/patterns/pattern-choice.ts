import { INSTANCES, type Side, type StructureId, isStructureKey, keyOf, structureId } from '#anatomy';
import { type PatternId, isPatternId, muscleOfPattern, structureOfPattern } from '#content/pattern-zones';
import { normalisePose } from '../camera/camera-pose.ts';
import type { ViewState } from '../fields/state.ts';
import type { CameraPose } from '../model.ts';
import { patternFits, patternSide } from './painted-zones.ts';
import { patternPose } from '../camera/pattern-pose.ts';

/** Refuses a pattern that the content does not hold. */
export function checkPattern(id: string): PatternId {
  if (isPatternId(id)) return id;
  throw new Error(`state/showPattern: no pattern "${id}"; take the id from PATTERN_IDS`);
}

/** The structure to be selected for a pattern: its muscle, on the side that is looked at. */
export function patternOwner(pattern: PatternId, selected: StructureId | null): StructureId | null {
  const muscle = muscleOfPattern(pattern);
  if (muscle === null || patternFits(pattern, selected)) return selected;
  return isStructureKey(muscle) ? structureId(muscle, patternSide(selected)) : selected;
}

/** The structure to look at with a pattern on one side, whatever was selected before. */
export function patternSubject(pattern: PatternId, side: Side): StructureId | null {
  const key = structureOfPattern(pattern);
  return (
    INSTANCES.find(({ id, side: own }) => keyOf(id) === key && (own === null || own === side))?.id ?? null
  );
}

/** Where the camera goes for a pattern while this is selected. */
export function patternCamera(pattern: PatternId, selected: StructureId | null): CameraPose {
  return normalisePose(patternPose(pattern, patternSide(selected), selected && keyOf(selected)));
}

/** A pattern goes with its muscle. One that stays moves to the side of the new choice, and the camera with it. */
export function patternAfter({ pattern, selected }: ViewState, id: StructureId | null): Partial<ViewState> {
  if (pattern === null || !isPatternId(pattern)) return {};
  if (!patternFits(pattern, id)) return { pattern: null };
  return patternSide(id) === patternSide(selected) ? {} : { camera: patternCamera(pattern, id) };
}
