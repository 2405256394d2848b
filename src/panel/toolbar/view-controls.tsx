import { ChevronDown, Focus, Redo2, RotateCcw, Undo2, Video } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { PRESET_POSES, VIEW_PRESETS, type ViewPreset, samePose } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { ShowMenu } from './show-menu.tsx';
import { ToolsMenu } from '../tools/tools-menu.tsx';
import { PHONE, SNUG, useMedia } from '../shared/use-media.ts';
import { useOpen } from '../shared/use-open.ts';

/** The preset the camera stands at now, if any. */
function usePreset(): ViewPreset | null {
  return useView(({ camera }) => VIEW_PRESETS.find((name) => samePose(PRESET_POSES[name], camera)) ?? null);
}

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

function PresetMenu() {
  const phone = useMedia(PHONE);
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const current = usePreset();
  const [isOpen, setOpen] = useOpen();
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button" aria-label={t('view.title')}>
        <Video size="1.15em" aria-hidden />
        {!phone && <span className="show-word">{t('view.title')}</span>}
        <ChevronDown className="menu-sign" size="1em" aria-hidden />
      </Button>
      <Popover className="popover card">
        <Menu
          aria-label={t('view.title')}
          selectionMode="single"
          selectedKeys={current ? [current] : []}
          onAction={(key) => commands.lookFrom(key as ViewPreset, 'panel')}
        >
          {VIEW_PRESETS.map((preset) => (
            <MenuItem key={preset} id={preset} className="menu-item">
              {t(`view.${preset}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
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
      {snug ? <PresetMenu /> : <PresetButtons />}
      <span className="rule" aria-hidden />
      <ShowMenu />
      <ToolsMenu />
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
