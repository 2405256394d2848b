import { useTranslation } from 'react-i18next';
import { STROKES, type Stroke, type StrokeSetId } from '#anatomy';

/** Over this muscle the hand is near the sciatic nerve: no knuckles, nothing hard. */
const NEAR_NERVE: Stroke['on'] = 'piriformis' as Stroke['on'];

const KINDS = ['along', 'across', 'strip'] as const satisfies readonly Stroke['kind'][];

/** What the lines on the model mean; told apart by form as well as colour. Nothing where none are drawn. */
export function StrokeLegend({ sets }: { readonly sets: readonly StrokeSetId[] }) {
  const { t } = useTranslation();
  const drawn: readonly Stroke[] = sets.flatMap((set): readonly Stroke[] => STROKES[set]);
  const kinds = KINDS.filter((kind) => drawn.some((stroke) => stroke.kind === kind));
  if (kinds.length === 0) return null;
  const isNear = drawn.some(({ on }) => on === NEAR_NERVE);
  const wordOf = (kind: Stroke['kind']) =>
    isNear && kind !== 'strip' ? t(`story.stroke.near-nerve.${kind}`) : t(`story.stroke.${kind}`);
  return (
    <ul className="stroke-legend" aria-label={t('story.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="stroke-swatch" data-kind={kind} aria-hidden />
          {wordOf(kind)}
        </li>
      ))}
      {isNear && <li className="stroke-note">{t('story.stroke.no-tools')}</li>}
    </ul>
  );
}
