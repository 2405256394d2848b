import { Moon, Sun, SunMoon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import type { Theme } from '#state';
import { useAtlas, useView } from './atlas-context.tsx';

const THEMES = [
  ['system', SunMoon],
  ['light', Sun],
  ['dark', Moon],
] as const;

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const theme = useView((state) => state.theme);
  const Icon = THEMES.find(([name]) => name === theme)?.[1] ?? SunMoon;
  return (
    <MenuTrigger>
      <Button className="button icon" aria-label={t('theme.button', { theme: t(`theme.${theme}`) })}>
        <Icon size="1.2em" aria-hidden />
      </Button>
      <Popover className="popover card" placement="bottom end">
        <Menu
          aria-label={t('theme.title')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(key) => commands.setTheme(key as Theme, 'panel')}
        >
          {THEMES.map(([name, ItemIcon]) => (
            <MenuItem key={name} id={name} className="menu-item" textValue={t(`theme.${name}`)}>
              <ItemIcon size="1.1em" aria-hidden />
              {t(`theme.${name}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
