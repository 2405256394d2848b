import { type Side, sideOf } from '#anatomy';
import type { Origin, ViewState } from './model.ts';
import type { Atlas } from './store.ts';
import { type Place, SECTION_PRESETS } from './tools.ts';

/** How far layers are drawn apart when the tool is taken out, percent. */
const FIRST_EXPLODE = 60;
/** Amid the buttock, some way behind the skin, mm; the scene lays the probe onto the skin. */
const FIRST_PROBE: Readonly<Record<Side, Place>> = {
  left: [95, 20, -160],
  right: [-95, 20, -160],
};

/** One tool of the menu: is it in use, and what taking it out or putting it away does. */
interface Tool {
  readonly isOn: (state: ViewState) => boolean;
  readonly toggle: (atlas: Atlas, by: Origin) => void;
  /** The key that does it. */
  readonly key: string;
}

export const TOOL_NAMES = ['section', 'explode', 'probe', 'sides'] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  section: {
    key: 'c',
    isOn: ({ section }) => section !== null,
    toggle: (atlas, by) =>
      atlas.commands.setSection(atlas.state().section ? null : SECTION_PRESETS.axial, by),
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
};
