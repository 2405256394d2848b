import { CircleDot, Focus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { SIDES, type StructureId, keyOf, sideOf, structureId } from '#anatomy';
import { type Display, isAlone } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { DISPLAY_ICONS, setDisplay, useDisplay } from '../shared/display-button.tsx';

const DISPLAYS: readonly Display[] = ['shown', 'ghost', 'xray', 'hidden'];

/** Which side is being read about, and the way to the other one. Nothing for midline structures. */
function SideSwitch({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const here = sideOf(id);
  if (here === null) return null;
  return (
    <div role="group" aria-label={t('side.title')} className="group framed">
      {SIDES.map((side) => (
        <button
          key={side}
          type="button"
          className="button"
          aria-pressed={side === here}
          aria-label={t(`side.button.${side}`)}
          onClick={() => commands.select(structureId(keyOf(id), side), 'panel')}
        >
          {t(`side.row.${side}`)}
        </button>
      ))}
    </div>
  );
}

/** Shows the structure alone, or brings the rest back. */
function IsolateButton({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const scope = { kind: 'structure', id } as const;
  const alone = useView((state) => isAlone(state, scope));
  return (
    <button
      type="button"
      className="button outlined icon"
      aria-label={t('dissect.isolate')}
      title={t(alone ? 'dissect.isolate-end' : 'dissect.isolate')}
      aria-pressed={alone}
      onClick={() => commands.dissect(scope, 'isolate', 'panel')}
    >
      <CircleDot size="1.15em" aria-hidden />
    </button>
  );
}

/** What can be done with the structure: go to the other side, draw it in another way, bring it into view. */
export function DetailsActions({ id }: { readonly id: StructureId }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const display = useDisplay(id);
  return (
    <div className="details-actions">
      <SideSwitch id={id} />
      <div role="group" aria-label={t('display.title')} className="group framed displays">
        {DISPLAYS.map((override) => {
          const Icon = DISPLAY_ICONS[override];
          return (
            <button
              key={override}
              type="button"
              className="button"
              aria-pressed={display === override}
              title={t(`display.set.${override}`)}
              onClick={({ currentTarget }) => {
                const aside = currentTarget.closest('aside');
                setDisplay(atlas, id, override, 'panel');
                // A structure that steps back is let go, and this button with it; the focus stays in the details.
                if (override !== 'shown') aside?.focus();
              }}
            >
              <Icon size="1.15em" aria-hidden />
              <span className="display-word">{t(`display.set.${override}`)}</span>
            </button>
          );
        })}
      </div>
      <IsolateButton id={id} />
      <Button
        className="button outlined icon"
        aria-label={t('view.frame')}
        onPress={() => atlas.commands.frameSelection('panel')}
      >
        <Focus size="1.15em" aria-hidden />
      </Button>
    </div>
  );
}
