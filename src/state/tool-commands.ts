import type { Layer, StructureId } from '#anatomy';
import { FEATURES, FEATURES_AWAY, type FeatureName, type FeatureValue } from '#features';
import { normalisePose } from './camera-pose.ts';
import type { Run } from './command.ts';
import { checkId } from './command.ts';
import { inTableOrder, wishesAmong } from './dissect.ts';
import type { DisplayWish } from './model.ts';
import type { Origin } from './origin.ts';
import { isPreset, isSameWay, sectionPose, showsCut } from './section-pose.ts';
import {
  type Contrast,
  type Layout,
  type Place,
  type ProbeReading,
  type SectionPlane,
  type ShownSide,
  clampShare,
  normalisePlace,
  normaliseSection,
} from './tools.ts';

/** From here the layers are all in the picture when they are drawn apart, mm. */
const ROOM_APART_MM = 1150;

/** Commands of the tools: what is taken apart, cut open, felt for; and how the page is laid out. */
export function createToolCommands(run: Run) {
  return {
    /** The same wish for several structures at once; `null` hands them back to the layers. Unknown ids are refused. */
    displayAll(ids: readonly StructureId[], wish: DisplayWish | null, by: Origin) {
      for (const id of ids) checkId('displayAll', id);
      run('displayAll', by, (state) => {
        const rest = Object.entries(state.wishes).filter(([id]) => !ids.some((one) => one === id));
        const fresh = wish === null ? [] : ids.map((id) => [id, wish] as const);
        return { wishes: Object.fromEntries([...rest, ...fresh]) };
      });
    },
    /** Shows these structures alone; an empty list brings everything back. Unknown ids are refused. */
    isolate(ids: readonly StructureId[], by: Origin) {
      for (const id of ids) checkId('isolate', id);
      run('isolate', by, ({ wishes }) => ({
        isolated: inTableOrder(ids),
        ...(ids.length > 0 && { wishes: wishesAmong(wishes, ids) }),
      }));
    },
    /** Fades or hides a whole layer, on both sides; `null` hands it back. */
    displayLayer(layer: Layer, wish: Exclude<DisplayWish, 'shown'> | null, by: Origin) {
      run('displayLayer', by, ({ layerWishes }) => {
        const { [layer]: _gone, ...rest } = layerWishes;
        return { layerWishes: wish === null ? rest : { ...rest, [layer]: wish } };
      });
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
        ...(explode === 0 &&
          clampShare(share) > 0 && {
            camera: { ...camera, distanceMm: Math.max(camera.distanceMm, ROOM_APART_MM) },
          }),
      }));
    },
    /** Shows one half of the body, with the midline, or both. */
    setShownSide(shownSide: ShownSide, by: Origin) {
      run('setShownSide', by, () => ({ shownSide }));
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
    setLayout(layout: Layout, by: Origin) {
      run('setLayout', by, () => ({ layout }));
    },
    setContrast(contrast: Contrast, by: Origin) {
      run('setContrast', by, ({ lentSettings }) => ({
        contrast,
        lentSettings: lentSettings.filter((key) => key !== 'contrast'),
      }));
    },
    /** Shows a step of the guide for a first visit; `null` ends it for good. */
    setGuide(guide: number | null, by: Origin) {
      run('setGuide', by, () => ({ guide, ...(guide === null && { guideDone: true }) }));
    },
    /** Opens a dialog, drawer or menu over all that is open, or closes it. */
    setOpen(name: string, isOpen: boolean, by: Origin) {
      run('setOpen', by, ({ open }) => {
        const others = open.filter((one) => one !== name);
        return { open: isOpen ? [...others, name] : others };
      });
    },
    /** Closes what lies over all that is open. */
    closeTop(by: Origin) {
      run('closeTop', by, ({ menuAt, open }) => (menuAt ? { menuAt: null } : { open: open.slice(0, -1) }));
    },
    /** Asks for the search field. */
    search(by: Origin) {
      run('search', by, () => ({}), { kind: 'search' });
    },
    /** Asks for the way into the details, or back out of them. */
    enterDetails(by: Origin) {
      run('enterDetails', by, () => ({}), { kind: 'details' });
    },
    /** Asks to be told what is in sight. */
    describeView(by: Origin) {
      // Whoever asks where one is wants to know it now: what was seen before the last turn does not count.
      run('describeView', by, () => ({ inSight: null }), { kind: 'describe' });
    },
    /** What the scene measured under the thumb. */
    reportProbe(probeReading: ProbeReading | null) {
      run('reportProbe', 'scene', () => ({ probeReading }));
    },
    /** What the scene saw when it came to rest, the largest first; `null` when it has no reason to look. */
    reportInSight(inSight: readonly StructureId[] | null) {
      run('reportInSight', 'scene', () => ({ inSight }));
    },
  };
}
