import { useState } from 'react';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { CurrentPassphrase } from './CurrentPassphrase';
import { PassphraseDialog } from './PassphraseDialog';
import { useChangeEncryption } from './use-change-encryption';

/** Makes the open notebook a plain one. */
export function DecryptDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useNotebookData((data) => data.notebook?.name ?? '');
  const [current, setCurrent] = useState('');
  const { isWorking, failure, start } = useChangeEncryption(onClose);
  return (
    <PassphraseDialog
      title={message('encryption.decrypt.title', { name })}
      about={message('encryption.decrypt.about')}
      action={message('encryption.decrypt')}
      tone="danger"
      size="small"
      isReady={current !== ''}
      isWorking={isWorking}
      onAct={() => void start({ kind: 'decrypt' }, { current })}
      onClose={onClose}
    >
      <CurrentPassphrase value={current} onChange={setCurrent} failure={failure} />
    </PassphraseDialog>
  );
}
