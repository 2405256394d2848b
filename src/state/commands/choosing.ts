import { type PartKey, type StructureId, ZONE_SPOTS, type ZoneSpot } from '#anatomy';
import { wholePose } from '../camera/camera-pose.ts';
import type { ViewState } from '../fields/state.ts';
import type { Screen } from '../model.ts';
import { patternSide } from '../patterns/painted-zones.ts';
import { panesFrom, panesOf, panesPose } from '../patterns/pane-view.ts';
import { BARE_BODY, entering, leaving } from '../stories/interlude.ts';
import { viewOfStep } from '../stories/story-view.ts';
import { hasPart } from '../visibility/parts.ts';
import { patternAfter } from '../patterns/pattern-choice.ts';

/** What choosing another structure, or none, brings with it. */
export const choosing = (state: ViewState, id: StructureId | null): Partial<ViewState> => ({
  selected: id,
  ...patternAfter(state, id),
  ...(id !== state.selected && { part: null }),
  ...(id === null && { landmark: null }),
  sheet: id === null ? 'closed' : state.sheet === 'closed' ? 'half' : state.sheet,
});

/** What choosing a structure and one of its parts, or with `null` the whole of it, brings with it. */
export const choosingPart = (state: ViewState, id: StructureId, part: PartKey | null): Partial<ViewState> => {
  const has = part !== null && hasPart(id, part);
  return { ...choosing(state, id), part: has ? part : null, ...(has && { showParts: true }) };
};

/** What putting patterns side by side brings with it: all of them are in view. */
export const comparing = ({ selected }: ViewState, panes: readonly string[]): Partial<ViewState> => ({
  panes,
  camera: panesPose(panesOf({ panes }), patternSide(selected)),
});

/** What opening a screen brings with it. */
export const opening = (state: ViewState, screen: Screen): Partial<ViewState> => {
  const left = leaving(state, screen);
  const view = { ...state, ...left };
  return {
    ...left,
    screen,
    ...(screen !== 'topics' && { topic: null }),
    ...(screen === 'compare' &&
      state.screen !== 'compare' && {
        ...entering(view, 'comparison'),
        ...comparing(view, panesFrom(view)),
        pattern: null,
      }),
    // The question is put on a whole body, also when it is asked anew.
    ...(screen === 'where' &&
      (state.screen !== 'where' || state.pattern !== null) && {
        ...entering(view, 'question'),
        ...BARE_BODY,
        ...(state.screen !== 'where' && { camera: wholePose(view.camera) }),
      }),
    ...(screen !== 'atlas' && state.sheet === 'closed' && { sheet: 'half' }),
  };
};

/** What choosing in the list or by a search brings with it: screens that do not tell of it make way. */
export const towardDetails = (state: ViewState): Partial<ViewState> =>
  state.screen === 'atlas' || state.screen === 'stories' ? {} : opening(state, 'atlas');

/** The pattern and the selection are put aside; all else stays. */
export const PUT_ASIDE = { pattern: null, selected: null, part: null, landmark: null } as const;

/** What showing a step of a story brings with it; `null` ends the story. */
export const atStep = (state: ViewState, step: string | null): Partial<ViewState> => {
  if (step === null) return state.step === null ? {} : leaving(state, null);
  const left = leaving(state, 'stories');
  const view = { ...state, ...left };
  return {
    ...left,
    ...entering(view, 'story'),
    ...viewOfStep(view, step),
    step,
    topic: null,
    screen: 'stories',
  };
};

export const soreWith = (sore: readonly ZoneSpot[]) => ZONE_SPOTS.filter((spot) => sore.includes(spot));
