import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './IconButton';
import './ModalDialog.css';

export interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
}

/** A dialog over the window. Escape and a press outside close it; focus returns to where it was. */
export function ModalDialog({
  title,
  closeLabel,
  onClose,
  size = 'medium',
  children,
  actions,
}: ModalDialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className="modal-overlay"
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className={`modal modal--${size}`}>
        <Dialog className="modal__dialog">
          <header className="modal__header">
            <Heading slot="title" className="modal__title">
              {title}
            </Heading>
            <IconButton icon={X} label={closeLabel} onPress={onClose} />
          </header>
          <div className="modal__body">{children}</div>
          {actions ? <footer className="modal__actions">{actions}</footer> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
