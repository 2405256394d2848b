import { Columns2, Images, MapPin, PersonStanding } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SCREENS, type Screen } from '#state';
import { useAtlas, useView } from '../atlas-context.tsx';

const ICONS: Readonly<Record<Screen, typeof MapPin>> = {
  atlas: PersonStanding,
  where: MapPin,
  compare: Columns2,
  stories: Images,
};

/** What the page can be used for; stands at the head of the panel on every screen. */
export function ScreenTabs() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const screen = useView((state) => state.screen);
  return (
    <nav className="screen-tabs" aria-label={t('screen.title')}>
      {SCREENS.map((name) => {
        const Icon = ICONS[name];
        return (
          <button
            key={name}
            type="button"
            className="screen-tab"
            aria-current={screen === name ? 'page' : undefined}
            onClick={() => commands.openScreen(name, 'panel')}
          >
            <Icon size="1.2em" aria-hidden />
            {t(`screen.${name}`)}
          </button>
        );
      })}
    </nav>
  );
}
