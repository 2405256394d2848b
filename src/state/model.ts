import {
  type Group,
  type Layer,
  MAX_PEEL,
  type PartKey,
  type Side,
  type StructureId,
  type ZoneSpot,
} from '#anatomy';
import type { TopicId } from '#content/topic-ids';
import type { MenuPlace } from './scope.ts';
import type { Contrast, Layout, Place, ProbeReading, SectionPlane, ShownSide } from './tools.ts';

/** Where the camera stands. Angles in degrees, lengths in millimetres, atlas frame. */
export interface CameraPose {
  /** Around the vertical: 0 looks from the front (+Z), 90 from the body's left (+X), 180 from behind. */
  readonly azimuthDeg: number;
  /** Above (+) or below (-) the horizontal, -89..89. */
  readonly elevationDeg: number;
  readonly distanceMm: number;
  readonly targetMm: readonly [number, number, number];
}

/** How a reader asked for one structure to be drawn; without a wish, the layers decide. */
export type DisplayWish = 'shown' | 'ghost' | 'xray' | 'hidden';

export type Theme = 'system' | 'light' | 'dark';
export type SheetHeight = 'closed' | 'half' | 'full';

/** Who asked. The scene moves the camera only for poses that did not come from the hand on it. */
export type Origin =
  | 'pointer'
  | 'touch'
  | 'keyboard'
  | 'list'
  | 'panel'
  | 'url'
  | 'storage'
  | 'scene'
  | 'app';

/** What the reader is told besides the anatomy. `null` when there is nothing to tell. */
export type Notice = { readonly code: 'bad-url'; readonly details: readonly string[] };

/** How the drawing is doing; the panel speaks of it, the scene reports it. */
export type SceneStatus =
  | { readonly phase: 'starting' }
  | { readonly phase: 'loading'; readonly loadedBytes: number; readonly totalBytes: number | null }
  | { readonly phase: 'ready' }
  | { readonly phase: 'failed'; readonly message: string }
  | { readonly phase: 'no-webgl' }
  | { readonly phase: 'context-lost' };

/** How a group that was asked for is coming along; `null` when none is on its way. */
export type Streaming =
  | {
      readonly phase: 'loading';
      readonly group: Group;
      readonly loadedBytes: number;
      readonly totalBytes: number | null;
    }
  | { readonly phase: 'failed'; readonly group: Group; readonly message: string };

/** What can be switched on and off for the whole picture. */
export const VIEW_OPTIONS = [
  'showLabels',
  'showLandmarks',
  'showFibres',
  'showParts',
  'xray',
  'mirror',
] as const;
export type ViewOption = (typeof VIEW_OPTIONS)[number];

/** What a key or a search result asks the page to open. */
export type Asked = 'search' | 'flags' | 'now';

/** What the page is being used for: looking, finding what hurts, comparing patterns, following a story, reading. */
export const SCREENS = ['atlas', 'where', 'compare', 'stories', 'topics', 'glossary'] as const;
export type Screen = (typeof SCREENS)[number];

