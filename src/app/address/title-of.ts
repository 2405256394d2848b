import type { TFunction } from 'i18next';
import { labelOf } from '#panel/labels';
import { STORY_STEPS, readStep } from '#content/story-steps';
import type { ViewState } from '#state';

/** The page that is open beside the picture; `null` for the first one, which what is chosen names. */
function pageOf({ screen, step }: ViewState, t: TFunction): string | null {
  if (screen === 'atlas') return null;
  if (screen === 'topics') return t('topic.title');
  if (screen === 'glossary') return t('glossary.title');
  if (step === null) return t(`screen.${screen}`);
  const { story, number } = readStep(step);
  return `${t(`screen.${screen}`)}, ${t('story.step', { number, count: STORY_STEPS[story] })}`;
}

/** What tells this view from others in the browser's history and among its tabs, the most telling first. */
export function titleOf(state: ViewState, site: string, t: TFunction): string {
  const { selected, pattern, section, explode, probe } = state;
  const page = pageOf(state, t);
  const parts = [
    page,
    selected !== null && page === null && labelOf(selected, t),
    pattern !== null && t('pain.shown'),
    section && t('section.title'),
    explode > 0 && t('explode.title'),
    probe && t('probe.title'),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? site : `${parts.join(', ')} · ${site}`;
}
