import { ArrowLeftRight, Focus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { type StructureId, mirroredId, sideOf } from '#anatomy';
import type { Display } from '#state';
import { useAtlas } from '../atlas-context.tsx';
import { DISPLAY_ICONS, setDisplay, useDisplay } from '../display-button.tsx';

const DISPLAYS: readonly Display[] = ['shown', 'ghost', 'hidden'];

/** What can be done with the structure: how it is drawn, bring it into view, go to the other side. */
export function DetailsActions({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const display = useDisplay(id);
  const other = mirroredId(id);
  const otherSide = sideOf(other);
  return (
    <div className="details-actions">
      <div role="group" aria-label={t('display.title')} className="group">
        {DISPLAYS.map((wish) => {
          const Icon = DISPLAY_ICONS[wish];
          return (
            <button
              key={wish}
              type="button"
              className="button"
              aria-pressed={display === wish}
              onClick={({ currentTarget }) => {
                const aside = currentTarget.closest('aside');
                setDisplay(atlas, id, wish, 'panel');
                // A structure that steps back is let go, and this button with it; the focus stays in the details.
                if (wish !== 'shown') aside?.focus();
              }}
            >
              <Icon size="1.05em" aria-hidden />
              {t(`display.set.${wish}`)}
            </button>
          );
        })}
      </div>
      <Button
        className="button outlined icon"
        aria-label={t('view.frame')}
        onPress={() => atlas.commands.frameSelection('panel')}
      >
        <Focus size="1.15em" aria-hidden />
      </Button>
      {otherSide !== null && (
        <Button className="button outlined" onPress={() => atlas.commands.select(other, 'panel')}>
          <ArrowLeftRight size="1.05em" aria-hidden />
          {t(`side.button.${otherSide}`)}
        </Button>
      )}
    </div>
  );
}
