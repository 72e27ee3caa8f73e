import type { ReactNode } from 'react';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';

interface PassphraseDialogProps {
  readonly title: string;
  /** What will be done, and what cannot be promised. */
  readonly about: string;
  /** What the main button says. */
  readonly action: string;
  readonly tone?: 'primary' | 'danger';
  readonly size?: 'small' | 'medium';
  /** Everything that is asked for has been given. */
  readonly isReady: boolean;
  readonly isWorking?: boolean;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks for passphrases before something is done with a whole notebook. */
export function PassphraseDialog({
  title,
  about,
  action,
  tone = 'primary',
  size = 'medium',
  isReady,
  isWorking = false,
  onAct,
  onClose,
  children,
}: PassphraseDialogProps) {
  return (
    <ModalDialog
      title={title}
      closeLabel={message('window.close')}
      size={size}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{message('encryption.cancel')}</Button>
          {/* Pending and not disabled: it keeps the focus, without which Escape would not reach the dialog. */}
          <Button tone={tone} isDisabled={!isReady} isPending={isWorking} onPress={onAct}>
            {isWorking ? message('encryption.working') : action}
          </Button>
        </>
      }
    >
      <div className="passphrase">
        <p className="passphrase__note">{about}</p>
        {children}
      </div>
    </ModalDialog>
  );
}
