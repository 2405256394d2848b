import { X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LAYERS, type Layer, depthOf } from '#anatomy';
import { type Display, SHOWN_SIDES, type ViewState } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { DISPLAY_ICONS } from '../shared/display-button.tsx';

const WISHES: readonly Display[] = ['shown', 'ghost', 'xray', 'hidden'];

/** How a layer is drawn as a whole; `null` while the two sides differ, or only part of it is there. */
function wishOf({ layerWishes, peelLeft, peelRight }: ViewState, layer: Layer): Display | null {
  const off = [peelLeft, peelRight].filter((peel) => peel > depthOf(layer)).length;
  if (off === 2) return 'hidden';
  const wish = layerWishes[layer];
  if (wish === 'hidden') return wish;
  return off === 0 ? (wish ?? 'shown') : null;
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
  const faded = useView(({ layerWishes }) => layerWishes);
  const now = useView((view) => wishOf(view, layer));
  const name = t(`layers.name.${layer}`);
  return (
    <>
      <Row label={t('sides.layer')}>
        {LAYERS.map((one) => {
          const wish = faded[one];
          return (
            <Choice key={one} on={one === layer} onChoose={() => setLayer(one)}>
              <span data-wish={wish}>{t(`layers.short.${one}`)}</span>
              {wish && <span className="sr-only">{t(`dissect.state.${wish}`)}</span>}
            </Choice>
          );
        })}
      </Row>
      <div role="group" aria-label={t('sides.fade', { name })} className="group framed sides-group">
        {WISHES.map((wish) => {
          const Icon = DISPLAY_ICONS[wish];
          return (
            <Choice
              key={wish}
              on={now === wish}
              onChoose={() => atlas.commands.dissect({ kind: 'layer', layer }, wish, 'panel')}
            >
              <Icon size="1.05em" aria-hidden />
              {t(`sides.${wish}`)}
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
