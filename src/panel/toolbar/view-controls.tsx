import { ChevronDown, Focus, ListChecks, Redo2, RotateCcw, Undo2, Video, Wrench } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { VIEW_PRESETS } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { PHONE, SNUG, useMedia } from '../shared/use-media.ts';
import { MenuButton } from '../menus/menu-button.tsx';
import { usePreset } from '../menus/use-preset.ts';

function PresetButtons() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const current = usePreset();
  return (
    <div role="group" aria-label={t('view.title')} className="group presets">
      {VIEW_PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          className="button"
          aria-pressed={current === preset}
          onClick={() => commands.lookFrom(preset, 'panel')}
        >
          {t(`view.${preset}`)}
        </button>
      ))}
    </div>
  );
}

function ViewsButton() {
  const { t } = useTranslation();
  const phone = useMedia(PHONE);
  return (
    <MenuButton menu="views" className="button" label={t('view.title')}>
      <Video size="1.15em" aria-hidden />
      {!phone && <span className="show-word">{t('view.title')}</span>}
      <ChevronDown className="menu-sign" size="1em" aria-hidden />
    </MenuButton>
  );
}

function ShowButton() {
  const { t } = useTranslation();
  const count = useView((state) => state.groups.length);
  const label = count === 0 ? t('show.title') : t('show.title-groups', { count });
  return (
    <MenuButton menu="show" className="button" label={label}>
      <ListChecks size="1.15em" aria-hidden />
      <span className="show-word">{t('show.title')}</span>
      {count > 0 && (
        <span className="count-badge" aria-hidden>
          {count}
        </span>
      )}
    </MenuButton>
  );
}

function ToolsButton() {
  const { t } = useTranslation();
  return (
    <MenuButton menu="tools" className="button tools-button" label={t('tools.title')}>
      <Wrench size="1.15em" aria-hidden />
      <span className="show-word">{t('tools.title')}</span>
    </MenuButton>
  );
}

/** One step back, one step forward; on a phone only while there is something to go back to. */
function StepButtons() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const canUndo = useView(({ undoSteps }) => undoSteps > 0);
  const canRedo = useView(({ redoSteps }) => redoSteps > 0);
  const phone = useMedia(PHONE);
  return (
    <>
      <Button
        className="button icon"
        aria-label={t('view.undo')}
        isDisabled={!canUndo}
        onPress={() => commands.undo('panel')}
      >
        <Undo2 size="1.15em" aria-hidden />
      </Button>
      {(!phone || canRedo) && (
        <Button
          className="button icon"
          aria-label={t('view.redo')}
          isDisabled={!canRedo}
          onPress={() => commands.redo('panel')}
        >
          <Redo2 size="1.15em" aria-hidden />
        </Button>
      )}
    </>
  );
}

/** Where to look from, bring the selection into view, and back to the start. */
export function ViewControls() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const isStudio = useView(({ layout }) => layout === 'studio');
  const snug = useMedia(SNUG) || isStudio;
  // There the head of the details has this button, and the row is short.
  const phone = useMedia(PHONE);
  return (
    <div className="view-controls card">
      {snug ? <ViewsButton /> : <PresetButtons />}
      <span className="rule" aria-hidden />
      <ShowButton />
      <ToolsButton />
      <span className="rule" aria-hidden />
      {!phone && (
        <Button
          className="button icon"
          aria-label={t('view.frame')}
          onPress={() => commands.frameSelection('panel')}
        >
          <Focus size="1.2em" aria-hidden />
        </Button>
      )}
      <StepButtons />
      <Button
        className="button icon"
        aria-label={t('view.reset')}
        onPress={() => commands.resetView('panel')}
      >
        <RotateCcw size="1.15em" aria-hidden />
      </Button>
    </div>
  );
}
