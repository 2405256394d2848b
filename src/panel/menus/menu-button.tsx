import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { ErrorBoundary } from '../shared/error-boundary.tsx';
import { useOpen } from '../shared/use-open.ts';
import { useLateParts } from '../shell/late.ts';
import type { MenuName } from './menus.ts';
import type { OpenMenuProps } from './open-menu.ts';

interface LateMenuProps extends OpenMenuProps {
  readonly of: MenuName;
}

function LateMenu({ of, ...props }: LateMenuProps) {
  const Menu = useLateParts().MENUS[of];
  return <Menu {...props} />;
}

/** The menu could not be fetched, which the page says elsewhere; the next press asks again. */
function Missing({ close }: Pick<OpenMenuProps, 'close'>) {
  useEffect(close, [close]);
  return null;
}

interface MenuButtonProps {
  readonly menu: MenuName;
  readonly className: string;
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A button that opens a menu: by press, or by the arrow keys at its first or last item. The code of the menus comes
 * after the first picture, or with the first press.
 */
export function MenuButton({ menu, className, label, children }: MenuButtonProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useOpen();
  const [start, setStart] = useState<OpenMenuProps['start']>(true);
  const open = (at: OpenMenuProps['start']) => {
    setStart(at);
    setOpen(true);
  };
  const close = () => setOpen(false);
  // Keys that it does not take are the page's.
  const onArrow = (event: Parameters<NonNullable<ButtonProps['onKeyDown']>>[0]) => {
    if (event.key === 'ArrowDown') open('first');
    else if (event.key === 'ArrowUp') open('last');
    else event.continuePropagation();
  };
  return (
    <>
      <Button
        ref={trigger}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={({ pointerType: by }) => open(by === 'keyboard' || by === 'virtual' ? 'first' : true)}
        onKeyDown={onArrow}
      >
        {children}
      </Button>
      {isOpen && (
        <ErrorBoundary fallback={() => <Missing close={close} />}>
          <Suspense fallback={null}>
            <LateMenu of={menu} trigger={trigger} start={start} close={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
