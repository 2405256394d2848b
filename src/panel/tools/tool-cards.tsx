import { type ComponentType, Suspense, createContext, lazy, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TOOLS, TOOL_NAMES, type ToolName } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { PHONE, useMedia } from '../shared/use-media.ts';

/** Cards by the names of their tools. */
export type ToolCardTable = Readonly<Partial<Record<ToolName, ComponentType>>>;

/** Cards of tools that live in folders of their own. */
export const MoreToolCards = createContext<ToolCardTable>({});

/** Fetched when first used. */
const CARDS: ToolCardTable = {
  section: lazy(() => import('./section-card.tsx').then(({ SectionCard }) => ({ default: SectionCard }))),
  explode: lazy(() => import('./explode-card.tsx').then(({ ExplodeCard }) => ({ default: ExplodeCard }))),
  probe: lazy(() => import('./probe-card.tsx').then(({ ProbeCard }) => ({ default: ProbeCard }))),
  sides: lazy(() => import('../dissect/sides-card.tsx').then(({ SidesCard }) => ({ default: SidesCard }))),
};

/** The cards of the tools in use, in one place over the stage. */
export function ToolCards() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const phone = useMedia(PHONE);
  const more = useContext(MoreToolCards);
  const on = useView((state) => TOOL_NAMES.filter((name) => TOOLS[name].isOn(state)).join(' '));
  useEffect(() => {
    // A tool needs the picture; on a phone there is no room for both and the sheet.
    if (phone && on !== '') commands.setSheet('closed', 'app');
  }, [commands, on, phone]);
  if (on === '') return null;
  return (
    <div className="tool-cards" role="region" aria-label={t('tools.cards')}>
      <Suspense fallback={null}>
        {on.split(' ').map((name) => {
          const Card = CARDS[name as ToolName] ?? more[name as ToolName];
          return Card && <Card key={name} />;
        })}
      </Suspense>
    </div>
  );
}
