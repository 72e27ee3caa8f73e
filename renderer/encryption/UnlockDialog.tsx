import type { LockedNotebook } from '../../shared/encryption/encryption-schema';
import { message } from '../messages/messages';
import { ModalDialog } from '../ui/ModalDialog';
import { leaveLocked, showUnlocked } from './unlock';
import { UnlockForm } from './UnlockForm';

/** Asks for the passphrase of a notebook that is to be opened in place of the one that is shown. */
export function UnlockDialog({ locked }: { readonly locked: LockedNotebook }) {
  const leave = (): void => void leaveLocked();
  return (
    <ModalDialog
      title={message('encryption.unlock.title', { name: locked.name })}
      closeLabel={message('window.close')}
      size="small"
      onClose={leave}
    >
      <UnlockForm
        locked={locked}
        onUnlocked={() => void showUnlocked()}
        onLeave={leave}
        leaveLabel={message('encryption.cancel')}
      />
    </ModalDialog>
  );
}
