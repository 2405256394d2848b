import { type Group, MAX_PEEL, type Side } from '#anatomy';

/** Where the camera stands. Angles in degrees, lengths in millimetres, atlas frame. */
export interface CameraPose {
  /** Around the vertical: 0 looks from the front (+Z), 90 from the body's left (+X), 180 from behind. */
  readonly azimuthDeg: number;
  /** Above (+) or below (-) the horizontal, -89..89. */
  readonly elevationDeg: number;
  readonly distanceMm: number;
  readonly targetMm: readonly [number, number, number];
}

/** How a reader asked for one structure to be drawn; without an override, the layers decide. */
export const DISPLAY_OVERRIDES = ['shown', 'ghost', 'xray', 'hidden'] as const;
export type DisplayOverride = (typeof DISPLAY_OVERRIDES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type SheetHeight = 'closed' | 'half' | 'full';

/** What the reader is told besides the anatomy. `null` when there is nothing to tell. */
export type Notice = { readonly code: 'bad-url' | 'tool-failed'; readonly details: readonly string[] };

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

/** What the page is being used for: looking, finding what hurts, comparing patterns, following a story, reading. */
export const SCREENS = ['atlas', 'where', 'compare', 'stories', 'topics', 'glossary'] as const;
export type Screen = (typeof SCREENS)[number];

/** Plain words alone, or with the terms that clinicians use. */
export const READING_LEVELS = ['plain', 'clinical'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

/** As many patterns as can be compared side by side. */
export const MAX_PANES = 4;

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

/** Layers taken away on one side. */
export function peelOf(state: { readonly peelLeft: number; readonly peelRight: number }, side: Side): number {
  return side === 'left' ? state.peelLeft : state.peelRight;
}

/** Nearest whole number of layers that can be peeled. Not a number -> 0. */
export function clampPeel(depth: number): number {
  return Number.isFinite(depth) ? Math.min(MAX_PEEL, Math.max(0, Math.round(depth))) : 0;
}

/** Both halves of the body, or one with the midline. */
export const SHOWN_SIDES = ['both', 'left', 'right'] as const;
export type ShownSide = (typeof SHOWN_SIDES)[number];

/** The whole page, or large type and few controls, to be read across a room. */
export const LAYOUTS = ['standard', 'studio'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** As much contrast as the device asks for, or always more. */
export const CONTRASTS = ['system', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** Whole percent, 0..100. Not a number -> 0. */
export function clampShare(share: number): number {
  return Number.isFinite(share) ? Math.min(100, Math.max(0, Math.round(share))) : 0;
}
