import { RotateCcw } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { ToolCard, labelOf, useAtlas, useSettled, useView, withUnit } from '#panel';
import { postureOf } from '#state';
import { obstacleIn } from '../plain/obstacle.ts';
import { SURFACE_MM, isMeasured } from '../plain/readings.ts';
import type { MeasuredPoint } from '../plain/value.ts';
import { pointText, readingTexts, sayReadings } from './readings-text.ts';

/** A voice speaks once the points have rested this long. */
const REST_MS = 700;
const NONE: readonly MeasuredPoint[] = [];

function Readings({ points }: { readonly points: readonly MeasuredPoint[] }) {
  const { t, i18n } = useTranslation();
  const readings = readingTexts(points, t, i18n.language);
  return (
    <>
      {readings.length > 0 && (
        <dl className="tool-figures" aria-label={t('measure.readings')}>
          {readings.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {points.length > 0 && (
        <ul className="tool-list" aria-label={t('measure.points')}>
          {points.map((point, n) => (
            // Points are told apart by their number alone.
            <li key={`${n + 1}`}>{pointText(point, n + 1, t)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** How far the figures may be off, and what they cannot say. */
function Limits({ points }: { readonly points: readonly MeasuredPoint[] }) {
  const { t, i18n } = useTranslation();
  const names = [...new Set(points.filter((point) => !isMeasured(point)).map(({ on }) => labelOf(on, t)))];
  const mm = (value: number) => withUnit(value, 'millimeter', i18n.language);
  const hand = Math.max(1, Math.ceil(Math.max(0, ...points.map(({ missMm }) => missMm))));
  return (
    <>
      {names.length > 0 && (
        <p className="probe-note">
          {t('measure.modelled', { names: new Intl.ListFormat(i18n.language).format(names) })}
        </p>
      )}
      <p className="probe-note">{t('measure.body')}</p>
      <details className="probe-more">
        <summary>{t('measure.more')}</summary>
        <p className="probe-note">{t('measure.straight')}</p>
        {points.length > 0 && (
          <p className="probe-note">
            {t('measure.exact', { hip: mm(SURFACE_MM.hip), beside: mm(SURFACE_MM.beside), hand: mm(hand) })}
          </p>
        )}
        <p className="probe-note">{t('measure.seen')}</p>
        <p className="probe-note">{t('measure.how')}</p>
      </details>
    </>
  );
}

/** The card of the measuring tool: what to do next, the figures, and what they are worth. */
export function ToolPanel() {
  const { t, i18n } = useTranslation();
  const { commands } = useAtlas();
  const points = useView((state) => state.measure) ?? NONE;
  const obstacle = useView((state) => obstacleIn(state, postureOf(state) !== null));
  const canDraw = useView((state) => state.scene.phase !== 'no-webgl');
  const next = !canDraw
    ? t('measure.no-picture')
    : obstacle !== null
      ? t(`measure.${obstacle}`)
      : t(`measure.next-${points.length}`);
  const said = useSettled(
    obstacle === null && canDraw ? sayReadings(points, t, i18n.language) : next,
    REST_MS,
  );
  return (
    <ToolCard
      title={t('measure.title')}
      closeLabel={t('measure.close')}
      onClose={() => commands.setTool('measure', null, 'panel')}
    >
      <Readings points={points} />
      <p className="tool-next">{next}</p>
      <Button
        className="button outlined"
        isDisabled={points.length === 0}
        onPress={() => commands.setTool('measure', [], 'panel')}
      >
        <RotateCcw size="1.15em" aria-hidden />
        {t('measure.over')}
      </Button>
      <Limits points={points} />
      <p className="sr-only" role="status">
        {said}
      </p>
    </ToolCard>
  );
}
