import { useTranslation } from 'react-i18next';
import type { StructureKey } from '#anatomy';
import { patternsOf } from '#content';
import { useView } from '../shared/atlas-context.tsx';
import { PatternLegend } from './pattern-legend.tsx';
import { ShowOnBody, canDraw } from './show-on-body.tsx';

/** The patterns of one muscle, each to be shown on the body, with what the two drawings mean. */
export function PatternList({ muscle }: { readonly muscle: StructureKey }) {
  const { t } = useTranslation();
  const drawable = useView(canDraw);
  const patterns = patternsOf(muscle);
  if (patterns.length === 0) return null;
  return (
    <div className="pattern-list">
      <ul>
        {patterns.map(({ id, name, place }) => (
          <li key={id}>
            <span>
              <b>{name}</b> <span className="pattern-at">{place}</span>
            </span>
            <ShowOnBody id={id} name={name} />
          </li>
        ))}
      </ul>
      {drawable ? <PatternLegend /> : <p className="pattern-at">{t('pain.not-drawn')}</p>}
    </div>
  );
}
