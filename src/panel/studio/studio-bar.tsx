import { LogOut } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { STRUCTURES, keyOf, sideOf, structureId } from '#anatomy';
import { STORY_MUSCLES } from '#content/story-steps';
import { SHOWN_SIDES } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { nameOf } from '../shared/labels.ts';

const MUSCLES = STRUCTURES.filter(({ key }) => STORY_MUSCLES.some((one) => one === key));

/** The few things a therapist reaches for at a screen across the room: the muscles, the side, and the way out. */
export function StudioBar() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const selected = useView((state) => state.selected);
  const shown = useView((state) => state.shownSide);
  const chosen = selected === null ? null : keyOf(selected);
  const side = (selected && sideOf(selected)) ?? (shown === 'right' ? 'right' : 'left');
  return (
    <nav className="studio-bar card" aria-label={t('layout.muscles')}>
      <ul>
        {MUSCLES.map((muscle) => (
          <li key={muscle.key}>
            <button
              type="button"
              className="studio-muscle"
              aria-pressed={chosen === muscle.key}
              onClick={() =>
                commands.select(chosen === muscle.key ? null : structureId(muscle.key, side), 'panel')
              }
            >
              <span className={`swatch tissue-${muscle.layer}`} aria-hidden />
              {nameOf(muscle, t)}
            </button>
          </li>
        ))}
      </ul>
      <div role="group" aria-label={t('side.title')} className="group framed studio-sides">
        {SHOWN_SIDES.map((one) => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={shown === one}
            onClick={() => commands.setShownSide(one, 'panel')}
          >
            {t(`side.${one}`)}
          </button>
        ))}
      </div>
      <Button className="button outlined" onPress={() => commands.setLayout('standard', 'panel')}>
        <LogOut size="1.1em" aria-hidden />
        {t('layout.leave')}
      </Button>
    </nav>
  );
}
