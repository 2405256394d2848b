import { useTranslation } from 'react-i18next';
import { STRUCTURES, structureId } from '#anatomy';
import { STORY_MUSCLES } from '#content/story-steps';
import { useAtlas, useView } from './atlas-context.tsx';
import { nameOf } from './labels.ts';
import { ViewLink } from './view-link.tsx';

const MUSCLES = STRUCTURES.filter(({ key }) => STORY_MUSCLES.some((one) => one === key));

/** The muscles that this is about, by name and color, for a phone's first view, where the panel is shut. */
export function MuscleNames() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const isFirst = useView(
    ({ screen, selected, pattern, sheet }) =>
      screen === 'atlas' && selected === null && pattern === null && sheet === 'closed',
  );
  if (!isFirst) return null;
  return (
    <nav className="muscle-names" aria-label={t('layout.muscles')}>
      {MUSCLES.map(({ key, name, latin, layer }) => (
        <ViewLink
          key={key}
          view={{ selected: structureId(key, 'left') }}
          className="muscle-name card"
          onOpen={() => commands.select(structureId(key, 'left'), 'panel')}
        >
          <span className={`swatch tissue-${layer}`} aria-hidden />
          {nameOf({ name, latin }, t)}
        </ViewLink>
      ))}
    </nav>
  );
}
