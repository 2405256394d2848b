import { Columns2, Images, MapPin, PersonStanding } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Screen } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { ViewLink } from '../shared/view-link.tsx';

const TABS = [
  ['atlas', PersonStanding],
  ['where', MapPin],
  ['compare', Columns2],
  ['stories', Images],
] as const satisfies readonly (readonly [Screen, typeof MapPin])[];

/** What the page can be used for; stands at the head of the panel on every screen. */
export function ScreenTabs() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  // Topics are reached from causes and care, and count as a part of it.
  const screen = useView((state) => (state.screen === 'topics' ? 'stories' : state.screen));
  return (
    <nav className="screen-tabs" aria-label={t('screen.title')}>
      {TABS.map(([name, Icon]) => (
        <ViewLink
          key={name}
          view={{ screen: name }}
          className="screen-tab"
          isCurrent={screen === name}
          onOpen={() => commands.openScreen(name, 'panel')}
        >
          <Icon size="1.2em" aria-hidden />
          {t(`screen.${name}`)}
        </ViewLink>
      ))}
    </nav>
  );
}
