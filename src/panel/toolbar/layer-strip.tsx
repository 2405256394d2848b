import { ChevronDown, Layers } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { LAYERS, MAX_PEEL, SIDES, type Side, instanceOf, sideOf } from '#anatomy';
import { peelOf } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { useMenuGesture } from '../dissect/menu-gesture.ts';
import { PHONE, SHORT, useMedia } from '../shared/use-media.ts';

/** One side's row: a stepped slider over six cells, taken away on the left, still there on the right. */
function SideTrack({ side }: { readonly side: Side }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const peel = useView((state) => peelOf(state, side));
  const top = LAYERS[peel] ?? 'bone';
  // What lies over the selection is seen through, whatever the layers say.
  const chosen = useView(
    ({ selected }) => selected && sideOf(selected) === side && instanceOf(selected).layer,
  );
  const depth = chosen ? LAYERS.indexOf(chosen) : -1;
  const isThrough = depth > peel;
  const value = t('layers.value', { layer: t(`layers.name.${top}`), count: peel });
  return (
    <>
      <span className="layer-side" aria-hidden>
        {t(`side.row.${side}`)}
      </span>
      <div className="layer-track">
        {LAYERS.map((layer, at) => (
          <span
            key={layer}
            className={`layer-cell tissue-${layer}`}
            data-state={at < peel ? 'off' : at === peel ? 'top' : 'on'}
            data-through={at >= peel && at < depth}
            aria-hidden
          />
        ))}
        <input
          type="range"
          min={0}
          max={MAX_PEEL}
          step={1}
          value={peel}
          aria-label={t('layers.slider', { side: t(`side.${side}`) })}
          aria-valuetext={
            isThrough && chosen
              ? t('layers.value-through', { value, layer: t(`layers.name.${chosen}`) })
              : value
          }
          onChange={(event) => commands.peelTo(side, Number(event.target.value), 'panel')}
        />
      </div>
    </>
  );
}

/**
 * The one control that peels the region from the skin to the bone. Columns are the layers, rows the two
 * sides; a layer's name peels both sides to it. What is taken away is hollow and struck through.
 */
export function LayerStrip() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const headingId = useId();
  const phone = useMedia(PHONE);
  const short = useMedia(SHORT);
  // Small until wanted, where the picture has little room.
  const cramped = phone || short;
  const [choice, setChoice] = useState<{ readonly cramped: boolean; readonly open: boolean } | null>(null);
  const open = choice && choice.cramped === cramped ? choice.open : !cramped;
  const left = useView((state) => state.peelLeft);
  const right = useView((state) => state.peelRight);
  const faded = useView(({ layerOverrides }) => layerOverrides);
  const menu = useMenuGesture((element) => {
    const name = element.closest<HTMLElement>('[data-layer]')?.dataset['layer'];
    const layer = LAYERS.find((one) => one === name);
    return layer ? { kind: 'layer', layer } : null;
  });

  return (
    <section className="layer-strip card" aria-labelledby={headingId} data-open={open}>
      <div className="layer-title">
        <Layers size="1.1em" aria-hidden />
        <span id={headingId} className="layer-heading">
          {t('layers.title')}
        </span>
        <p className="layer-hint">{t('layers.hint')}</p>
        <Button
          className="button icon"
          aria-label={t(open ? 'layers.fold' : 'layers.unfold')}
          aria-expanded={open}
          onPress={() => setChoice({ cramped, open: !open })}
        >
          <ChevronDown size="1.1em" aria-hidden />
        </Button>
      </div>
      {open && (
        <div className="layer-grid">
          <div className="layer-names" role="group" aria-label={t('layers.both')} {...menu}>
            {LAYERS.map((layer, depth) => (
              <button
                key={layer}
                type="button"
                className="layer-name"
                aria-pressed={left === depth && right === depth}
                data-layer={layer}
                data-override={faded[layer]}
                title={faded[layer] && t(`dissect.state.${faded[layer]}`)}
                onClick={() => commands.peelTo('both', depth, 'panel')}
              >
                {t(`layers.short.${layer}`)}
              </button>
            ))}
          </div>
          {SIDES.map((side) => (
            <SideTrack key={side} side={side} />
          ))}
        </div>
      )}
    </section>
  );
}
