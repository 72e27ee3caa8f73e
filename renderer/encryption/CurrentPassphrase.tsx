import type { Failure } from '../../shared/result';
import { message } from '../messages/messages';
import { TextField } from '../ui/TextField';

interface CurrentPassphraseProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of the last attempt. */
  readonly failure: Failure | null;
}

/** The passphrase that opens the notebook now, and what went wrong with it. */
export function CurrentPassphrase({ value, onChange, failure }: CurrentPassphraseProps) {
  const isWrong = failure?.code === 'wrong-passphrase';
  return (
    <>
      <TextField
        type="password"
        label={message('encryption.current')}
        autoComplete="off"
        autoFocus
        value={value}
        onChange={onChange}
      />
      <p className="passphrase__outcome" role="alert">
        {isWrong ? message('encryption.wrong') : failure?.message}
      </p>
    </>
  );
}
