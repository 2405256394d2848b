import {
  EXTRA_GROUPS,
  GROUPS,
  type Group,
  LANDMARK_INSTANCES,
  type PartKey,
  type Side,
  type StructureId,
  ZONE_SPOTS,
  type ZoneSpot,
} from '#anatomy';
import {
  type CameraPose,
  type DisplayWish,
  MAX_PANES,
  type Notice,
  PRESET_POSES,
  type ReadingLevel,
  type SceneStatus,
  type Screen,
  type SheetHeight,
  type Streaming,
  type Theme,
  type ViewOption,
  type ViewPreset,
  clampPeel,
} from './model.ts';
import { RESET, type ViewState } from './fields/state.ts';
import { lending } from './lending.ts';
import type { Origin } from './origin.ts';
import { type Run, checkId } from './command.ts';
import { createDissectCommands } from './dissect-commands.ts';
import { createToolCommands } from './tool-commands.ts';
import { normalisePose, wholePose } from './camera-pose.ts';
import { poseTowards } from './landmark-pose.ts';
import { spotPose } from './pattern-pose.ts';
import { FEATURES_AWAY, featuresOut } from '#features';
import type { SkinTone } from './skin-tones.ts';
import { hasPart } from './parts.ts';
import { isStepId } from '#content/story-steps';
import { type TopicId, isTopicId } from '#content/topic-ids';
import { BARE_BODY, arriving, entering, leaving } from './interlude.ts';
import { sameValue } from './same-value.ts';
import { stepBefore, viewOfStep } from './story-view.ts';
import { patternSide } from './painted-zones.ts';
import { panesFrom, panesOf, panesPose } from './pane-view.ts';
import { checkPattern, patternAfter, patternCamera, patternOwner, patternSubject } from './pattern-choice.ts';

/** What choosing another structure, or none, brings with it. */
const choosing = (state: ViewState, id: StructureId | null): Partial<ViewState> => ({
  selected: id,
  ...patternAfter(state, id),
  ...(id !== state.selected && { part: null }),
  ...(id === null && { landmark: null }),
  sheet: id === null ? 'closed' : state.sheet === 'closed' ? 'half' : state.sheet,
});

/** What choosing a structure and one of its parts, or with `null` the whole of it, brings with it. */
const choosingPart = (state: ViewState, id: StructureId, part: PartKey | null): Partial<ViewState> => {
  const has = part !== null && hasPart(id, part);
  return { ...choosing(state, id), part: has ? part : null, ...(has && { showParts: true }) };
};

/** What putting patterns side by side brings with it: all of them are in view. */
const comparing = ({ selected }: ViewState, panes: readonly string[]): Partial<ViewState> => ({
  panes,
  camera: panesPose(panesOf({ panes }), patternSide(selected)),
});

