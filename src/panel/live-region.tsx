import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { LAYERS, isStructureId } from '#anatomy';
import type { ViewState } from '#state';
import type { Announcer } from './announcer.ts';
import { useAtlas } from './atlas-context.tsx';
import { labelOf } from './labels.ts';

/** What changed between two views, in one sentence; `null` when there is nothing to say. */
export function describeChange(state: ViewState, before: ViewState, t: TFunction): string | null {
  if (state.selected !== before.selected) {
    return state.selected ? t('say.selected', { name: labelOf(state.selected, t) }) : t('say.cleared');
  }
  if (state.peelLeft !== before.peelLeft || state.peelRight !== before.peelRight) {
    const top = (peel: number) => t(`layers.name.${LAYERS[peel] ?? 'bone'}`);
    return state.peelLeft === state.peelRight
      ? t('say.peeled-both', { layer: top(state.peelLeft) })
      : t('say.peeled', { left: top(state.peelLeft), right: top(state.peelRight) });
  }
  if (state.wishes !== before.wishes) {
    const ids = Object.keys({ ...before.wishes, ...state.wishes }).filter(isStructureId);
    const changed = ids.filter((id) => state.wishes[id] !== before.wishes[id]);
    const [id] = changed;
    if (id === undefined || changed.length > 1) return null;
    return t('say.display', { name: labelOf(id, t), state: t(`display.${state.wishes[id] ?? 'by-layer'}`) });
  }
  return null;
}

/** The page's polite voice: selection, layers, and what the scene has to say. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const text = useStore(announcer.store, (sayings) => sayings.text);
  useEffect(
    () =>
      atlas.subscribe((state, before) => {
        const sentence = describeChange(state, before, t);
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
