import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Check, CheckGroup } from '../ui/CheckGroup';
import { TextField } from '../ui/TextField';

/** The passphrase of a pack, typed twice; null for a pack that anybody can read. */
export type Seal = { readonly words: string; readonly again: string } | null;

/** True where a pack can be made with this. */
export function isSealReady(seal: Seal): boolean {
  return seal === null || (seal.words !== '' && seal.words === seal.again);
}

interface PackSealProps {
  readonly seal: Seal;
  readonly onChange: (seal: Seal) => void;
}

/** Whether the pack is encrypted; that of an encrypted notebook is, unless it is chosen otherwise. */
export function PackSeal({ seal, onChange }: PackSealProps) {
  const isEncrypted = useNotebookData((data) => data.notebook?.encrypted === true);
  return (
    <CheckGroup legend={message('pack.dialog.encryption')}>
      <Check
        label={message('pack.dialog.seal')}
        note={message('pack.dialog.seal.note')}
        isChecked={seal !== null}
        onToggle={() => onChange(seal === null ? { words: '', again: '' } : null)}
      />
      {isEncrypted && seal === null ? (
        <p className="pack-dialog__note">{message('encryption.export')}</p>
      ) : null}
      {seal ? (
        <>
          <TextField
            type="password"
            label={message('pack.dialog.sealedWith')}
            value={seal.words}
            onChange={(words) => onChange({ ...seal, words })}
          />
          <TextField
            type="password"
            label={message('encryption.again')}
            value={seal.again}
            onChange={(again) => onChange({ ...seal, again })}
          />
        </>
      ) : null}
    </CheckGroup>
  );
}
