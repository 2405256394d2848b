import { MenuItem } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import { VIEW_PRESETS, type ViewPreset } from '#state';
import { useAtlas } from '../shared/atlas-context.tsx';
import { MenuPopover } from './menu-popover.tsx';
import type { OpenMenuProps } from './open-menu.ts';
import { usePreset } from './use-preset.ts';

/** From where the body is looked at, where there is no room for a button for each. */
export function ViewsMenu(props: OpenMenuProps) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const current = usePreset();
  return (
    <MenuPopover
      {...props}
      label={t('view.title')}
      selectionMode="single"
      selectedKeys={current ? [current] : []}
      onAction={(key) => commands.lookFrom(key as ViewPreset, 'panel')}
    >
      {VIEW_PRESETS.map((preset) => (
        <MenuItem key={preset} id={preset} className="menu-item">
          {t(`view.${preset}`)}
        </MenuItem>
      ))}
    </MenuPopover>
  );
}
