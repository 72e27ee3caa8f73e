import { useState } from 'react';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { CurrentPassphrase } from './CurrentPassphrase';
import { isUsable, NewPassphraseFields, noPassphrase } from './NewPassphraseFields';
import { PassphraseDialog } from './PassphraseDialog';
import { useChangeEncryption } from './use-change-encryption';

/** Gives the open notebook another passphrase. */
export function RekeyDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useNotebookData((data) => data.notebook?.name ?? '');
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const { isWorking, failure, start } = useChangeEncryption(onClose);
  return (
    <PassphraseDialog
      title={message('encryption.rekey.title', { name })}
      about={message('encryption.rekey.about')}
      action={message('encryption.rekey')}
      isReady={current !== '' && isUsable(passphrase)}
      isWorking={isWorking}
      onAct={() => void start({ kind: 'rekey' }, { current, next: passphrase.words })}
      onClose={onClose}
    >
      <CurrentPassphrase value={current} onChange={setCurrent} failure={failure} />
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} known={[name]} isFirst={false} />
    </PassphraseDialog>
  );
}
