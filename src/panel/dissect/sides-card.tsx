import { X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LAYERS, type Layer, depthOf } from '#anatomy';
import { type Display, SHOWN_SIDES, type ViewState } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { DISPLAY_ICONS } from '../shared/display-button.tsx';

const OVERRIDES: readonly Display[] = ['shown', 'ghost', 'xray', 'hidden'];

/** How a layer is drawn as a whole; `null` while the two sides differ, or only part of it is there. */
function overrideOf({ layerOverrides, peelLeft, peelRight }: ViewState, layer: Layer): Display | null {
  const off = [peelLeft, peelRight].filter((peel) => peel > depthOf(layer)).length;
  if (off === 2) return 'hidden';
  const override = layerOverrides[layer];
  if (override === 'hidden') return override;
  return off === 0 ? (override ?? 'shown') : null;
}

/** Outermost layer that is still there on both sides: the one a reader is most likely to fade. */
const topOf = ({ peelLeft, peelRight }: ViewState): Layer => LAYERS[Math.max(peelLeft, peelRight)] ?? 'bone';

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div className="sides-row">
      <span id={id} className="sides-label">
        {label}
      </span>
      <div role="group" aria-labelledby={id} className="group framed sides-group">
        {children}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly on: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Choice({ on, onChoose, children }: ChoiceProps) {
  return (
    <button type="button" className="button" aria-pressed={on} onClick={onChoose}>
      {children}
    </button>
  );
}

function FadeRows() {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const [layer, setLayer] = useState(() => topOf(atlas.state()));
  const faded = useView(({ layerOverrides }) => layerOverrides);
  const now = useView((view) => overrideOf(view, layer));
  const name = t(`layers.name.${layer}`);
  return (
    <>
      <Row label={t('sides.layer')}>
        {LAYERS.map((one) => {
          const override = faded[one];
          return (
            <Choice key={one} on={one === layer} onChoose={() => setLayer(one)}>
              <span data-override={override}>{t(`layers.short.${one}`)}</span>
              {override && <span className="sr-only">{t(`dissect.state.${override}`)}</span>}
            </Choice>
          );
        })}
      </Row>
      <div role="group" aria-label={t('sides.fade', { name })} className="group framed sides-group">
        {OVERRIDES.map((override) => {
          const Icon = DISPLAY_ICONS[override];
          return (
            <Choice
              key={override}
              on={now === override}
              onChoose={() => atlas.commands.dissect({ kind: 'layer', layer }, override, 'panel')}
            >
              <Icon size="1.05em" aria-hidden />
              {t(`sides.${override}`)}
            </Choice>
          );
        })}
      </div>
    </>
  );
}

/** One side of the body or both, layers seen through, and the looking glass. */
export function SidesCard() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const shownSide = useView((state) => state.shownSide);
  const mirror = useView((state) => state.mirror);
  return (
    <section className="tool-card card sides-card" aria-label={t('tools.sides')}>
      <div className="sides-head">
        <h2>{t('tools.sides')}</h2>
        <button
          type="button"
          className="button icon"
          aria-label={t('sides.close')}
          onClick={() => commands.setSidesTool(false, 'panel')}
        >
          <X size="1.1em" aria-hidden />
        </button>
      </div>
      <Row label={t('sides.side')}>
        {SHOWN_SIDES.map((side) => (
          <Choice key={side} on={shownSide === side} onChoose={() => commands.setShownSide(side, 'panel')}>
            {t(`sides.${side}`)}
          </Choice>
        ))}
      </Row>
      <FadeRows />
      <Row label={t('sides.mirror')}>
        <Choice on={!mirror} onChoose={() => commands.setOption('mirror', false, 'panel')}>
          {t('sides.mirror-off')}
        </Choice>
        <Choice on={mirror} onChoose={() => commands.setOption('mirror', true, 'panel')}>
          {t('sides.mirror-on')}
        </Choice>
      </Row>
      <p className="sides-hint">{t(mirror ? 'sides.mirror-hint-on' : 'sides.mirror-hint-off')}</p>
    </section>
  );
}
