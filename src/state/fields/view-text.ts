import { EXTRA_GROUPS, INSTANCES, LAYERS, type Layer, type StructureId, ZONE_SPOTS } from '#anatomy';
import { normalisePose, samePose } from '../camera/camera-pose.ts';
import { type CameraPose, type DisplayOverride, type Layout, PRESET_POSES, clampShare } from '../model.ts';
import { type Place, normalisePlace } from '../tools/place.ts';
import { SECTION_PRESETS, type SectionPlane, normaliseSection } from '../tools/section-plane.ts';
import { sameValue } from '../same-value.ts';
import { type Form, asWords, readFigures } from './field.ts';

export const layersOff = (name: string): Form<number> => ({
  name,
  write: String,
  parse: (text) => (/^\d$/.test(text) ? Number(text) : undefined),
});

const LETTERS: Readonly<Record<string, DisplayOverride>> = { s: 'shown', g: 'ghost', x: 'xray', h: 'hidden' };

/** `g:gluteus-maximus.left,h:femur.left`: overrides for what has these names, in table order. */
const asOverrides = <K extends string>(
  name: string,
  order: readonly K[],
): Form<Readonly<Partial<Record<K, DisplayOverride>>>> => ({
  name,
  write: (value) => {
    const words = order.flatMap((one) => {
      const letter = Object.keys(LETTERS).find((known) => LETTERS[known] === value[one]);
      return letter ? [`${letter}:${one}`] : [];
    });
    return words.length === 0 ? null : words.join(',');
  },
  parse: (text) => {
    const entries = text.split(',').map((word) => {
      const letter = word.slice(0, word.indexOf(':'));
      return [
        word.slice(letter.length + 1),
        Object.hasOwn(LETTERS, letter) ? LETTERS[letter] : undefined,
      ] as const;
    });
    return Object.fromEntries(entries);
  },
});

const IDS: readonly StructureId[] = INSTANCES.map(({ id }) => id);

export const overrides: Form<Readonly<Record<string, DisplayOverride>>> = asOverrides<string>('d', IDS);
/** `g:maximus,h:medius`, from the surface inward. */
export const layerOverrides: Form<Readonly<Partial<Record<Layer, DisplayOverride>>>> = asOverrides(
  'f',
  LAYERS,
);

/** `180,4,720,0,20,-25`: azimuth, elevation, distance, target x, y, z; or the name of a preset. */
export const camera: Form<CameraPose> = {
  name: 'c',
  write: (value) => {
    const preset = Object.entries(PRESET_POSES).find(([, pose]) => samePose(pose, value));
    return (
      preset?.[0] ?? [value.azimuthDeg, value.elevationDeg, value.distanceMm, ...value.targetMm].join(',')
    );
  },
  parse: (text) => {
    if (Object.hasOwn(PRESET_POSES, text)) return PRESET_POSES[text as keyof typeof PRESET_POSES];
    const figures = readFigures(text, 6);
    if (!figures) return undefined;
    const [azimuthDeg, elevationDeg, distanceMm, ...target] = figures as [number, number, number];
    const [x, y, z] = target as unknown as [number, number, number];
    return normalisePose({ azimuthDeg, elevationDeg, distanceMm, targetMm: [x, y, z] });
  },
};

/** `axial`, or `90,0,45.5`: azimuth, elevation, offset. */
export const section: Form<SectionPlane | null> = {
  name: 'x',
  write: (value) => {
    if (value === null) return null;
    const preset = Object.entries(SECTION_PRESETS).find(([, plane]) => sameValue(plane, value));
    return preset?.[0] ?? [value.azimuthDeg, value.elevationDeg, value.offsetMm].join(',');
  },
  parse: (text) => {
    if (Object.hasOwn(SECTION_PRESETS, text)) return SECTION_PRESETS[text as keyof typeof SECTION_PRESETS];
    const figures = readFigures(text, 3);
    if (!figures) return undefined;
    const [azimuthDeg, elevationDeg, offsetMm] = figures as [number, number, number];
    return normaliseSection({ azimuthDeg, elevationDeg, offsetMm });
  },
};

/** Percent of the way apart. */
export const explode: Form<number> = {
  name: 'e',
  write: String,
  parse: (text) => (/^\d{1,3}$/.test(text) ? clampShare(Number(text)) : undefined),
};

/** `-81.5,40,-120.3`: x, y, z in mm. */
export const probe: Form<Place | null> = {
  name: 'q',
  write: (value) => value && value.join(','),
  parse: (text) => {
    const figures = readFigures(text, 3);
    return figures && normalisePlace(figures as [number, number, number]);
  },
};

/** A word of its own, `studio`, so that the address can be typed. */
export const layout: Form<Layout> = {
  name: 'studio',
  write: () => '',
  parse: (text) => (text === '' ? 'studio' : undefined),
};

/** One word for what differs from the first view. */
export const option = (word: string, differs: boolean): Form<boolean> => ({
  name: 'v',
  write: () => word,
  parse: (text) => (text === word ? differs : undefined),
});

/** `back,thigh`. */
export const groups = asWords('g', EXTRA_GROUPS);
/** `buttock-central.left,sacrum`. */
export const sore = asWords('w', ZONE_SPOTS);
/** Ids, in table order. */
export const isolated = asWords('i', IDS);
