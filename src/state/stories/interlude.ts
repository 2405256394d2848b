import { FIELDS, type ViewState } from '../fields/state.ts';
import type { View } from '../fields/view.ts';
import { patternFits } from '../patterns/painted-zones.ts';
import { panesFrom } from '../patterns/pane-view.ts';
import { isPatternId } from '#content/pattern-zones';
import { sameValue } from '../same-value.ts';

/** Fields of the view that a step of a story sets. */
const STORY_KEYS = [
  'selected',
  'part',
  'pattern',
  'landmark',
  'peelLeft',
  'peelRight',
  'overrides',
  'groups',
  'showFibres',
  'showParts',
  'xray',
  'camera',
] as const satisfies readonly (keyof View)[];

/** What a picture of a story says of the view; a field that is not given back does not compile there. */
export type StoryView = Pick<View, (typeof STORY_KEYS)[number]>;

/** What is taken off where the whole body is asked about: what was chosen, and every tool that takes it apart. */
export const BARE_BODY = {
  selected: null,
  part: null,
  landmark: null,
  pattern: null,
  isolated: [],
  section: null,
  explode: 0,
  shownSide: 'both',
  probe: null,
} as const satisfies Partial<View>;
const QUESTION_KEYS = [...(Object.keys(BARE_BODY) as (keyof typeof BARE_BODY)[]), 'camera'] as const;

/** Views that come between: what each changes of the view that it found, and where it is at home. */
const INTERLUDES = {
  story: { screen: 'stories', keys: STORY_KEYS },
  question: { screen: 'where', keys: QUESTION_KEYS },
  comparison: { screen: 'compare', keys: ['pattern', 'panes', 'camera'] },
} as const satisfies Record<string, { screen: View['screen']; keys: readonly (keyof View)[] }>;

type Interlude = keyof typeof INTERLUDES;

const interludeOf = ({ step, screen }: Pick<View, 'step' | 'screen'>): Interlude | null =>
  step !== null ? 'story' : screen === 'compare' ? 'comparison' : screen === 'where' ? 'question' : null;

const found = (state: View, kind: Interlude): Partial<View> =>
  Object.fromEntries(INTERLUDES[kind].keys.map((key) => [key, state[key]]));

/** What a link into the middle of it found is the first view. */
const first = (kind: Interlude): Partial<View> =>
  Object.fromEntries(INTERLUDES[kind].keys.map((key) => [key, FIELDS[key].initial]));

/** What going on elsewhere takes out of the view: a story, a comparison or a question gives back the view that it found. */
export function leaving(state: ViewState, screen: View['screen'] | null): Partial<ViewState> {
  const kind = interludeOf(state);
  if (kind === null || INTERLUDES[kind].screen === screen) return {};
  // An answer that was chosen on the way stays chosen, and is looked at as it was.
  if (kind === 'question' && (state.selected !== null || state.pattern !== null)) return { found: null };
  const { pattern, ...rest } = state.found ?? first(kind);
  const after = { ...state, ...rest };
  // What was selected meanwhile may be another muscle than that of the pattern.
  const fits = pattern && isPatternId(pattern) && patternFits(pattern, after.selected);
  return { step: null, found: null, ...rest, pattern: fits ? pattern : null };
}

/** What one of them is to give back: what is there when it begins, and what was there while it goes on. */
export function entering(state: ViewState, kind: Interlude): Pick<ViewState, 'found'> {
  return { found: interludeOf(state) === kind ? state.found : found(state, kind) };
}

/** The same for a whole view that comes from elsewhere. */
export function arriving(state: ViewState, fields: Partial<ViewState>): Pick<ViewState, 'found'> {
  const next = { ...state, ...fields };
  const kind = interludeOf(next);
  if (kind === null) return { found: null };
  if (kind === interludeOf(state)) return { found: state.found };
  const before = { ...state, ...leaving(state, null) };
  // Patterns that the link alone has put side by side stay for the next time.
  const own = kind === 'comparison' && !sameValue(next.panes, panesFrom(before));
  return { found: { ...found(before, kind), ...(own && { panes: next.panes }) } };
}
