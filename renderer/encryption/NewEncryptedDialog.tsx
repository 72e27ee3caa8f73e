import { useState } from 'react';
import { message } from '../messages/messages';
import { isUsable, NewPassphraseFields, noPassphrase } from './NewPassphraseFields';
import { PassphraseDialog } from './PassphraseDialog';

interface NewEncryptedDialogProps {
  readonly onClose: () => void;
  /** Asks for a place and makes the notebook there. */
  readonly onCreate: (passphrase: string) => Promise<void>;
}

/** Asks for the passphrase of a new notebook, then for its place. */
export function NewEncryptedDialog({ onClose, onCreate }: NewEncryptedDialogProps) {
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const create = async (): Promise<void> => {
    onClose();
    await onCreate(passphrase.words);
  };
  return (
    <PassphraseDialog
      title={message('encryption.create.title')}
      about={message('encryption.create.about')}
      action={message('encryption.create')}
      isReady={isUsable(passphrase)}
      onAct={() => void create()}
      onClose={onClose}
    >
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} known={[]} />
    </PassphraseDialog>
  );
}
