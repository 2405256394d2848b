import { ZONE_SPOTS, type ZoneSpot } from '#anatomy';
import { isStepId } from '#content/story-steps';
import { type TopicId, isTopicId } from '#content/topic-ids';
import { FEATURES_AWAY, featuresOut } from '#features';
import { normalisePose } from '../camera/camera-pose.ts';
import { spotPose } from '../camera/pattern-pose.ts';
import { MAX_PANES, type Screen } from '../model.ts';
import type { Origin } from '../origin.ts';
import { panesOf } from '../patterns/pane-view.ts';
import { checkPattern } from '../patterns/pattern-choice.ts';
import { sameValue } from '../same-value.ts';
import { PUT_ASIDE, atStep, choosing, comparing, opening, soreWith } from './choosing.ts';
import type { Run } from './command.ts';
import { stepBefore } from '../stories/story-view.ts';

/** Commands of the screens: what hurts, side by side, stories, topics, and the way back. */
export function createScreenCommands(run: Run) {
  return {
    /** Opens one screen; what is marked and chosen there stays for the next time. */
    openScreen(screen: Screen, by: Origin) {
      run('openScreen', by, (state) => opening(state, screen));
    },
    /** Marks one spot more as sore and flies to where it is seen, on the screen that says what could be behind it. */
    lookForSpot(spot: ZoneSpot, by: Origin) {
      run('lookForSpot', by, (state) => ({
        ...opening(state, 'where'),
        sore: soreWith([...state.sore, spot]),
        camera: normalisePose(spotPose(spot)),
      }));
    },
    /** Whether a stroke over the body marks where it hurts, rather than turning the model. */
    setDrawing(drawing: boolean, by: Origin) {
      run('setDrawing', by, () => ({ drawing }));
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
  };
}
