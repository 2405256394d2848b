import {
  EXTRA_GROUPS,
  type Group,
  LANDMARK_INSTANCES,
  type Layer,
  MAX_PEEL,
  type PartKey,
  type StructureId,
  ZONE_SPOTS,
  type ZoneSpot,
  isStructureId,
} from '#anatomy';
import { isPatternId } from '#content/pattern-zones';
import { isStepId } from '#content/story-steps';
import { type TopicId, isTopicId } from '#content/topic-ids';
import type { FeatureView } from '#features';
import { normalisePose, samePose } from '../camera/camera-pose.ts';
import {
  type CameraPose,
  DISPLAY_OVERRIDES,
  type DisplayOverride,
  LAYOUTS,
  type Layout,
  MAX_PANES,
  PRESET_POSES,
  SCREENS,
  type Screen,
  type ShownSide,
} from '../model.ts';
import { PART_KEYS } from '../visibility/parts.ts';
import type { Place } from '../tools/place.ts';
import type { SectionPlane } from '../tools/section-plane.ts';
import { among, isBoolean, isNormal, isText, isWhole, listOf, orNull, recordOf } from './checks.ts';
import { type Part, asWord, asWords, field } from './field.ts';
import { TOOL_ROWS } from './tool-rows.ts';
import * as text from './view-text.ts';

/** What is seen and read: all that undo brings back, and all that a link or a saved view holds. Tools bring their own. */
export interface View extends FeatureView {
  readonly selected: StructureId | null;
  /** Layers taken away on each side, 0 (skin on) .. MAX_PEEL (bone only). */
  readonly peelLeft: number;
  readonly peelRight: number;
  /** Overrides for single structures; they win over the layers. */
  readonly overrides: Readonly<Record<string, DisplayOverride>>;
  /** Groups beside the hip that are switched on, in table order. */
  readonly groups: readonly Group[];
  /** The chosen part of the selected muscle; always one that it has. */
  readonly part: PartKey | null;
  /** The landmark the reader looked up last, `psis.left`; its pin stands out. */
  readonly landmark: string | null;
  /**
   * The pain pattern shown on the body: one of the selected muscle, `gluteus-minimus/front`, or what hurts
   * in the same places, `other/hip-joint`.
   */
  readonly pattern: string | null;
  readonly screen: Screen;
  /** Where the reader says it hurts, in the order of the zones. */
  readonly sore: readonly ZoneSpot[];
  /** Patterns side by side, in the order of the panes; at most {@link MAX_PANES}. */
  readonly panes: readonly string[];
  /** The step of the picture story that is shown: `weak.2`. */
  readonly step: string | null;
  /** The topic page that is read, `sitting`; `null` for the list of them. */
  readonly topic: TopicId | null;
  /** Names with leader lines. */
  readonly showLabels: boolean;
  /** Pins on the places a hand finds or a text names. */
  readonly showLandmarks: boolean;
  /** Lines that flow along the fibres of the muscles. */
  readonly showFibres: boolean;
  /** Muscles with parts show them, and a click on the selected one chooses among them. */
  readonly showParts: boolean;
  /** What lies over the selection is drawn as in an x-ray picture rather than as a ghost. */
  readonly xray: boolean;
  /** Left and right change places on the screen, as in a looking glass: "as I feel it on my body". */
  readonly mirror: boolean;
  /** Cuts the model open; `null` while it is whole. */
  readonly section: SectionPlane | null;
  /** How far the layers are drawn apart, whole percent. */
  readonly explode: number;
  /** Overrides for whole layers; those for single structures win over them. */
  readonly layerOverrides: Readonly<Partial<Record<Layer, DisplayOverride>>>;
  /** When there are any, only these are in the picture, in table order. */
  readonly isolated: readonly StructureId[];
  readonly shownSide: ShownSide;
  /** Where the thumb rests on the skin, mm; `null` while the probe is put away. */
  readonly probe: Place | null;
  readonly layout: Layout;
  readonly camera: CameraPose;
  /** What a story, the comparison or the question where it hurts gives back when it ends; `null` outside of them. Undo needs it, no link has it. */
  readonly found: Partial<View> | null;
}

const POSE = ['azimuthDeg', 'elevationDeg', 'distanceMm', 'targetMm'];
const isStructure = isText<StructureId>(isStructureId);
const isPattern = isText<string>(isPatternId);
const isLandmark = isText<string>((id) => LANDMARK_INSTANCES.some((one) => one.id === id));

const peel = (name: string, initial: number) =>
  field({ initial, check: isWhole(0, MAX_PEEL), looks: true, address: text.layersOff(name) });

const option = (word: string, initial: boolean, looks: boolean) =>
  field({ initial, check: isBoolean, looks, address: text.option(word, !initial) });

/**
 * The view, field by field, in the order of the address. The first view tells the story: maximus whole on the left,
 * taken off on the right, so that medius, minimus and piriformis lie open over the bones.
 */
export const VIEW: Part<View> = {
  undo: true,
  resets: true,
  forgets: true,
  fields: {
    selected: field({ initial: null, check: orNull(isStructure), looks: true, address: asWord('s') }),
    peelLeft: peel('pl', 1),
    peelRight: peel('pr', 2),
    overrides: field({
      initial: {},
      check: recordOf(isStructureId, among(DISPLAY_OVERRIDES)),
      looks: true,
      address: text.overrides,
    }),
    groups: field({ initial: [], check: listOf(among(EXTRA_GROUPS)), looks: true, address: text.groups }),
    part: field({ initial: null, check: orNull(among(PART_KEYS)), looks: true, address: asWord('p') }),
    landmark: field({ initial: null, check: orNull(isLandmark), looks: false, address: asWord('m') }),
    pattern: field({ initial: null, check: orNull(isPattern), looks: true, address: asWord('z') }),
    screen: field({ initial: 'atlas', check: among(SCREENS), looks: true, address: asWord('o') }),
    sore: field<readonly ZoneSpot[]>({
      initial: [],
      check: listOf(among(ZONE_SPOTS)),
      // Skin that marks lie on is denser.
      looks: true,
      address: text.sore,
      // A stroke over the body, from where the hand touched down to where it lets go.
      held: (_before, _after, by) => by === 'pointer' || by === 'touch',
    }),
    panes: field({ initial: [], check: listOf(isPattern, MAX_PANES), looks: false, address: asWords('k') }),
    step: field({ initial: null, check: orNull(isText(isStepId)), looks: false, address: asWord('y') }),
    topic: field({
      initial: null,
      check: orNull(isText<TopicId>(isTopicId)),
      looks: false,
      address: asWord('t'),
    }),
    showLabels: option('nolabels', true, false),
    showLandmarks: option('pins', false, false),
    showFibres: option('fibres', false, true),
    showParts: option('parts', false, true),
    xray: option('xray', false, true),
    mirror: option('mirror', false, false),
    ...TOOL_ROWS,
    layout: field({
      initial: 'standard',
      check: among(LAYOUTS),
      looks: true,
      address: text.layout,
      outlastsReset: true,
    }),
    camera: field({
      initial: PRESET_POSES['three-quarter'],
      check: isNormal<CameraPose>(POSE, normalisePose, samePose),
      looks: false,
      address: text.camera,
      // A turn by key is a step a key.
      held: (_before, _after, by) => by === 'scene',
      place: () => null,
    }),
    found: field<Partial<View> | null>({
      initial: null,
      check: orNull(
        recordOf(
          (key) => Object.hasOwn(VIEW.fields, key),
          (value) => value !== undefined,
        ),
      ),
      looks: false,
      place: () => null,
    }),
  },
};
