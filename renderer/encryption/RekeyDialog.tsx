import { useState } from 'react';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { CurrentPassphrase } from './CurrentPassphrase';
import { isUsable, NewPassphraseFields, noPassphrase } from './NewPassphraseFields';
import { useChangeEncryption } from './use-change-encryption';

/** Gives the open notebook another passphrase. */
export function RekeyDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useNotebookData((data) => data.notebook?.name ?? '');
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const { isWorking, failure, start } = useChangeEncryption(onClose);
  return (
    <ModalDialog
      title={message('encryption.rekey.title', { name })}
      closeLabel={message('window.close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{message('encryption.cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={isWorking || current === '' || !isUsable(passphrase)}
            onPress={() => void start({ kind: 'rekey' }, { current, next: passphrase.words })}
          >
            {message(isWorking ? 'encryption.working' : 'encryption.rekey')}
          </Button>
        </>
      }
    >
      <div className="passphrase">
        <p className="passphrase__note">{message('encryption.rekey.about')}</p>
        <CurrentPassphrase value={current} onChange={setCurrent} failure={failure} />
        <NewPassphraseFields value={passphrase} onChange={setPassphrase} known={[name]} isFirst={false} />
      </div>
    </ModalDialog>
  );
}