/** What opening a screen brings with it. */
const opening = (state: ViewState, screen: Screen): Partial<ViewState> => {
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
const towardDetails = (state: ViewState): Partial<ViewState> =>
  state.screen === 'atlas' || state.screen === 'stories' ? {} : opening(state, 'atlas');

/** The pattern and the selection are put aside; all else stays. */
const PUT_ASIDE = { pattern: null, selected: null, part: null, landmark: null } as const;

/** What showing a step of a story brings with it; `null` ends the story. */
const atStep = (state: ViewState, step: string | null): Partial<ViewState> => {
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

const soreWith = (sore: readonly ZoneSpot[]) => ZONE_SPOTS.filter((spot) => sore.includes(spot));

/** What switching one option brings with it: what it alone shows goes with it. */
const switching = (option: ViewOption, on: boolean): Partial<ViewState> => ({
  [option]: on,
  ...(option === 'showParts' && !on && { part: null }),
  ...(option === 'showLandmarks' && !on && { landmark: null }),
});

const groupsWith = (groups: readonly Group[], changed: Group, on: boolean) =>
  EXTRA_GROUPS.filter((group) => (group === changed ? on : groups.includes(group)));

/** The only way the view changes. Every button, key, gesture and link ends in one of these. */
export function createCommands(run: Run) {
  return {
    ...createToolCommands(run),
    ...createDissectCommands(run, choosing),
    /** Selects one structure, or nothing. Unknown ids are refused with an error. */
    select(id: StructureId | null, by: Origin) {
      if (id !== null) checkId('select', id);
      run('select', by, (state) => {
        const left = by === 'list' && id !== null ? towardDetails(state) : {};
        return { ...left, ...choosing({ ...state, ...left }, id) };
      });
    },
    /**
     * Selects a structure and one of its parts, or with `null` the whole of it. A part that it does not
     * have counts as the whole; unknown ids are refused with an error.
     */
    showPart(id: StructureId, part: PartKey | null, by: Origin) {
      checkId('showPart', id);
      run('showPart', by, (state) => choosingPart(state, id, part));
    },
    /**
     * Selects a structure, or one of its parts, and asks the scene to turn to where it is seen: for what was
     * looked up by name, wherever it lies. Unknown ids are refused with an error.
     */
    lookFor(id: StructureId, part: PartKey | null, by: Origin) {
      checkId('lookFor', id);
      run(
        'lookFor',
        by,
        (state) => {
          const left = towardDetails(state);
          return { ...left, ...choosingPart({ ...state, ...left }, id, part) };
        },
        { kind: 'look' },
      );
    },
    /** Marks one spot more as sore and flies to where it is seen, on the screen that says what could be behind it. */
    lookForSpot(spot: ZoneSpot, by: Origin) {
      run('lookForSpot', by, (state) => ({
        ...opening(state, 'where'),
        sore: soreWith([...state.sore, spot]),
        camera: normalisePose(spotPose(spot)),
      }));
    },
    /**
     * Shows where a pattern is felt, and flies to where it and its muscle are both in view; `null` shows none.
     * A muscle that is not selected yet is selected; with a `side`, so is what stands for a joint or a nerve.
     * Unknown ids are refused with an error.
     */
    showPattern(id: string | null, by: Origin, side?: Side) {
      if (id === null) {
        // Where it was an answer, the question is asked again.
        run('showPattern', by, ({ screen }) => (screen === 'where' ? PUT_ASIDE : { pattern: null }));
        return;
      }
      const found = checkPattern(id);
      run('showPattern', by, (state) => {
        const selected = side ? patternSubject(found, side) : patternOwner(found, state.selected);
        return {
          ...(selected !== state.selected && choosing(state, selected)),
          pattern: found,
          camera: patternCamera(found, selected),
          // A sheet that covers the picture makes way for it.
          ...(state.sheet === 'full' && { sheet: 'half' }),
        };
      });
    },
    /** Takes away the pattern and the selection and leaves all else, the height of the sheet included. */
    putAside(by: Origin) {
      run('putAside', by, () => PUT_ASIDE);
    },
    /** Whether a stroke over the body marks where it hurts, rather than turning the model. */
    setDrawing(drawing: boolean, by: Origin) {
      run('setDrawing', by, () => ({ drawing }));
    },
    /**
     * One step back: the guide is skipped first; then the tool in the hand is put away, then a story goes back a step,
     * then the topic is closed, then a screen beside the picture; then an answer is put aside, the pattern, the
     * selection, what was shown alone, and at last the question where it hurts.
     */
    clear(by: Origin) {
      run('clear', by, (state) => {
        if (state.guide !== null) return { guide: null, guideDone: true };
        if (state.probe !== null) return { probe: null };
        if (featuresOut(state).length > 0) return FEATURES_AWAY;
        if (state.step !== null) return atStep(state, stepBefore(state.step));
        if (state.topic !== null) return { topic: null };
        if (state.screen !== 'atlas' && state.screen !== 'where') return opening(state, 'atlas');
        if (state.pattern !== null) return state.screen === 'where' ? PUT_ASIDE : { pattern: null };
        if (state.selected !== null) return choosing(state, null);
        if (state.isolated.length > 0) return { isolated: [] };
        return state.screen === 'where' ? opening(state, 'atlas') : choosing(state, null);
      });
    },
    /** Opens one screen; what is marked and chosen there stays for the next time. */
    openScreen(screen: Screen, by: Origin) {
      run('openScreen', by, (state) => opening(state, screen));
    },
    /** Says where it hurts: these spots and no others. */
    setSore(spots: readonly ZoneSpot[], by: Origin) {
      run('setSore', by, () => ({ sore: soreWith(spots) }));
    },
    /** Marks one spot as sore, or takes the mark away. */
    toggleSore(spot: ZoneSpot, by: Origin) {
      run('toggleSore', by, ({ sore }) => ({
        sore: ZONE_SPOTS.filter((known) => (known === spot) !== sore.includes(known)),
      }));
    },
    /** Puts these patterns side by side, each once, at most {@link MAX_PANES}. Unknown ids are refused. */
    setPanes(patterns: readonly string[], by: Origin) {
      const panes = [...new Set(patterns.map(checkPattern))].slice(0, MAX_PANES);
      run('setPanes', by, (state) => {
        if (state.screen !== 'compare') return { panes };
        const isChosen = state.found !== null && !sameValue(panes, panesOf(state));
        return {
          ...comparing(state, panes),
          // What the reader has put side by side stays for the next time.
          ...(isChosen && { found: { ...state.found, panes } }),
        };
      });
    },
    /** Shows one step of a picture story, words and picture; `null` ends it. Unknown steps are refused with an error. */
    goToStep(step: string | null, by: Origin) {
      if (step !== null && !isStepId(step)) {
        throw new Error(`state/goToStep: no step "${step}"; stories and steps are listed in STORY_STEPS`);
      }
      run('goToStep', by, (state) => atStep(state, step));
    },
    /** Opens a topic page; `null` goes to the list of them. Unknown topics are refused with an error. */
    openTopic(topic: TopicId | null, by: Origin) {
      if (topic !== null && !isTopicId(topic)) {
        throw new Error(`state/openTopic: no topic "${String(topic)}"; see TOPIC_IDS`);
      }
      run('openTopic', by, (state) => ({ ...opening(state, 'topics'), topic }));
    },
    setLevel(level: ReadingLevel, by: Origin) {
      run('setLevel', by, () => ({ level }));
    },
    hover(id: StructureId | null, by: Origin) {
      run('hover', by, () => ({ hovered: id }));
    },
    /** Takes layers away (larger) or puts them back (smaller), on one side or both. */
    peelTo(side: Side | 'both', depth: number, by: Origin) {
      const peel = clampPeel(depth);
      run('peelTo', by, () => ({
        ...(side !== 'right' && { peelLeft: peel }),
        ...(side !== 'left' && { peelRight: peel }),
      }));
    },
    /** One layer more (+1) or less (-1) than now. */
    peelBy(side: Side | 'both', step: number, by: Origin) {
      run('peelBy', by, (state) => ({
        ...(side !== 'right' && { peelLeft: clampPeel(state.peelLeft + step) }),
        ...(side !== 'left' && { peelRight: clampPeel(state.peelRight + step) }),
      }));
    },
    /** Shows, ghosts or hides one structure whatever the layers say; `null` hands it back to the layers. */
    display(id: StructureId, wish: DisplayWish | null, by: Origin) {
      run('display', by, ({ wishes }) => {
        const { [id]: _gone, ...rest } = wishes;
        return { wishes: wish === null ? rest : { ...rest, [id]: wish } };
      });
    },
    /** Brings a group beside the hip in, or takes it away. The hip itself always stays. */
    setGroup(group: Group, on: boolean, by: Origin) {
      run('setGroup', by, ({ groups }) => ({ groups: groupsWith(groups, group, on) }));
    },
    toggleGroup(group: Group, by: Origin) {
      run('toggleGroup', by, ({ groups }) => ({
        groups: groupsWith(groups, group, !groups.includes(group)),
      }));
    },
    /** Switches one option of the picture on or off. */
    setOption(option: ViewOption, on: boolean, by: Origin) {
      run('setOption', by, () => switching(option, on));
    },
    toggle(option: ViewOption, by: Origin) {
      run('toggle', by, (state) => switching(option, !state[option]));
    },
    /**
     * Shows the landmarks and flies to one of them (`psis.left`); `null` lets it go again and stays where it is.
     * Unknown ids are refused with an error.
     */
    focusLandmark(id: string | null, by: Origin) {
      if (id === null) {
        run('focusLandmark', by, () => ({ landmark: null }));
        return;
      }
      const found = LANDMARK_INSTANCES.find((landmark) => landmark.id === id);
      if (!found) {
        throw new Error(`state/focusLandmark: no landmark "${id}"; take the id from LANDMARK_INSTANCES`);
      }
      run('focusLandmark', by, ({ camera, sheet }) => ({
        landmark: id,
        sheet: sheet === 'closed' ? 'half' : sheet,
        showLandmarks: true,
        camera: normalisePose(poseTowards(found, camera)),
      }));
    },
    /** Flies to a named view. */
    lookFrom(preset: ViewPreset, by: Origin) {
      run('lookFrom', by, () => ({ camera: PRESET_POSES[preset] }));
    },
    /** Flies to a pose, or, from the scene itself, records where the hand left the camera. */
    moveCamera(pose: CameraPose, by: Origin) {
      run('moveCamera', by, () => ({ camera: normalisePose(pose) }));
    },
    /** Asks the scene to bring the selection, or without one the whole model, into view. */
    frameSelection(by: Origin) {
      run('frameSelection', by, () => ({}), { kind: 'frame', what: 'selection' });
    },
    /** Back to the first view; the page's own settings and what the scene reports stay. */
    resetView(by: Origin) {
      run('resetView', by, () => RESET);
    },
    /** Opens a view that was kept, in one step. */
    openView(fields: Partial<ViewState>, by: Origin) {
      run('openView', by, (state) => {
        const { sheet } = state;
        const hasPanel = Boolean(fields.selected) || (fields.screen ?? 'atlas') !== 'atlas';
        return {
          ...lending(state, fields),
          ...arriving(state, fields),
          sheet: hasPanel && sheet === 'closed' ? 'half' : sheet,
        };
      });
    },
    /** Puts a decoded link, or the settings of the last visit, in place of the present ones. */
    restore(fields: Partial<ViewState>, by: Origin) {
      run('restore', by, (state) => ({
        ...(by === 'url' ? lending(state, fields) : fields),
        ...arriving(state, fields),
      }));
    },
    setTheme(theme: Theme, by: Origin) {
      run('setTheme', by, ({ lentSettings }) => ({
        theme,
        lentSettings: lentSettings.filter((key) => key !== 'theme'),
      }));
    },
    setSkinTone(skinTone: SkinTone, by: Origin) {
      run('setSkinTone', by, () => ({ skinTone }));
    },
    setSheet(sheet: SheetHeight, by: Origin) {
      run('setSheet', by, () => ({ sheet }));
    },
    notify(notice: Notice | null, by: Origin) {
      run('notify', by, () => ({ notice }));
    },
    reportScene(scene: SceneStatus) {
      run('reportScene', 'scene', () => ({ scene }));
    },
    /** How a group on its way is coming along; `null` when it is there, or no longer wanted. */
    reportStreaming(streaming: Streaming | null) {
      run('reportStreaming', 'app', () => ({ streaming }));
    },
    /** A group's models are in the picture. */
    reportDrawn(group: Group) {
      run('reportDrawn', 'app', ({ drawnGroups }) => ({
        drawnGroups: GROUPS.filter((known) => known === group || drawnGroups.includes(known)),
      }));
    },
  };
}

export type Commands = ReturnType<typeof createCommands>;
