import { Menu, type MenuProps } from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import type { OpenMenuProps } from './open-menu.ts';

interface MenuPopoverProps
  extends
    OpenMenuProps,
    Pick<MenuProps<object>, 'className' | 'selectionMode' | 'selectedKeys' | 'onAction' | 'children'> {
  readonly label: string;
  readonly placement?: PopoverProps['placement'];
}

/** An open menu below its button. Escape, a press beside it and a choice that ends it close it. */
export function MenuPopover({ trigger, start, close, label, placement, ...menu }: MenuPopoverProps) {
  return (
    <Popover
      className="popover card"
      aria-label={label}
      trigger="MenuTrigger"
      triggerRef={trigger}
      placement={placement ?? 'bottom start'}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <Menu {...menu} aria-label={label} autoFocus={start} onClose={close} />
    </Popover>
  );
}
