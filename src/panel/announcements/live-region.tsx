import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type Group, LAYERS, type PartKey, type StructureId } from '#anatomy';
import { type Change, VIEW_OPTIONS, type ViewState, patternSide } from '#state';
import type { Announcer } from './announcer.ts';
import { useAtlas } from '../shared/atlas-context.tsx';
import { isToldByControl } from './told-by-control.ts';
import { describeApart } from '../dissect/describe-apart.ts';
import { latePartsNow } from '../shell/late.ts';
import { nameOfPattern } from '../pain/pattern-name.ts';
import { labelOf } from '../shared/labels.ts';
import { describeTools } from '../tools/describe-tools.ts';
import { labelOfTarget } from '../shared/target.ts';
import { TOUCH } from '../shared/use-media.ts';
import { spotLabel } from '../where/spot-label.ts';
import { zoneLabel } from '../shared/zone-label.ts';

const nameOfChoice = (id: StructureId, part: PartKey | null, t: TFunction) =>
  labelOfTarget(part === null ? { kind: 'structure', id } : { kind: 'part', id, part }, t);

/** How to get to what has just come: by a key, or, where there are none, below on the page. */
const wayByHand = () => (window.matchMedia(TOUCH).matches ? 'touch' : 'key');

function describeChoice(id: StructureId, part: PartKey | null, t: TFunction): string {
  return t(`say.selected-${wayByHand()}`, { name: nameOfChoice(id, part, t) });
}

/** What changed between two views, in one sentence; `null` when there is nothing to say. */
function describeChange(state: ViewState, before: ViewState, t: TFunction): string | null {
  if (state.pattern !== before.pattern && state.pattern !== null) return describePattern(state, t);
  if (state.sore !== before.sore) return describeSore(state, before, t);
  // What is hidden or left out is let go as well; that it is gone says both.
  const apart = describeApart(state, before, t);
  if (apart !== null && (state.selected === before.selected || state.selected === null)) return apart;
  if (state.selected !== before.selected) {
    if (state.selected === null) return t('say.cleared');
    return describeChoice(state.selected, state.part, t);
  }
  if (state.pattern !== before.pattern) return t('say.pattern-hidden');
  if (state.part !== before.part && state.selected !== null) {
    return describeChoice(state.selected, state.part, t);
  }
  if (state.landmark !== before.landmark && state.landmark !== null) {
    return t('say.landmark', { name: labelOfTarget({ kind: 'landmark', id: state.landmark }, t) });
  }
  if (state.peelLeft !== before.peelLeft || state.peelRight !== before.peelRight) {
    const top = (peel: number) => t(`layers.name.${LAYERS[peel] ?? 'bone'}`);
    return state.peelLeft === state.peelRight
      ? t('say.peeled-both', { layer: top(state.peelLeft) })
      : t('say.peeled', { left: top(state.peelLeft), right: top(state.peelRight) });
  }
  return (
    describeTools(state, before, t) ?? describeShowing(state, before, t) ?? describeScreen(state, before, t)
  );
}

/** The focus stays on the tab that was pressed, so that what it has opened has to be told. */
function describeScreen({ screen }: ViewState, before: ViewState, t: TFunction): string | null {
  const isByTab = document.activeElement?.matches('.screen-tab') === true;
  return screen !== before.screen && isByTab ? t('say.screen', { name: t(`screen.${screen}`) }) : null;
}

function describeSore({ sore }: ViewState, { sore: before }: ViewState, t: TFunction): string | null {
  if (sore.length === 0) return t('say.sore-cleared');
  const added = sore.filter((spot) => !before.includes(spot));
  const changed = added.length > 0 ? added : before.filter((spot) => !sore.includes(spot));
  if (changed.length === 0) return null;
  const name = changed.map((spot) => spotLabel(spot, t)).join(', ');
  const what = t(added.length > 0 ? 'say.sore-added' : 'say.sore-removed', { name, count: sore.length });
  return [what, describeAnswers(sore, t)].filter(Boolean).join(' ');
}

/** How many answers there now are, and how to get to them. */
function describeAnswers(sore: ViewState['sore'], t: TFunction): string {
  const could = latePartsNow()?.whatCouldBe(sore);
  const count = could ? could.first.length + could.others.length : 0;
  return count === 0 ? '' : t(`say.answers-${wayByHand()}`, { count });
}

function describePattern({ pattern, selected }: ViewState, t: TFunction): string | null {
  const found = pattern === null ? null : latePartsNow()?.patternById(pattern);
  if (!found) return null;
  return t('say.pattern', {
    name: nameOfPattern(found, patternSide(selected), t),
    core: found.core.zones.map((zone) => zoneLabel(zone, t)).join(', '),
    caveat: t(found.muscle === null ? 'pain.strip-caveat-other' : 'pain.strip-caveat'),
  });
}

/** What came into the picture or left it. */
function describeShowing(state: ViewState, before: ViewState, t: TFunction): string | null {
  const name = (group: Group) => t(`group.name.${group}`);
  const arrived = state.groups.find(
    (group) => state.drawnGroups.includes(group) && !before.drawnGroups.includes(group),
  );
  if (arrived) return t('say.group-drawn', { name: name(arrived) });
  const added = state.groups.find((group) => !before.groups.includes(group));
  if (added) {
    return t(state.drawnGroups.includes(added) ? 'say.group-drawn' : 'say.group-coming', {
      name: name(added),
    });
  }
  const removed = before.groups.find((group) => !state.groups.includes(group));
  if (removed) return t('say.group-removed', { name: name(removed) });
  const option = VIEW_OPTIONS.find((one) => state[one] !== before[one]);
  if (option) return t(state[option] ? 'say.on' : 'say.off', { name: t(`show.option.${option}`) });
  return null;
}

/** Going back and forward is said before what it changed, which the reader has heard already. */
function describeStep({ command }: Change, { undoSteps }: ViewState, t: TFunction): string | null {
  if (command === 'undo') return t('say.undone', { count: undoSteps });
  return command === 'redo' ? t('say.redone') : null;
}

/** Where the keys have walked to among what is in sight. */
function describeWalk({ by }: Change, state: ViewState, before: ViewState, t: TFunction): string | null {
  const { hovered, inSight } = state;
  if (by !== 'keyboard' || !inSight || hovered === null || hovered === before.hovered) return null;
  const number = inSight.indexOf(hovered) + 1;
  return number === 0 ? null : t('now.pointed', { name: labelOf(hovered, t), number, count: inSight.length });
}

/** The page's polite voice: selection, layers, and what the scene has to say. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const text = useStore(announcer.store, (sayings) => sayings.text);
  useEffect(
    () =>
      atlas.subscribe((state, before, change) => {
        if (isToldByControl(state, change)) return;
        const sentence =
          describeStep(change, state, t) ??
          describeWalk(change, state, before, t) ??
          describeChange(state, before, t);
        if (sentence !== null) announcer.say(sentence);
      }),
    [atlas, announcer, t],
  );
  return (
    <div className="sr-only" aria-live="polite" data-testid="live-region">
      {text}
    </div>
  );
}
