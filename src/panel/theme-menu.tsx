import {
  BookOpenText,
  Contrast as ContrastIcon,
  MonitorUp,
  Moon,
  Stethoscope,
  Sun,
  SunMoon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import {
  CONTRASTS,
  type Contrast,
  LAYOUTS,
  type Layout,
  READING_LEVELS,
  type ReadingLevel,
  type Theme,
} from '#state';
import { useAtlas, useView } from './atlas-context.tsx';

const THEMES = [
  ['system', SunMoon],
  ['light', Sun],
  ['dark', Moon],
] as const;

const LEVEL_ICONS = { plain: BookOpenText, clinical: Stethoscope } as const;

interface ChoiceProps<Name extends string> {
  readonly title: string;
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  readonly children: ReactNode;
}

/** One question of the menu, with one answer. */
function Choice<Name extends string>({ title, chosen, onChoose, children }: ChoiceProps<Name>) {
  return (
    <MenuSection
      aria-label={title}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChoose(key as Name);
      }}
    >
      <Header>{title}</Header>
      {children}
    </MenuSection>
  );
}

/** How the page speaks and looks: plain words or terms; light, dark, or as the system has it. */
export function ThemeMenu() {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const theme = useView((state) => state.theme);
  const level = useView((state) => state.level);
  const contrast = useView((state) => state.contrast);
  const layout = useView((state) => state.layout);
  const LevelIcon = LEVEL_ICONS[level];
  const ThemeIcon = THEMES.find(([name]) => name === theme)?.[1] ?? SunMoon;
  const label = t('theme.button', { theme: t(`theme.${theme}`), level: t(`level.${level}`) });
  return (
    <MenuTrigger>
      <Button className="button icon theme-button" aria-label={label}>
        <LevelIcon className="level-sign" size="1.2em" aria-hidden />
        <span className="level-word">{t(`level.${level}`)}</span>
        <ThemeIcon className="theme-sign" size="1.2em" aria-hidden />
      </Button>
      <Popover className="popover card" placement="bottom end">
        <Menu aria-label={t('theme.menu')} className="theme-menu">
          <Choice<ReadingLevel>
            title={t('level.title')}
            chosen={level}
            onChoose={(name) => commands.setLevel(name, 'panel')}
          >
            {READING_LEVELS.map((name) => {
              const Icon = LEVEL_ICONS[name];
              return (
                <MenuItem key={name} id={name} className="menu-item" textValue={t(`level.${name}`)}>
                  <Icon size="1.1em" aria-hidden />
                  {t(`level.${name}`)}
                </MenuItem>
              );
            })}
          </Choice>
          <Choice<Theme>
            title={t('theme.title')}
            chosen={theme}
            onChoose={(name) => commands.setTheme(name, 'panel')}
          >
            {THEMES.map(([name, Icon]) => (
              <MenuItem key={name} id={name} className="menu-item" textValue={t(`theme.${name}`)}>
                <Icon size="1.1em" aria-hidden />
                {t(`theme.${name}`)}
              </MenuItem>
            ))}
          </Choice>
          <Choice<Contrast>
            title={t('contrast.title')}
            chosen={contrast}
            onChoose={(name) => commands.setContrast(name, 'panel')}
          >
            {CONTRASTS.map((name) => (
              <MenuItem key={name} id={name} className="menu-item" textValue={t(`contrast.${name}`)}>
                <ContrastIcon size="1.1em" aria-hidden />
                {t(`contrast.${name}`)}
              </MenuItem>
            ))}
          </Choice>
          <Choice<Layout>
            title={t('layout.title')}
            chosen={layout}
            onChoose={(name) => commands.setLayout(name, 'panel')}
          >
            {LAYOUTS.map((name) => (
              <MenuItem key={name} id={name} className="menu-item" textValue={t(`layout.${name}`)}>
                <MonitorUp size="1.1em" aria-hidden />
                {t(`layout.${name}`)}
              </MenuItem>
            ))}
          </Choice>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
