import { MenuItem } from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { TOOLS, TOOL_NAMES, type ToolName } from '#state';
import { useAtlas, useView } from '../shared/atlas-context.tsx';
import { useKeysSwitch } from '../help/keys-switch.tsx';
import { MenuPopover } from './menu-popover.tsx';
import type { OpenMenuProps } from './open-menu.ts';

function ToolItem({ name }: { readonly name: ToolName }) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const [lettersOn] = useKeysSwitch();
  return (
    <MenuItem
      id={name}
      className="menu-item check-item"
      textValue={t(`tools.${name}`)}
      onAction={() => TOOLS[name].toggle(atlas, 'panel')}
    >
      <span className="check-words">
        <Text slot="label">{t(`tools.${name}`)}</Text>
        <Text slot="description">{t(`tools.${name}.hint`)}</Text>
      </span>
      {lettersOn && <kbd aria-hidden>{TOOLS[name].key.toUpperCase()}</kbd>}
    </MenuItem>
  );
}

/** Takes out a tool, or puts it away. */
export function ToolsMenu(props: OpenMenuProps) {
  const { t } = useTranslation();
  const on = useView((state) => TOOL_NAMES.filter((name) => TOOLS[name].isOn(state)).join(' '));
  return (
    <MenuPopover
      {...props}
      label={t('tools.title')}
      className="show-menu"
      selectionMode="multiple"
      selectedKeys={on === '' ? [] : on.split(' ')}
    >
      {TOOL_NAMES.map((name) => (
        <ToolItem key={name} name={name} />
      ))}
    </MenuPopover>
  );
}
