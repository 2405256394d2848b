import { X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { useOpen } from './use-open.ts';

interface DialogFrameProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly title: string;
  /** `drawer` slides in from the left edge at full height. */
  readonly shape?: 'centre' | 'drawer';
  /** Its name, where something beside the trigger opens it as well. */
  readonly name?: string;
  readonly onClose?: () => void;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A modal dialog with a title and a close button; Escape and a click beside it close it too. */
export function DialogFrame({ trigger, title, shape = 'centre', name, onClose, children }: DialogFrameProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useOpen(name);
  const onClosed = useEffectEvent(() => onClose?.());
  useEffect(() => {
    if (!isOpen) onClosed();
  }, [isOpen]);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
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
