/** The public face of the state: what other folders may use, and nothing else. */

// The atlas: one state, its commands, what is asked.
export { type Atlas, createAtlas } from './store.ts';
export type { Change } from './commands/command.ts';
export type { Request } from './requests.ts';
export type { Origin } from './origin.ts';

// The state, field by field.
export type { Field } from './fields/field.ts';
export {
  ALL_FIELDS,
  FIELDS,
  INITIAL_VIEW,
  LENT_SETTINGS,
  UNDO_KEYS,
  type ViewState,
  changesLooks,
  openCount,
  placeOf,
} from './fields/state.ts';
export { type Decoded, decodeView, encodeView } from './codec.ts';
export {
  CONTRASTS,
  type CameraPose,
  type Contrast,
  type DisplayOverride,
  LAYOUTS,
  type Layout,
  MAX_PANES,
  PRESET_POSES,
  READING_LEVELS,
  type ReadingLevel,
  SCREENS,
  SHOWN_SIDES,
  type SceneStatus,
  type Screen,
  type SheetHeight,
  type Streaming,
  type Theme,
  VIEW_OPTIONS,
  VIEW_PRESETS,
  type ViewOption,
  type ViewPreset,
  clampPeel,
  peelOf,
} from './model.ts';
export { type Place, normalisePlace } from './tools/place.ts';
export type { ProbeLayer, ProbeReading } from './tools/probe-reading.ts';
export {
  SECTION_CENTRE_MM,
  SECTION_PRESETS,
  type SectionPlane,
  type SectionPreset,
  normaliseSection,
  sectionNormal,
} from './tools/section-plane.ts';
export { SKIN_WAYS, type SkinWay, stepOnSkin } from './tools/skin-step.ts';
export { SKIN_COLOURS, SKIN_TONES, type SkinTone, groundOf } from './skin-tones.ts';
export { sameValue } from './same-value.ts';

// What is drawn, and why it looks so.
export { type VisibilityAction, idsOf, isAlone, isTakenApart, scopesAround } from './visibility/dissect.ts';
export { litStructures } from './visibility/lit.ts';
export { type Display, type Mark, asksForBody, marks, neededGroups } from './visibility/marks.ts';
export { hasPart, partId, readPartId } from './visibility/parts.ts';
export type { MenuPlace, Scope } from './visibility/scope.ts';
export { CAMERA_LIMITS, normalisePose, samePose, wrapDegrees } from './camera/camera-pose.ts';
export { poseTowards } from './camera/landmark-pose.ts';
export { MUSCLE_BOXES_MM, patternPose, spotPose } from './camera/pattern-pose.ts';
export { isSameWay, sectionPose } from './camera/section-pose.ts';
export { likeness, lookAlikes } from './patterns/look-alikes.ts';
export { type PaintedZones, paintedZones, patternSide } from './patterns/painted-zones.ts';
export {
  DEFAULT_PANES,
  MIN_PANES,
  type PatternId,
  isPatternId,
  paneRatio,
  paneView,
  panesOf,
  panesPose,
} from './patterns/pane-view.ts';
export { ZONE_COLOURS, ZONE_OPACITY, type ZoneColours } from './patterns/zone-colours.ts';
export { STORY_PICTURES } from './stories/story-pictures.ts';
export { postureOf, strokesOf } from './stories/story-view.ts';

// Keys and tools.
export { KEY_BINDINGS, type KeyBinding, OPTION_KEYS } from './input/bindings.ts';
export { TOOLS, TOOL_NAMES, type ToolName } from './input/tool-table.ts';
export { type KeyOf, VIEW_KEY_BINDINGS, type ViewAction, isViewKey } from './input/view-keys.ts';
