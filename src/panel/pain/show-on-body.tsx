import { PersonStanding } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PatternId } from '#content';
import type { ViewState } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';

/** Can anything be shown on the body here? Not where the browser cannot draw, or the model did not come. */
export function canDraw({ scene }: Pick<ViewState, 'scene'>): boolean {
  return scene.phase !== 'no-webgl' && scene.phase !== 'failed';
}

interface ShowOnBodyProps {
  readonly id: PatternId;
  /** What is shown, for readers who hear the button alone. */
  readonly name: string;
}

/** Shows a pattern on the body, or takes it away again. Nothing where nothing can be drawn: the words stay. */
export function ShowOnBody({ id, name }: ShowOnBodyProps) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const shown = useView(({ pattern }) => pattern === id);
  const drawable = useView(canDraw);
  if (!drawable) return null;
  return (
    <button
      type="button"
      className="button outlined show-on-body"
      aria-pressed={shown}
      aria-label={t('pain.show-name', { name })}
      onClick={() => commands.showPattern(shown ? null : id, 'panel')}
    >
      <PersonStanding size="1.1em" aria-hidden />
      {t('pain.show')}
    </button>
  );
}
