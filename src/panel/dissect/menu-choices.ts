import { CircleDot, Combine, FlipHorizontal2, Info, type LucideIcon, RotateCcw, ScanEye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type VisibilityAction, type Scope, isAlone, isTakenApart, marks } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { DISPLAY_ICONS } from '../shared/display-button.tsx';

/** One line of the menu. */
export interface Choice {
  readonly id: string;
  readonly words: string;
  readonly icon: LucideIcon;
  readonly act: () => void;
  /** Leads to further choices instead of closing the menu. */
  readonly leads?: boolean;
}

const ICONS: Readonly<Record<VisibilityAction, LucideIcon>> = { isolate: CircleDot, ...DISPLAY_ICONS };
const ACTIONS: readonly VisibilityAction[] = ['isolate', 'hidden', 'ghost', 'xray', 'shown'];

/** What can be done with a scope; what is so already is not offered. */
export function useActions(scope: Scope | null): readonly Choice[] {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const alone = useView((state) => scope !== null && isAlone(state, scope));
  const display = useView((state) =>
    scope?.kind === 'structure' ? marks(state).get(scope.id)?.display : undefined,
  );
  if (scope === null) return [];
  return ACTIONS.filter((action) => action !== display).map((action) => ({
    id: action,
    words: t(action === 'isolate' && alone ? 'dissect.isolate-end' : `dissect.${action}`),
    icon: ICONS[action],
    act: () => commands.dissect(scope, action, 'panel'),
  }));
}

/** What is offered for one structure alone, before and after its actions. */
export function useOwn(scope: Scope | null) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const id = scope?.kind === 'structure' ? scope.id : null;
  const selected = useView((state) => state.selected === id);
  const isAbove = useView(({ xray }) => xray) && selected;
  if (id === null) return { before: [], after: [] };
  const select = { id: 'select', words: t('dissect.select'), icon: Info };
  const above = { id: 'above', words: t(isAbove ? 'dissect.above-end' : 'dissect.above'), icon: ScanEye };
  return {
    before: selected ? [] : [{ ...select, act: () => commands.select(id, 'panel') }],
    after: [{ ...above, act: () => commands.xrayAbove(id, 'panel') }],
  };
}

/** What is offered for the picture as a whole. */
export function usePicture(scope: Scope | null): readonly Choice[] {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const apart = useView(isTakenApart);
  const mirror = useView((state) => state.mirror);
  const back = { id: 'bring-back', words: t('dissect.bring-back'), icon: Combine };
  const flip = { id: 'mirror', words: t(mirror ? 'dissect.mirror-off' : 'dissect.mirror-on') };
  const reset = { id: 'reset', words: t('dissect.reset'), icon: RotateCcw };
  return [
    ...(apart ? [{ ...back, act: () => commands.bringBack('panel') }] : []),
    ...(scope === null
      ? [
          { ...flip, icon: FlipHorizontal2, act: () => commands.toggle('mirror', 'panel') },
          { ...reset, act: () => commands.resetView('panel') },
        ]
      : []),
  ];
}
