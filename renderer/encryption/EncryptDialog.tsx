import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { plainBackupsSchema, type PlainBackups } from '../../shared/encryption/encryption-schema';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { isUsable, NewPassphraseFields, noPassphrase } from './NewPassphraseFields';
import { PassphraseDialog } from './PassphraseDialog';
import { useChangeEncryption } from './use-change-encryption';

/** Encrypts the open notebook and what becomes of its plain backups. */
export function EncryptDialog({ onClose }: { readonly onClose: () => void }) {
  const name = useNotebookData((data) => data.notebook?.name ?? '');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const [backups, setBackups] = useState<PlainBackups>('convert');
  const { isWorking, failure, start } = useChangeEncryption(onClose);
  return (
    <PassphraseDialog
      title={message('encryption.encrypt.title', { name })}
      about={message('encryption.encrypt.about')}
      action={message('encryption.encrypt')}
      isReady={isUsable(passphrase)}
      isWorking={isWorking}
      onAct={() => void start({ kind: 'encrypt', backups }, { next: passphrase.words })}
      onClose={onClose}
    >
      <NewPassphraseFields value={passphrase} onChange={setPassphrase} known={[name]} />
      <RadioGroup
        className="check-group"
        value={backups}
        onChange={(value) => setBackups(plainBackupsSchema.parse(value))}
      >
        <Label className="check-group__legend">{message('encryption.backups')}</Label>
        {plainBackupsSchema.options.map((option) => (
          <Radio key={option} value={option} className="passphrase__radio">
            {message(`encryption.backups.${option}`)}
          </Radio>
        ))}
      </RadioGroup>
      <p className="passphrase__note">{message('encryption.willBeWiped')}</p>
      <p className="passphrase__outcome" role="alert">
        {failure?.message}
      </p>
    </PassphraseDialog>
  );
}
