import { Contrast as ContrastIcon, MonitorUp, type Sun } from 'lucide-react';
import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
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
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { LEVEL_ICONS, THEMES } from './appearance.ts';
import { SkinTones } from './skin-tones.tsx';
import { MenuPopover } from './menu-popover.tsx';
import type { OpenMenuProps } from './open-menu.ts';

interface ChoiceProps<Name extends string> {
  /** What is chosen: `theme`, `contrast` and so on, as the words are called. */
  readonly of: string;
  readonly chosen: Name;
  readonly answers: readonly (readonly [name: Name, Icon: typeof Sun])[];
  readonly onChoose: (name: Name) => void;
}

/** One question of the menu, with one answer. Two questions may have answers of the same name; a menu's items may not. */
function Choice<Name extends string>({ of, chosen, answers, onChoose }: ChoiceProps<Name>) {
  const { t } = useTranslation();
  const idOf = (name: Name) => `${of}.${name}`;
  return (
    <MenuSection
      aria-label={t(`${of}.title`)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[idOf(chosen)]}
      onSelectionChange={(keys) => {
        const answer = answers.find(([name]) => keys !== 'all' && keys.has(idOf(name)));
        if (answer) onChoose(answer[0]);
      }}
    >
      <Header>{t(`${of}.title`)}</Header>
      {answers.map(([name, Icon]) => (
        <MenuItem key={name} id={idOf(name)} className="menu-item" textValue={t(`${of}.${name}`)}>
          <Icon size="1.1em" aria-hidden />
          {t(`${of}.${name}`)}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** How the page speaks and looks: plain words or terms; light, dark, or as the system has it. */
export function ThemeMenu(props: OpenMenuProps) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const theme = useView((state) => state.theme);
  const level = useView((state) => state.level);
  const contrast = useView((state) => state.contrast);
  const layout = useView((state) => state.layout);
  return (
    <MenuPopover {...props} label={t('theme.menu')} className="theme-menu" placement="bottom end">
      <Choice<ReadingLevel>
        of="level"
        chosen={level}
        answers={READING_LEVELS.map((name) => [name, LEVEL_ICONS[name]])}
        onChoose={(name) => commands.setLevel(name, 'panel')}
      />
      <Choice<Theme>
        of="theme"
        chosen={theme}
        answers={THEMES}
        onChoose={(name) => commands.setTheme(name, 'panel')}
      />
      <Choice<Contrast>
        of="contrast"
        chosen={contrast}
        answers={CONTRASTS.map((name) => [name, ContrastIcon])}
        onChoose={(name) => commands.setContrast(name, 'panel')}
      />
      <SkinTones />
      <Choice<Layout>
        of="layout"
        chosen={layout}
        answers={LAYOUTS.map((name) => [name, MonitorUp])}
        onChoose={(name) => commands.setLayout(name, 'panel')}
      />
    </MenuPopover>
  );
}
