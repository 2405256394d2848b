import { Eye, FlipHorizontal2 } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { SECTION_PRESETS, type SectionPlane, type SectionPreset, isSameWay, sectionPose } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { ToolCard } from './tool-card.tsx';
import { ToolSlider } from './tool-slider.tsx';

const PRESETS = Object.keys(SECTION_PRESETS) as readonly SectionPreset[];
/** What the plane can reach of the model, mm from its middle. */
const REACH_MM = 260;
const LEGEND = ['muscle', 'bone', 'nerve', 'band', 'fat', 'fill'] as const;

/** Where the cut is, which way it faces, and which half is kept. */
export function SectionCard() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const section = useView((state) => state.section);
  if (!section) return null;
  const change = (part: Partial<SectionPlane>) => commands.setSection({ ...section, ...part }, 'panel');
  const { azimuthDeg, elevationDeg, offsetMm } = section;
  const look = () => commands.moveCamera(sectionPose(section), 'panel');
  return (
    <ToolCard
      title={t('section.title')}
      closeLabel={t('section.close')}
      onClose={() => commands.setSection(null, 'panel')}
    >
      <div role="group" aria-label={t('section.presets')} className="chips">
        {PRESETS.map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            title={t(`section.${name}.term`)}
            aria-pressed={isSameWay(section, SECTION_PRESETS[name])}
            onClick={() => commands.setSection(SECTION_PRESETS[name], 'panel')}
          >
            {t(`section.${name}`)}
          </button>
        ))}
      </div>
      <ToolSlider
        label={t('section.move')}
        value={offsetMm}
        min={-REACH_MM}
        max={REACH_MM}
        unit="millimeter"
        onChange={(value) => change({ offsetMm: value })}
      />
      <ToolSlider
        label={t('section.turn')}
        value={azimuthDeg}
        min={-180}
        max={180}
        unit="degree"
        onChange={(value) => change({ azimuthDeg: value })}
      />
      <ToolSlider
        label={t('section.tilt')}
        value={elevationDeg}
        min={-90}
        max={90}
        unit="degree"
        onChange={(value) => change({ elevationDeg: value })}
      />
      <div className="tool-row">
        <Button className="button outlined" onPress={look}>
          <Eye size="1.1em" aria-hidden />
          {t('section.look')}
        </Button>
        <Button
          className="button outlined"
          onPress={() =>
            change({ azimuthDeg: azimuthDeg + 180, elevationDeg: -elevationDeg, offsetMm: -offsetMm })
          }
        >
          <FlipHorizontal2 size="1.1em" aria-hidden />
          {t('section.flip')}
        </Button>
      </div>
      <ul className="cut-legend" aria-label={t('section.legend')}>
        {LEGEND.map((tissue) => (
          <li key={tissue}>
            <span className="probe-swatch" data-tissue={tissue} aria-hidden />
            {t(`section.legend.${tissue}`)}
          </li>
        ))}
      </ul>
      <p className="probe-note">{t('section.how')}</p>
    </ToolCard>
  );
}
