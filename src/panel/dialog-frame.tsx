import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import type { Asked } from '#state';
import { useAtlas, useView } from './atlas-context.tsx';

interface DialogFrameProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly title: string;
  /** `drawer` slides in from the left edge at full height. */
  readonly shape?: 'centre' | 'drawer';
  /** A key or a search can ask for it as well. */
  readonly askedAs?: Asked;
  /** Something beside the trigger has opened it; `onClose` takes that back. */
  readonly isWanted?: boolean;
  readonly onClose?: () => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A modal dialog with a title and a close button; Escape and a click beside it close it too. */
export function DialogFrame({
  trigger,
  title,
  shape = 'centre',
  askedAs,
  isWanted = false,
  onClose,
  children,
}: DialogFrameProps) {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const [opened, setOpened] = useState(false);
  const asked = useView((state) => askedAs !== undefined && state.asked === askedAs);
  const onOpenChange = (open: boolean) => {
    setOpened(open);
    if (!open) onClose?.();
    if (!open && askedAs !== undefined && atlas.state().asked === askedAs) atlas.commands.ask(null, 'panel');
  };
  return (
    <DialogTrigger isOpen={opened || asked || isWanted} onOpenChange={onOpenChange}>
      {trigger}
      <ModalOverlay className="scrim" isDismissable>
        <Modal className={`modal ${shape}`}>
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <header className="dialog-head">
                  <Heading slot="title" level={2}>
                    {title}
                  </Heading>
                  <Button className="button icon" aria-label={t('dialog.close')} onPress={close}>
                    <X size="1.2em" aria-hidden />
                  </Button>
                </header>
                {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
                <div className="dialog-body" tabIndex={0} role="group" aria-label={title}>
                  {typeof children === 'function' ? children(close) : children}
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
