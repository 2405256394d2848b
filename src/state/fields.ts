import {
  EXTRA_GROUPS,
  type Group,
  INSTANCES,
  LANDMARK_INSTANCES,
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
import { normalisePose, samePose } from './camera-pose.ts';
import { type Field, memory, oneOf, readFigures, readWords } from './field.ts';
import {
  type CameraPose,
  type DisplayWish,
  INITIAL_VIEW,
  MAX_PANES,
  PRESET_POSES,
  READING_LEVELS,
  SCREENS,
  type ViewOption,
  type ViewState,
} from './model.ts';
import { PART_KEYS } from './parts.ts';
import { TOOL_FIELDS } from './tool-fields.ts';
import { CONTRASTS } from './tools.ts';

export type { Field, Home } from './field.ts';

const layersOff = (name: string, fallback: number): Field<number> => ({
  home: 'url',
  name,
  write: (value) => (value === fallback ? null : String(value)),
  read: (text) => (/^\d$/.test(text) && Number(text) <= MAX_PEEL ? Number(text) : undefined),
});

const WISH_LETTERS: readonly (readonly [string, DisplayWish])[] = [
  ['s', 'shown'],
  ['g', 'ghost'],
  ['x', 'xray'],
  ['h', 'hidden'],
];

/** `g:gluteus-maximus.left,h:femur.left`, in table order so that equal states give equal text. */
const wishes: Field<ViewState['wishes']> = {
  home: 'url',
  name: 'd',
  write: (value) => {
    const words = INSTANCES.flatMap(({ id }) => {
      const letter = WISH_LETTERS.find(([, wish]) => wish === value[id])?.[0];
      return letter ? [`${letter}:${id}`] : [];
    });
    return words.length === 0 ? null : words.join(',');
  },
  read: (text) => {
    const result: Record<string, DisplayWish> = {};
    for (const word of text.split(',')) {
      const wish = WISH_LETTERS.find(([letter]) => word.startsWith(`${letter}:`))?.[1];
      const id = word.slice(2);
      if (!wish || !isStructureId(id)) return undefined;
      result[id] = wish;
    }
    return result;
  },
};

/** `180,4,720,0,20,-25`: azimuth, elevation, distance, target x, y, z; or the name of a preset. */
const camera: Field<CameraPose> = {
  home: 'url',
  name: 'c',
  write: (value) => {
    if (samePose(value, INITIAL_VIEW.camera)) return null;
    const preset = Object.entries(PRESET_POSES).find(([, pose]) => samePose(pose, value));
    if (preset) return preset[0];
    return [value.azimuthDeg, value.elevationDeg, value.distanceMm, ...value.targetMm].join(',');
  },
  read: (text) => {
    if (Object.hasOwn(PRESET_POSES, text)) return PRESET_POSES[text as keyof typeof PRESET_POSES];
    const figures = readFigures(text, 6);
    if (!figures) return undefined;
    const [azimuthDeg, elevationDeg, distanceMm, ...target] = figures as [number, number, number];
    const [x, y, z] = target as unknown as [number, number, number];
    return normalisePose({ azimuthDeg, elevationDeg, distanceMm, targetMm: [x, y, z] });
  },
};

const selected: Field<StructureId | null> = {
  home: 'url',
  name: 's',
  write: (value) => value,
  read: (text) => (isStructureId(text) ? text : undefined),
};

/** `back,thigh`, in table order. */
const groups: Field<readonly Group[]> = {
  home: 'url',
  name: 'g',
  write: (value) => (value.length === 0 ? null : value.join(',')),
  read: (text) => readWords(text, EXTRA_GROUPS),
};

const part: Field<PartKey | null> = {
  home: 'url',
  name: 'p',
  write: (value) => value,
  read: (text) => PART_KEYS.find((key) => key === text),
};

const landmark: Field<string | null> = {
  home: 'url',
  name: 'm',
  write: (value) => value,
  read: (text) => (LANDMARK_INSTANCES.some(({ id }) => id === text) ? text : undefined),
};

/** `gluteus-minimus/front`. */
const pattern: Field<string | null> = {
  home: 'url',
  name: 'z',
  write: (value) => value,
  read: (text) => (isPatternId(text) ? text : undefined),
};

/** `buttock-central.left,sacrum`, in the order of the zones. */
const sore: Field<readonly ZoneSpot[]> = {
  home: 'url',
  name: 'w',
  write: (value) => (value.length === 0 ? null : value.join(',')),
  read: (text) => readWords(text, ZONE_SPOTS),
};

/** `gluteus-minimus/back,other/nerve-root-s1`, in the order of the panes. */
const panes: Field<readonly string[]> = {
  home: 'url',
  name: 'k',
  write: (value) => (value.length === 0 ? null : value.join(',')),
  read: (text) => {
    const words = text.split(',');
    const fit = words.length <= MAX_PANES && new Set(words).size === words.length;
    return fit && words.every(isPatternId) ? words : undefined;
  },
};

/** `weak.2`. */
const step: Field<string | null> = {
  home: 'url',
  name: 'y',
  write: (value) => value,
  read: (text) => (isStepId(text) ? text : undefined),
};

/** `sitting`. */
const topic: Field<TopicId | null> = {
  home: 'url',
  name: 't',
  write: (value) => value,
  read: (text) => (isTopicId(text) ? text : undefined),
};

/** One word for what differs from the first view. */
const option = (key: ViewOption, word: string): Field<boolean> => ({
  home: 'url',
  name: 'v',
  write: (value) => (value === INITIAL_VIEW[key] ? null : word),
  read: (text) => (text === word ? !INITIAL_VIEW[key] : undefined),
});

/**
 * Every field of the state, and where it lives. The type makes the list exhaustive: a field added to
 * `ViewState` does not compile until its home is decided here.
 */
export const FIELDS: { readonly [K in keyof ViewState]: Field<ViewState[K]> } = {
  selected,
  hovered: memory(),
  peelLeft: layersOff('pl', INITIAL_VIEW.peelLeft),
  peelRight: layersOff('pr', INITIAL_VIEW.peelRight),
  wishes,
  groups,
  part,
  landmark,
  pattern,
  screen: oneOf('url', 'o', SCREENS, INITIAL_VIEW.screen),
  sore,
  drawing: memory(),
  panes,
  step,
  topic,
  level: oneOf('both', 'level', READING_LEVELS, INITIAL_VIEW.level),
  showLabels: option('showLabels', 'nolabels'),
  showLandmarks: option('showLandmarks', 'pins'),
  showFibres: option('showFibres', 'fibres'),
  showParts: option('showParts', 'parts'),
  xray: option('xray', 'xray'),
  mirror: option('mirror', 'mirror'),
  ...TOOL_FIELDS,
  contrast: oneOf('both', 'contrast', CONTRASTS, INITIAL_VIEW.contrast),
  lentSettings: memory(),
  asked: memory(),
  guide: memory(),
  guideDone: {
    home: 'storage',
    name: 'guide',
    write: (value) => (value ? 'done' : null),
    read: (text) => (text === 'done' ? true : undefined),
  },
  camera,
  frameRequest: memory(),
  lookRequest: memory(),
  theme: oneOf('both', 'theme', ['system', 'light', 'dark'], INITIAL_VIEW.theme),
  sheet: memory(),
  notice: memory(),
  scene: memory(),
  streaming: memory(),
  drawnGroups: memory(),
  undoSteps: memory(),
  redoSteps: memory(),
  menuAt: memory(),
  sidesTool: memory(),
  probeReading: memory(),
  inSight: memory(),
};
