import { useTranslation } from 'react-i18next';
import { STROKES, type Stroke, type StrokeSetId } from '#anatomy';

const KINDS = ['along', 'across', 'strip'] as const satisfies readonly Stroke['kind'][];

/** What the lines on the model mean; told apart by form as well as colour. Nothing where none are drawn. */
export function StrokeLegend({ sets }: { readonly sets: readonly StrokeSetId[] }) {
  const { t } = useTranslation();
  const drawn: readonly Stroke[] = sets.flatMap((set): readonly Stroke[] => STROKES[set]);
  const kinds = KINDS.filter((kind) => drawn.some((stroke) => stroke.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <ul className="stroke-legend" aria-label={t('story.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="stroke-swatch" data-kind={kind} aria-hidden />
          {t(`story.stroke.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
