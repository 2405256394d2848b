import { useTranslation } from 'react-i18next';
import { STRUCTURES, structureId } from '#anatomy';
import { STORY_MUSCLES } from '#content/story-steps';
import { TOOLS, TOOL_NAMES } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { nameOf } from '../shared/labels.ts';
import { SHORT, useMedia } from '../shared/use-media.ts';
import { ViewLink } from '../shared/view-link.tsx';

const MUSCLES = STRUCTURES.filter(({ key }) => STORY_MUSCLES.some((one) => one === key));

/**
 * The muscles that this is about, by name and color, for a phone's first view, where the panel is shut. The studio
 * layout has a bar of its own for them; a phone on its side, and very large letters, leave the picture no room for them.
 */
export function MuscleNames() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const isFirst = useView(
    (state) =>
      state.layout !== 'studio' &&
      state.screen === 'atlas' &&
      state.selected === null &&
      state.pattern === null &&
      state.sheet === 'closed' &&
      // A tool works on the picture, and has its card here.
      !TOOL_NAMES.some((name) => TOOLS[name].isOn(state)),
  );
  const isShort = useMedia(SHORT);
  if (!isFirst || isShort) return null;
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
