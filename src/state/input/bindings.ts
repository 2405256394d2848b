import { MAX_PEEL } from '#anatomy';
import { type VisibilityAction, scopesAround } from '../visibility/dissect.ts';
import type { Atlas } from '../store.ts';
import { TOOLS, TOOL_NAMES } from './tool-table.ts';
import { VIEW_OPTIONS, VIEW_PRESETS, type ViewOption, type ViewPreset } from '../model.ts';

/** One key the reader may press anywhere outside a text field. Help sheet and handler use the same table. */
export interface KeyBinding {
  /** `KeyboardEvent.key`, as typed. */
  readonly key: string;
  /** With the Control key, or Command where there is one; such keys work in every setting. */
  readonly ctrl?: boolean;
  readonly shift?: boolean;
  /** Text key of the help line; the panel's language table holds the words. */
  readonly help: string;
  readonly run: (atlas: Atlas) => void;
}

const VIEW_KEYS: Readonly<Record<ViewPreset, string>> = {
  'three-quarter': '1',
  back: '2',
  front: '3',
  left: '4',
  right: '5',
  above: '6',
};

/** Keys of what is switched for the whole picture; the panel shows them beside the switches. */
export const OPTION_KEYS: Readonly<Record<ViewOption, string>> = {
  showLabels: 'l',
  showLandmarks: 'k',
  showFibres: 'v',
  showParts: 'p',
  xray: 'x',
  mirror: 'm',
};

/** Keys of what is done to the selection; with Shift to the whole layer, group or kind that it belongs to. */
const ACTION_KEYS = [
  ['h', 'hide', 'hidden'],
  ['g', 'ghost', 'ghost'],
  ['y', 'hatch', 'xray'],
  ['o', 'show', 'shown'],
  ['i', 'isolate', 'isolate'],
] as const satisfies readonly (readonly [key: string, help: string, VisibilityAction])[];

/** Does something to what is selected, or to the largest that it is part of; nothing without a selection. */
const dissect = (action: VisibilityAction, isWhole: boolean) => (atlas: Atlas) => {
  const { selected, isolated } = atlas.state();
  const whole = isWhole && selected !== null ? scopesAround(selected).at(-1) : undefined;
  if (selected !== null)
    atlas.commands.dissect(whole ?? { kind: 'structure', id: selected }, action, 'keyboard');
  else if (action === 'isolate' && isolated.length > 0) atlas.commands.isolate([], 'keyboard');
};

/** All keys with a meaning for the whole page. Those of the focused 3D view are in `VIEW_KEY_BINDINGS`. */
export const KEY_BINDINGS: readonly KeyBinding[] = [
  { key: 'Escape', help: 'clear', run: ({ commands }) => commands.clear('keyboard') },
  { key: '/', help: 'find', run: ({ commands }) => commands.search('keyboard') },
  { key: 'k', ctrl: true, help: 'find-anytime', run: ({ commands }) => commands.search('keyboard') },
  // A named key, so that it works in the search field as well.
  { key: 'F6', help: 'details', run: ({ commands }) => commands.enterDetails('keyboard') },
  { key: ']', help: 'peel-more', run: ({ commands }) => commands.peelBy('both', 1, 'keyboard') },
  { key: '[', help: 'peel-less', run: ({ commands }) => commands.peelBy('both', -1, 'keyboard') },
  { key: 'b', help: 'bones-only', run: ({ commands }) => commands.peelTo('both', MAX_PEEL, 'keyboard') },
  { key: 'f', help: 'frame', run: ({ commands }) => commands.frameSelection('keyboard') },
  ...ACTION_KEYS.map(([key, help, action]) => ({ key, help, run: dissect(action, false) })),
  ...ACTION_KEYS.map(([key, help, action]) => ({
    key,
    shift: true,
    help: `${help}-whole`,
    run: dissect(action, true),
  })),
  { key: 'u', help: 'bring-back', run: ({ commands }) => commands.bringBack('keyboard') },
  { key: 'z', ctrl: true, help: 'undo', run: ({ commands }) => commands.undo('keyboard') },
  { key: 'z', ctrl: true, shift: true, help: 'redo', run: ({ commands }) => commands.redo('keyboard') },
  { key: 'r', help: 'reset', run: ({ commands }) => commands.resetView('keyboard') },
  {
    key: 's',
    help: 'studio',
    run: (atlas) =>
      atlas.commands.setLayout(atlas.state().layout === 'studio' ? 'standard' : 'studio', 'keyboard'),
  },
  { key: 'w', help: 'now', run: ({ commands }) => commands.describeView('keyboard') },
  ...TOOL_NAMES.map((name) => ({
    key: TOOLS[name].key,
    help: name,
    run: (atlas: Atlas) => TOOLS[name].toggle(atlas, 'keyboard'),
  })),
  ...VIEW_OPTIONS.map((option) => ({
    key: OPTION_KEYS[option],
    help: option,
    run: ({ commands }: Atlas) => commands.toggle(option, 'keyboard'),
  })),
  ...VIEW_PRESETS.map((preset) => ({
    key: VIEW_KEYS[preset],
    help: `view-${preset}`,
    run: ({ commands }: Atlas) => commands.lookFrom(preset, 'keyboard'),
  })),
];
