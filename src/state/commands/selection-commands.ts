import { LANDMARK_INSTANCES, type PartKey, type Side, type StructureId } from '#anatomy';
import { normalisePose } from '../camera/camera-pose.ts';
import { poseTowards } from '../camera/landmark-pose.ts';
import type { Origin } from '../origin.ts';
import { checkPattern, patternCamera, patternOwner, patternSubject } from '../patterns/pattern-choice.ts';
import { PUT_ASIDE, choosing, choosingPart, towardDetails } from './choosing.ts';
import { type Run, checkId } from './command.ts';

/** Commands that choose: a structure, a part of it, a landmark, a pattern. */
export function createSelectionCommands(run: Run) {
  return {
    /** Selects one structure, or nothing. Unknown ids are refused with an error. */
    select(id: StructureId | null, by: Origin) {
      if (id !== null) checkId('select', id);
      run('select', by, (state) => {
        const left = by === 'list' && id !== null ? towardDetails(state) : {};
        return { ...left, ...choosing({ ...state, ...left }, id) };
      });
    },
    /**
     * Selects a structure and one of its parts, or with `null` the whole of it. A part that it does not
     * have counts as the whole; unknown ids are refused with an error.
     */
    showPart(id: StructureId, part: PartKey | null, by: Origin) {
      checkId('showPart', id);
      run('showPart', by, (state) => choosingPart(state, id, part));
    },
    /**
     * Selects a structure, or one of its parts, and asks the scene to turn to where it is seen: for what was
     * looked up by name, wherever it lies. Unknown ids are refused with an error.
     */
    lookFor(id: StructureId, part: PartKey | null, by: Origin) {
      checkId('lookFor', id);
      run(
        'lookFor',
        by,
        (state) => {
          const left = towardDetails(state);
          return { ...left, ...choosingPart({ ...state, ...left }, id, part) };
        },
        { kind: 'look' },
      );
    },
    /**
     * Shows where a pattern is felt, and flies to where it and its muscle are both in view; `null` shows none.
     * A muscle that is not selected yet is selected; with a `side`, so is what stands for a joint or a nerve.
     * Unknown ids are refused with an error.
     */
    showPattern(id: string | null, by: Origin, side?: Side) {
      if (id === null) {
        // Where it was an answer, the question is asked again.
        run('showPattern', by, ({ screen }) => (screen === 'where' ? PUT_ASIDE : { pattern: null }));
        return;
      }
      const found = checkPattern(id);
      run('showPattern', by, (state) => {
        const selected = side ? patternSubject(found, side) : patternOwner(found, state.selected);
        return {
          ...(selected !== state.selected && choosing(state, selected)),
          pattern: found,
          camera: patternCamera(found, selected),
          // A sheet that covers the picture makes way for it.
          ...(state.sheet === 'full' && { sheet: 'half' }),
        };
      });
    },
    /** Takes away the pattern and the selection and leaves all else, the height of the sheet included. */
    putAside(by: Origin) {
      run('putAside', by, () => PUT_ASIDE);
    },
    /**
     * Shows the landmarks and flies to one of them (`psis.left`); `null` lets it go again and stays where it is.
     * Unknown ids are refused with an error.
     */
    focusLandmark(id: string | null, by: Origin) {
      if (id === null) {
        run('focusLandmark', by, () => ({ landmark: null }));
        return;
      }
      const found = LANDMARK_INSTANCES.find((landmark) => landmark.id === id);
      if (!found) {
        throw new Error(`state/focusLandmark: no landmark "${id}"; take the id from LANDMARK_INSTANCES`);
      }
      run('focusLandmark', by, ({ camera, sheet }) => ({
        landmark: id,
        sheet: sheet === 'closed' ? 'half' : sheet,
        showLandmarks: true,
        camera: normalisePose(poseTowards(found, camera)),
      }));
    },
    /** Selects a structure and shows what lies over it as in an x-ray picture; asked again, as a ghost. */
    xrayAbove(id: StructureId, by: Origin) {
      checkId('xrayAbove', id);
      run('xrayAbove', by, (state) => ({
        ...(state.selected !== id && choosing(state, id)),
        xray: state.selected !== id || !state.xray,
      }));
    },
  };
}
