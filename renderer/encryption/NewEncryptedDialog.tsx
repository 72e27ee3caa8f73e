import { useState } from 'react';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { isUsable, NewPassphraseFields, noPassphrase } from './NewPassphraseFields';

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
    <ModalDialog
      title={message('encryption.create.title')}
      closeLabel={message('window.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{message('encryption.cancel')}</Button>
          <Button tone="primary" isDisabled={!isUsable(passphrase)} onPress={() => void create()}>
            {message('encryption.create')}
          </Button>
        </>
      }
    >
      <div className="passphrase">
        <p className="passphrase__note">{message('encryption.create.about')}</p>
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} known={[]} />
      </div>
    </ModalDialog>
  );
}
