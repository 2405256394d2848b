import { FEATURES, FEATURES_AWAY, type FeatureName, type FeatureValue } from '#features';
import { normalisePose } from '../camera/camera-pose.ts';
import { withRoomApart } from '../camera/room-apart.ts';
import { isPreset, isSameWay, sectionPose, showsCut } from '../camera/section-pose.ts';
import { type CameraPose, PRESET_POSES, type ViewPreset, clampShare } from '../model.ts';
import type { Origin } from '../origin.ts';
import { type Place, normalisePlace } from '../tools/place.ts';
import { type SectionPlane, normaliseSection } from '../tools/section-plane.ts';
import type { Run } from './command.ts';

/** Commands of the camera, and of the tools that go into the picture. */
export function createPictureCommands(run: Run) {
  return {
    /** Flies to a named view. */
    lookFrom(preset: ViewPreset, by: Origin) {
      run('lookFrom', by, () => ({ camera: PRESET_POSES[preset] }));
    },
    /** Flies to a pose, or, from the scene itself, records where the hand left the camera. */
    moveCamera(pose: CameraPose, by: Origin) {
      run('moveCamera', by, () => ({ camera: normalisePose(pose) }));
    },
    /** Asks the scene to bring the selection, or without one the whole model, into view. */
    frameSelection(by: Origin) {
      run('frameSelection', by, () => ({}), { kind: 'frame', what: 'selection' });
    },
    /**
     * Cuts the model open along a plane; `null` closes it. A fresh cut, or one that is laid anew along a plane of
     * radiology, is turned to where it would be seen edge-on; one that is being moved is left to the hand.
     */
    setSection(plane: SectionPlane | null, by: Origin) {
      run('setSection', by, ({ section, camera }) => {
        const isLaid = plane && (!section || (isPreset(plane) && !isSameWay(plane, section)));
        return {
          section: plane && normaliseSection(plane),
          ...(isLaid && !showsCut(camera, plane) && { camera: normalisePose(sectionPose(plane)) }),
        };
      });
    },
    /** Draws the layers apart, by so many percent of the way. */
    setExplode(share: number, by: Origin) {
      run('setExplode', by, ({ explode, camera }) => ({
        explode: clampShare(share),
        // What comes apart needs room; the view stays where it was moved to afterwards.
        ...(explode === 0 && clampShare(share) > 0 && { camera: withRoomApart(camera) }),
      }));
    },
    /** Lays the thumb on the skin at a place (mm); `null` puts the probe away. */
    setProbe(place: Place | null, by: Origin) {
      run('setProbe', by, () => ({ ...(place && FEATURES_AWAY), probe: place && normalisePlace(place) }));
    },
    /**
     * Sets what a tool with a folder of its own keeps of the view: takes it out, puts it away, or works with it. A hand
     * holds one tool, so whatever else it held is put away.
     */
    setTool<Name extends FeatureName>(name: Name, value: FeatureValue<Name>, by: Origin) {
      const { away, normalise } = FEATURES[name];
      run('setTool', by, () => ({
        ...(value !== away && { ...FEATURES_AWAY, probe: null }),
        [name]: normalise(value),
      }));
    },
  };
}
