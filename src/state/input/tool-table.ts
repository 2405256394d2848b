import { type Side, sideOf } from '#anatomy';
import { FEATURES, FEATURE_NAMES, type FeatureName, forFeatures } from '#features';
import type { ViewState } from '../fields/state.ts';
import type { Origin } from '../origin.ts';
import type { Atlas } from '../store.ts';
import type { Place } from '../tools/place.ts';
import { SECTION_PRESETS, type SectionPlane } from '../tools/section-plane.ts';

/** How far layers are drawn apart when the tool is taken out, percent. */
const FIRST_EXPLODE = 60;
/** Amid the buttock, some way behind the skin, mm; the scene lays the probe onto the skin. */
const FIRST_PROBE: Readonly<Record<Side, Place>> = {
  left: [95, 20, -160],
  right: [-95, 20, -160],
};

const PLANES: readonly SectionPlane[] = Object.values(SECTION_PRESETS);

/** The plane after this one: each direction in turn, then none. A plane that was moved counts by where it faces. */
function afterPlane(section: SectionPlane | null): SectionPlane | null {
  const at = PLANES.findIndex(
    ({ azimuthDeg, elevationDeg }) =>
      section?.azimuthDeg === azimuthDeg && section.elevationDeg === elevationDeg,
  );
  return section !== null && at < 0 ? null : (PLANES[at + 1] ?? null);
}

/** One tool of the menu: is it in use, and what taking it out or putting it away does. */
interface Tool {
  readonly isOn: (state: ViewState) => boolean;
  readonly toggle: (atlas: Atlas, by: Origin) => void;
  /** The key that does it. */
  readonly key: string;
}

export const TOOL_NAMES = ['section', 'explode', 'probe', 'sides', ...FEATURE_NAMES] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

/** The row of a tool that lives in a folder of its own. */
const featureTool = (name: FeatureName): Tool => ({
  key: FEATURES[name].key,
  isOn: (state) => state[name] !== FEATURES[name].away,
  toggle: (atlas, by) => {
    const { away, takenOut } = FEATURES[name];
    atlas.commands.setTool(name, atlas.state()[name] === away ? takenOut : away, by);
  },
});

export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  section: {
    key: 'c',
    isOn: ({ section }) => section !== null,
    toggle: (atlas, by) => {
      const { section } = atlas.state();
      // A key goes through the planes; in a menu the tool is there or not.
      const next = by === 'keyboard' ? afterPlane(section) : section ? null : SECTION_PRESETS.axial;
      atlas.commands.setSection(next, by);
    },
  },
  explode: {
    key: 'e',
    isOn: ({ explode }) => explode > 0,
    toggle: (atlas, by) => atlas.commands.setExplode(atlas.state().explode > 0 ? 0 : FIRST_EXPLODE, by),
  },
  probe: {
    key: 't',
    isOn: ({ probe }) => probe !== null,
    toggle: (atlas, by) => {
      const { probe, selected } = atlas.state();
      const side = (selected && sideOf(selected)) ?? 'left';
      atlas.commands.setProbe(probe ? null : FIRST_PROBE[side], by);
    },
  },
  sides: {
    key: 'd',
    isOn: ({ sidesTool }) => sidesTool,
    toggle: (atlas, by) => atlas.commands.setSidesTool(!atlas.state().sidesTool, by),
  },
  ...forFeatures(featureTool),
};
