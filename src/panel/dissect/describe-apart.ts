import type { TFunction } from 'i18next';
import { LAYERS, type StructureId, isStructureId } from '#anatomy';
import { type Scope, type ViewState, isAlone, isTakenApart, scopesAround } from '#state';
import { labelOf } from '../shared/labels.ts';
import { nameOfScope } from './scope-name.ts';

/** What is shown alone: by the name of what it is where it has one, else how many structures. */
function describeAlone(state: Pick<ViewState, 'isolated' | 'groups'>, t: TFunction): string {
  const { isolated } = state;
  const first = isolated[0]!;
  const one: Scope = { kind: 'structure', id: first };
  const scope = [one, ...scopesAround(first)].find((around) => isAlone(state, around));
  return scope
    ? t('dissect.alone', { name: nameOfScope(scope, t) })
    : t('dissect.alone-count', { count: isolated.length });
}

const layersOf = ({ layerOverrides }: Pick<ViewState, 'layerOverrides'>, t: TFunction) =>
  LAYERS.flatMap((layer) => {
    const override = layerOverrides[layer];
    if (!override) return [];
    return [t('dissect.wish', { name: t(`layers.name.${layer}`), state: t(`dissect.state.${override}`) })];
  });

/** In which ways the picture is not whole, each in a few words. */
export function waysApart(state: ViewState, t: TFunction): readonly string[] {
  const { isolated, shownSide, overrides } = state;
  const count = (fits: (override: string) => boolean) => Object.values(overrides).filter(fits).length;
  const [hidden, faded] = [
    count((override) => override === 'hidden'),
    count((override) => override === 'ghost' || override === 'xray'),
  ];
  return [
    ...(isolated.length > 0 ? [describeAlone(state, t)] : []),
    ...(shownSide === 'both' ? [] : [t(`dissect.side.${shownSide}`)]),
    ...layersOf(state, t),
    ...(hidden > 0 ? [t('dissect.hidden-count', { count: hidden })] : []),
    ...(faded > 0 ? [t('dissect.faded-count', { count: faded })] : []),
  ];
}

function describeOverrides(state: ViewState, before: ViewState, t: TFunction): string | null {
  const ids: readonly StructureId[] = Object.keys({ ...before.overrides, ...state.overrides }).filter(
    isStructureId,
  );
  const changed = ids.filter((id) => state.overrides[id] !== before.overrides[id]);
  const [id] = changed;
  if (id === undefined) return null;
  if (changed.length === 1) {
    return t('say.display', {
      name: labelOf(id, t),
      state: t(`display.${state.overrides[id] ?? 'by-layer'}`),
    });
  }
  const ways = waysApart({ ...state, isolated: [], shownSide: 'both', layerOverrides: {} }, t);
  return ways.length === 0 ? null : t('say.apart', { what: ways.join(', ') });
}

/** What was taken away, faded or brought back between two views, in one sentence; `null` when nothing was. */
export function describeApart(state: ViewState, before: ViewState, t: TFunction): string | null {
  if (state.isolated !== before.isolated && state.isolated.length > 0) {
    return t('say.apart', { what: describeAlone(state, t) });
  }
  const parts = ['isolated', 'shownSide', 'layerOverrides', 'overrides'] as const;
  const changed = parts.filter((part) => state[part] !== before[part]);
  if (changed.length === 0) return null;
  if (changed.length > 1 && !isTakenApart(state)) return t('say.everything-back');
  if (changed.includes('isolated')) return t('say.back');
  if (changed.includes('shownSide')) return t('say.apart', { what: t(`dissect.side.${state.shownSide}`) });
  if (!changed.includes('layerOverrides')) return describeOverrides(state, before, t);
  const layers = layersOf(state, t);
  return layers.length === 0 ? t('say.everything-back') : t('say.apart', { what: layers.join(', ') });
}