/** Plain words alone, or with the terms that clinicians use. */
export const READING_LEVELS = ['plain', 'clinical'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

/** Settings that stay with the reader who chose them, unless a link lends them. */
export const LENT_SETTINGS = ['theme', 'contrast'] as const;
export type LentSetting = (typeof LENT_SETTINGS)[number];

/** As many patterns as can be compared side by side. */
export const MAX_PANES = 4;

/** Everything the atlas knows about the present view. Plain, small, serialisable. */
export interface ViewState {
  readonly selected: StructureId | null;
  readonly hovered: StructureId | null;
  /** Layers taken away on each side, 0 (skin on) .. MAX_PEEL (bone only). */
  readonly peelLeft: number;
  readonly peelRight: number;
  /** Wishes for single structures; they win over the layers. */
  readonly wishes: Readonly<Record<string, DisplayWish>>;
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
  /** Strokes over the body mark where it hurts. */
  readonly drawing: boolean;
  /** Patterns side by side, in the order of the panes; at most {@link MAX_PANES}. */
  readonly panes: readonly string[];
  /** The step of the picture story that is shown: `weak.2`. */
  readonly step: string | null;
  /** The topic page that is read, `sitting`; `null` for the list of them. */
  readonly topic: TopicId | null;
  readonly level: ReadingLevel;
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
  /** Wishes for whole layers; those for single structures win over them. */
  readonly layerWishes: Readonly<Partial<Record<Layer, DisplayWish>>>;
  /** When there are any, only these are in the picture, in table order. */
  readonly isolated: readonly StructureId[];
  readonly shownSide: ShownSide;
  /** The menu of what can be done with a structure, and where it is open. */
  readonly menuAt: MenuPlace | null;
  /** The tool that fades layers and chooses sides is out. */
  readonly sidesTool: boolean;
  /** Where the thumb rests on the skin, mm; `null` while the probe is put away. */
  readonly probe: Place | null;
  readonly layout: Layout;
  readonly camera: CameraPose;
  /** Raised by every request to bring the selection into view. */
  readonly frameRequest: number;
  /** Raised by every request to turn to where the selection is seen. */
  readonly lookRequest: number;
  readonly theme: Theme;
  readonly contrast: Contrast;
  /** Settings that a link brought along and the reader has not chosen; they travel on with the view. */
  readonly lentSettings: readonly LentSetting[];
  /** The step of the guide for a first visit, 1 to 3; `null` when it is not shown. */
  readonly guide: number | null;
  /** The guide has been seen or put aside, and is not offered again. */
  readonly guideDone: boolean;
  /** What was asked to be opened, until it is closed again. */
  readonly asked: Asked | null;
  readonly sheet: SheetHeight;
  readonly notice: Notice | null;
  readonly scene: SceneStatus;
  readonly streaming: Streaming | null;
  /** Groups whose models are in the picture, in table order. */
  readonly drawnGroups: readonly Group[];
  /** How many steps can be taken back, and how many again. */
  readonly undoSteps: number;
  readonly redoSteps: number;
  /** What lies under the thumb, as the scene last measured it. */
  readonly probeReading: ProbeReading | null;
  /** What is to be seen from here, the largest first, as the scene saw it at rest; `null` while it has not looked. */
  readonly inSight: readonly StructureId[] | null;
}

/** Views with a name, offered as buttons and keys. */
export const VIEW_PRESETS = ['three-quarter', 'back', 'front', 'left', 'right', 'above'] as const;
export type ViewPreset = (typeof VIEW_PRESETS)[number];

/** A little below the middle of the muscles: the layer strip covers the foot of the picture. */
const CENTRE: readonly [number, number, number] = [0, 2, -25];
const pose = (azimuthDeg: number, elevationDeg: number): CameraPose => ({
  azimuthDeg,
  elevationDeg,
  distanceMm: 760,
  targetMm: CENTRE,
});

export const PRESET_POSES: Readonly<Record<ViewPreset, CameraPose>> = {
  'three-quarter': pose(158, 14),
  back: pose(180, 4),
  front: pose(0, 4),
  left: pose(90, 4),
  right: pose(-90, 4),
  above: pose(180, 80),
};

/**
 * The first view tells the story: maximus whole on the left, taken off on the right,
 * so that medius, minimus and piriformis lie open over the bones.
 */
export const INITIAL_VIEW: ViewState = {
  selected: null,
  hovered: null,
  peelLeft: 1,
  peelRight: 2,
  wishes: {},
  groups: [],
  part: null,
  landmark: null,
  pattern: null,
  screen: 'atlas',
  sore: [],
  drawing: false,
  panes: [],
  step: null,
  topic: null,
  level: 'plain',
  showLabels: true,
  showLandmarks: false,
  showFibres: false,
  showParts: false,
  xray: false,
  mirror: false,
  section: null,
  explode: 0,
  layerWishes: {},
  isolated: [],
  shownSide: 'both',
  menuAt: null,
  sidesTool: false,
  probe: null,
  layout: 'standard',
  camera: PRESET_POSES['three-quarter'],
  frameRequest: 0,
  lookRequest: 0,
  theme: 'system',
  contrast: 'system',
  lentSettings: [],
  guide: null,
  guideDone: false,
  asked: null,
  sheet: 'closed',
  notice: null,
  scene: { phase: 'starting' },
  streaming: null,
  drawnGroups: [],
  undoSteps: 0,
  redoSteps: 0,
  probeReading: null,
  inSight: null,
};

/** Layers taken away on one side. */
export function peelOf(state: Pick<ViewState, 'peelLeft' | 'peelRight'>, side: Side): number {
  return side === 'left' ? state.peelLeft : state.peelRight;
}

/** Nearest whole number of layers that can be peeled. Not a number -> 0. */
export function clampPeel(depth: number): number {
  return Number.isFinite(depth) ? Math.min(MAX_PEEL, Math.max(0, Math.round(depth))) : 0;
}
