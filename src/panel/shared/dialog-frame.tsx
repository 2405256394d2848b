import { X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { Button, ButtonContext } from 'react-aria-components/Button';
import { DismissButton, Overlay } from 'react-aria/Overlay';
import { useDialog } from 'react-aria/useDialog';
import { useModalOverlay } from 'react-aria/useModalOverlay';
import { useTranslation } from 'react-i18next';
import { useOverlayTriggerState } from 'react-stately/useOverlayTriggerState';
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

type ModalProps = Required<Pick<DialogFrameProps, 'title' | 'shape' | 'children'>> & {
  readonly setOpen: (isOpen: boolean) => void;
};

function ModalDialog({ title, shape, children, setOpen }: ModalProps) {
  const { t } = useTranslation();
  const modal = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLElement>(null);
  const close = () => setOpen(false);
  const state = useOverlayTriggerState({ isOpen: true, onOpenChange: setOpen });
  const { modalProps, underlayProps } = useModalOverlay({ isDismissable: true }, state, modal);
  const { dialogProps, titleProps } = useDialog({}, dialog);
  return (
    <div {...underlayProps} className="scrim">
      <div {...modalProps} ref={modal} className={`modal ${shape}`}>
        <DismissButton onDismiss={close} />
        <section {...dialogProps} ref={dialog} className="dialog">
          <header className="dialog-head">
            <h2 {...titleProps}>{title}</h2>
            <Button className="button icon" aria-label={t('dialog.close')} onPress={close}>
              <X size="1.2em" aria-hidden />
            </Button>
          </header>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
          <div className="dialog-body" tabIndex={0} role="group" aria-label={title}>
            {typeof children === 'function' ? children(close) : children}
          </div>
        </section>
      </div>
    </div>
  );
}

/**
 * A modal dialog with a title and a close button; Escape and a click beside it close it too. Built from React Aria's
 * hooks: its ready-made dialog brings the code of menus with it, and warning signs have to be there without those.
 */
export function DialogFrame({ trigger, title, shape = 'centre', name, onClose, children }: DialogFrameProps) {
  const [isOpen, setOpen] = useOpen(name);
  const onClosed = useEffectEvent(() => onClose?.());
  useEffect(() => {
    if (!isOpen) onClosed();
  }, [isOpen]);
  const opens = useMemo(
    () => ({
      'aria-haspopup': 'dialog' as const,
      'aria-expanded': isOpen,
      onPress: () => setOpen(true),
    }),
    [isOpen, setOpen],
  );
  return (
    <>
      <ButtonContext value={opens}>{trigger}</ButtonContext>
      {isOpen && (
        <Overlay>
          <ModalDialog title={title} shape={shape} setOpen={setOpen}>
            {children}
          </ModalDialog>
        </Overlay>
      )}
    </>
  );
}
