import { useState } from 'react';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { CurrentPassphrase } from './CurrentPassphrase';
import { useChangeEncryption } from './use-change-encryption';

/** Makes the open notebook a plain one. */
export function DecryptDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useNotebookData((data) => data.notebook?.name ?? '');
  const [current, setCurrent] = useState('');
  const { isWorking, failure, start } = useChangeEncryption(onClose);
  return (
    <ModalDialog
      title={message('encryption.decrypt.title', { name })}
      closeLabel={message('window.close')}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{message('encryption.cancel')}</Button>
          <Button
            tone="danger"
            isDisabled={isWorking || current === ''}
            onPress={() => void start({ kind: 'decrypt' }, { current })}
          >
            {message(isWorking ? 'encryption.working' : 'encryption.decrypt')}
          </Button>
        </>
      }
    >
      <div className="passphrase">
        <p className="passphrase__note">{message('encryption.decrypt.about')}</p>
        <CurrentPassphrase value={current} onChange={setCurrent} failure={failure} />
      </div>
    </ModalDialog>
  );
}
