import { INSTANCES, LAYERS, type Layer, type StructureId } from '#anatomy';
import { type Field, oneOf, readFigures, readWords } from './field.ts';
import { type DisplayWish, INITIAL_VIEW, type ViewState } from './model.ts';
import {
  LAYOUTS,
  SECTION_PRESETS,
  type SectionPlane,
  SHOWN_SIDES,
  clampShare,
  normalisePlace,
  normaliseSection,
} from './tools.ts';

const samePlane = (a: SectionPlane, b: SectionPlane) =>
  a.azimuthDeg === b.azimuthDeg && a.elevationDeg === b.elevationDeg && a.offsetMm === b.offsetMm;

/** `axial`, or `90,0,45.5`: azimuth, elevation, offset. */
const section: Field<SectionPlane | null> = {
  home: 'url',
  name: 'x',
  write: (value) => {
    if (value === null) return null;
    const preset = Object.entries(SECTION_PRESETS).find(([, plane]) => samePlane(plane, value));
    return preset?.[0] ?? [value.azimuthDeg, value.elevationDeg, value.offsetMm].join(',');
  },
  read: (text) => {
    if (Object.hasOwn(SECTION_PRESETS, text)) return SECTION_PRESETS[text as keyof typeof SECTION_PRESETS];
    const figures = readFigures(text, 3);
    if (!figures) return undefined;
    const [azimuthDeg, elevationDeg, offsetMm] = figures as [number, number, number];
    return normaliseSection({ azimuthDeg, elevationDeg, offsetMm });
  },
};

/** Percent of the way apart. */
const explode: Field<number> = {
  home: 'url',
  name: 'e',
  write: (value) => (value === 0 ? null : String(value)),
  read: (text) => (/^\d{1,3}$/.test(text) ? clampShare(Number(text)) : undefined),
};

const LAYER_LETTERS = { g: 'ghost', x: 'xray', h: 'hidden' } as const satisfies Record<string, DisplayWish>;

/** `g:maximus,h:medius`, from the surface inward. */
const layerWishes: Field<ViewState['layerWishes']> = {
  home: 'url',
  name: 'f',
  write: (value) => {
    const words = LAYERS.flatMap((layer) => {
      const letter = Object.entries(LAYER_LETTERS).find(([, wish]) => wish === value[layer])?.[0];
      return letter ? [`${letter}:${layer}`] : [];
    });
    return words.length === 0 ? null : words.join(',');
  },
  read: (text) => {
    const result: Partial<Record<Layer, DisplayWish>> = {};
    for (const word of text.split(',')) {
      const [letter = '', name = '', ...rest] = word.split(':');
      const layer = LAYERS.find((one) => one === name);
      if (!layer || rest.length > 0 || !Object.hasOwn(LAYER_LETTERS, letter)) return undefined;
      result[layer] = LAYER_LETTERS[letter as keyof typeof LAYER_LETTERS];
    }
    return result;
  },
};

const IDS: readonly StructureId[] = INSTANCES.map(({ id }) => id);

/** Ids, in table order. */
const isolated: Field<readonly StructureId[]> = {
  home: 'url',
  name: 'i',
  write: (value) => (value.length === 0 ? null : value.join(',')),
  read: (text) => readWords(text, IDS),
};

/** `-81.5,40,-120.3`: x, y, z in mm. */
const probe: Field<ViewState['probe']> = {
  home: 'url',
  name: 'q',
  write: (value) => (value === null ? null : value.join(',')),
  read: (text) => {
    const figures = readFigures(text, 3);
    return figures && normalisePlace(figures as [number, number, number]);
  },
};

/** A word of its own, `studio`, so that the address can be typed. */
const layout: Field<ViewState['layout']> = {
  home: 'url',
  name: 'studio',
  write: (value) => (value === 'studio' ? '' : null),
  read: (text) => (text === '' ? LAYOUTS.find((one) => one === 'studio') : undefined),
};

/** How the tools' part of the view travels. */
export const TOOL_FIELDS = {
  section,
  explode,
  layerWishes,
  isolated,
  shownSide: oneOf('url', 'b', SHOWN_SIDES, INITIAL_VIEW.shownSide),
  probe,
  layout,
};
