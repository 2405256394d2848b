import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { EXTRA_GROUPS, type Group } from '#anatomy';
import { OPTION_KEYS, VIEW_OPTIONS, type ViewOption } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { useKeysSwitch } from '../help/keys-switch.tsx';
import { withUnit } from '../shared/units.ts';
import { MenuPopover } from './menu-popover.tsx';
import type { OpenMenuProps } from './open-menu.ts';

/** How a group that is switched on is coming along; nothing for one that is there, or off. */
function GroupProgress({ group }: { readonly group: Group }) {
  const { t, i18n } = useTranslation();
  const streaming = useView((state) => state.streaming);
  const waiting = useView(
    ({ groups, drawnGroups }) => groups.includes(group) && !drawnGroups.includes(group),
  );
  if (!waiting) return null;
  const here = streaming?.group === group ? streaming : null;
  if (here?.phase === 'failed') return <Text slot="description">{t('group.failed')}</Text>;
  const share = here?.totalBytes ? (100 * here.loadedBytes) / here.totalBytes : 0;
  return (
    <Text slot="description">{t('group.loading', { share: withUnit(share, 'percent', i18n.language) })}</Text>
  );
}

function GroupItem({ group }: { readonly group: Group }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const name = t(`group.name.${group}`);
  return (
    <MenuItem
      id={group}
      className="menu-item check-item"
      textValue={name}
      onAction={() => commands.toggleGroup(group, 'panel')}
    >
      <span className="check-words">
        <Text slot="label">{name}</Text>
        <GroupProgress group={group} />
      </span>
    </MenuItem>
  );
}

function OptionItem({ option }: { readonly option: ViewOption }) {
  const { t } = useTranslation();
  const { commands } = useAtlas();
  const [lettersOn] = useKeysSwitch();
  const name = t(`show.option.${option}`);
  return (
    <MenuItem
      id={option}
      className="menu-item check-item"
      textValue={name}
      onAction={() => commands.toggle(option, 'panel')}
    >
      <span className="check-words">
        <Text slot="label">{name}</Text>
      </span>
      {lettersOn && <kbd aria-hidden>{OPTION_KEYS[option].toUpperCase()}</kbd>}
    </MenuItem>
  );
}

/** What is in the picture beside the hip, and what is drawn over it. Stays open while the reader chooses. */
export function ShowMenu(props: OpenMenuProps) {
  const { t } = useTranslation();
  const groups = useView((state) => state.groups);
  const state = useView((view) => VIEW_OPTIONS.filter((option) => view[option]).join(' '));
  const on = [...groups, ...(state === '' ? [] : state.split(' '))];
  return (
    <MenuPopover
      {...props}
      label={t('show.title')}
      className="show-menu"
      selectionMode="multiple"
      selectedKeys={on}
    >
      <MenuSection aria-label={t('show.groups')}>
        <Header>{t('show.groups')}</Header>
        {EXTRA_GROUPS.map((group) => (
          <GroupItem key={group} group={group} />
        ))}
      </MenuSection>
      <MenuSection aria-label={t('show.options')}>
        <Header>{t('show.options')}</Header>
        {VIEW_OPTIONS.map((option) => (
          <OptionItem key={option} option={option} />
        ))}
      </MenuSection>
    </MenuPopover>
  );
}
