import { useTranslation } from 'react-i18next';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { ToolCard } from './tool-card.tsx';
import { ToolSlider } from './tool-slider.tsx';

/** The least that keeps the tool out; nothing is what its button for putting it away is for. */
const LEAST = 5;

/** How far the layers are drawn apart. */
export function ExplodeCard() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const share = useView((state) => state.explode);
  return (
    <ToolCard
      title={t('explode.title')}
      closeLabel={t('explode.close')}
      onClose={() => commands.setExplode(0, 'panel')}
    >
      <ToolSlider
        label={t('explode.share')}
        value={share}
        min={LEAST}
        max={100}
        unit="percent"
        onChange={(value) => commands.setExplode(value, 'panel')}
      />
      <p className="probe-note">{t('explode.note')}</p>
    </ToolCard>
  );
}
