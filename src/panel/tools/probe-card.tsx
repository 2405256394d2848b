import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { GROUPS, STRUCTURES, accuracyOf } from '#anatomy';
import { type ProbeLayer, type ProbeReading, SKIN_WAYS, type SkinWay, stepOnSkin } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { withUnit } from '../shared/units.ts';
import { ProbeStrip } from './probe-strip.tsx';
import {
  NEAR_NERVE_MM,
  inMm,
  layerDepth,
  layerName,
  nerveSentence,
  readingSentence,
  tissueOf,
} from './probe-words.ts';
import { ToolCard } from './tool-card.tsx';
import { useSettled } from './use-settled.ts';

const STEP_MM = 5;
/** Nothing is looked for beyond this; see the measuring of the line. */
const MOST_DEPTH_MM = 120;
/** A voice speaks once the thumb has rested this long. */
const REST_MS = 700;

const WAY_ICONS: Readonly<Record<SkinWay, typeof ArrowUp>> = {
  headward: ArrowUp,
  footward: ArrowDown,
  leftward: ArrowLeft,
  rightward: ArrowRight,
};

/** The least exact of the measured structures that a thumb can meet, mm. */
const WORST_MM = Math.max(
  ...STRUCTURES.filter(({ kind, group }) => kind === 'muscle' && group === 'hip').map(
    ({ key }) => accuracyOf(key)?.p95Mm ?? 0,
  ),
);

function Walk({ reading }: { readonly reading: ProbeReading }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  return (
    <div role="group" aria-label={t('probe.move')} className="probe-walk">
      {SKIN_WAYS.map((way) => {
        const Icon = WAY_ICONS[way];
        return (
          <Button
            key={way}
            className="button outlined icon"
            aria-label={t(`probe.${way}`)}
            onPress={() => commands.setProbe(stepOnSkin(reading, way, STEP_MM), 'panel')}
          >
            <Icon size="1.15em" aria-hidden />
          </Button>
        );
      })}
    </div>
  );
}

function Layers({ reading: { layers, nerve } }: { readonly reading: ProbeReading }) {
  const { t, i18n } = useTranslation();
  const isNear = nerve !== null && nerve.offMm > 0 && nerve.offMm <= NEAR_NERVE_MM;
  // What lies beside the line has its place in the order as well.
  const cut = isNear ? layers.filter(({ fromMm }) => fromMm <= nerve.depthMm).length : layers.length;
  const [before, after] = [layers.slice(0, cut), layers.slice(cut)];
  const row = (layer: ProbeLayer) => (
    <li key={`${layer.what} ${layer.fromMm}`}>
      <span className="probe-swatch" data-tissue={tissueOf(layer)} aria-hidden />
      <span className="probe-name">{layerName(layer, t)}</span>
      <span className="probe-depth">{layerDepth(layer, t, i18n.language)}</span>
    </li>
  );
  return (
    <ol className="probe-layers" aria-label={t('probe.order')}>
      <li>
        <span className="probe-swatch" data-tissue="skin" aria-hidden />
        <span className="probe-name">{t('probe.skin')}</span>
        <span className="probe-depth">{inMm(0, i18n.language)}</span>
      </li>
      {before.map(row)}
      {isNear && (
        <li>
          <span className="probe-swatch" data-tissue="nerve" aria-hidden />
          <span className="probe-name">
            {t('probe.nerve-beside', { off: inMm(nerve.offMm, i18n.language) })}
          </span>
          <span className="probe-depth">{inMm(nerve.depthMm, i18n.language)}</span>
        </li>
      )}
      {after.map(row)}
    </ol>
  );
}
function Nerve({ reading }: { readonly reading: ProbeReading }) {
  const { t, i18n } = useTranslation();
  const isNear = reading.nerve !== null && reading.nerve.offMm <= NEAR_NERVE_MM;
  return (
    <p className="probe-nerve" data-near={isNear}>
      {isNear && <TriangleAlert size="1.2em" aria-hidden />}
      {nerveSentence(reading, t, i18n.language)}
    </p>
  );
}

function Voice({ reading }: { readonly reading: ProbeReading }) {
  const { t, i18n } = useTranslation();
  const sentence = useSettled(readingSentence(reading, t, i18n.language), REST_MS);
  return (
    <p className="sr-only" role="status">
      {sentence}
    </p>
  );
}

/** What lies under the thumb: a cut along the line, the layers in their order, and how near the nerve is. */
export function ProbeCard() {
  const { t, i18n } = useTranslation();
  const { commands } = useAtlas();
  const reading = useView((state) => state.probeReading);
  const error = withUnit(WORST_MM, 'millimeter', i18n.language, 1);
  const isWhole = useView((state) => state.drawnGroups.length === GROUPS.length);
  return (
    <ToolCard
      title={t('probe.title')}
      closeLabel={t('probe.close')}
      onClose={() => commands.setProbe(null, 'panel')}
    >
      {reading === null ? (
        <p>{t('probe.measuring')}</p>
      ) : (
        <>
          <ProbeStrip reading={reading} />
          <Nerve reading={reading} />
          {reading.layers.length === 0 ? (
            <p>{t('probe.nothing', { most: inMm(MOST_DEPTH_MM, i18n.language) })}</p>
          ) : (
            <Layers reading={reading} />
          )}
          {!isWhole && <p className="probe-note">{t('probe.coming')}</p>}
          <Walk reading={reading} />
          <p className="probe-note">{t('probe.sure', { error })}</p>
          <details className="probe-more">
            <summary>{t('probe.about')}</summary>
            <p className="probe-note">{t('probe.limits', { error })}</p>
            <p className="probe-note">{t('probe.how')}</p>
          </details>
          <Voice reading={reading} />
        </>
      )}
    </ToolCard>
  );
}
