import { SunMoon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useView } from '../shared/atlas-context.tsx';
import { LEVEL_ICONS, THEMES } from '../menus/appearance.ts';
import { MenuButton } from '../menus/menu-button.tsx';

/** Says how the page speaks and looks, and opens the menu that changes it. */
export function ThemeButton() {
  const { t } = useTranslation();
  const theme = useView((state) => state.theme);
  const level = useView((state) => state.level);
  const LevelIcon = LEVEL_ICONS[level];
  const ThemeIcon = THEMES.find(([name]) => name === theme)?.[1] ?? SunMoon;
  const label = t('theme.button', { theme: t(`theme.${theme}`), level: t(`level.${level}`) });
  return (
    <MenuButton menu="theme" className="button icon theme-button" label={label}>
      <LevelIcon className="level-sign" size="1.2em" aria-hidden />
      <span className="level-word">{t(`level.${level}`)}</span>
      <ThemeIcon className="theme-sign" size="1.2em" aria-hidden />
    </MenuButton>
  );
}
