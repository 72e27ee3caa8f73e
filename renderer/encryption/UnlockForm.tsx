import { useState, type FormEvent } from 'react';
import { Form } from 'react-aria-components';
import type { LockedNotebook } from '../../shared/encryption/encryption-schema';
import type { Failure } from '../../shared/result';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { Check } from '../ui/CheckGroup';
import { TextField } from '../ui/TextField';
import './encryption.css';

interface UnlockFormProps {
  readonly locked: LockedNotebook;
  readonly onUnlocked: () => void;
  readonly onLeave: () => void;
  readonly leaveLabel: string;
}

/** Asks for the passphrase of a notebook. A wrong one costs time, more each time. */
export function UnlockForm({ locked, onUnlocked, onLeave, leaveLabel }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isKept, setKept] = useState(false);
  const [isTrying, setTrying] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isTrying || passphrase === '') return;
    setTrying(true);
    setFailure(null);
    const answer = await call('notebook.unlock', { passphrase, isKept });
    setTrying(false);
    setPassphrase('');
    if (answer.ok) return onUnlocked();
    setFailure(answer.failure);
  };
  return (
    <Form className="passphrase" onSubmit={(event) => void submit(event)}>
      <p className="passphrase__reason">{message(`encryption.locked.${locked.cause ?? 'opened'}`)}</p>
      <TextField
        type="password"
        label={message('encryption.passphraseOf', { name: locked.name })}
        autoComplete="off"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
        isReadOnly={isTrying}
      />
      <p className="passphrase__outcome" role="alert">
        {failure ? unlockWords(failure) : null}
      </p>
      <KeychainChoice isKept={isKept} onChange={setKept} />
      <div className="passphrase__actions">
        <Button onPress={onLeave}>{leaveLabel}</Button>
        <Button tone="primary" type="submit" isDisabled={isTrying || passphrase === ''}>
          {message(isTrying ? 'encryption.trying' : 'encryption.unlock')}
        </Button>
      </div>
    </Form>
  );
}

function unlockWords({ code, message: words }: Failure): string {
  return code === 'wrong-passphrase' ? message('encryption.wrong') : words;
}

interface KeychainChoiceProps {
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

/** Keeping the passphrase is offered only where the system protects what is kept, and else it is said why not. */
function KeychainChoice({ isKept, onChange }: KeychainChoiceProps) {
  const keychain = useAnswer('', () => call('encryption.keychain', {}));
  if (!keychain?.ok) return null;
  const { state } = keychain.value;
  if (state !== 'available')
    return <p className="passphrase__note">{message(`encryption.keychain.${state}`)}</p>;
  return (
    <Check
      label={message('encryption.keychain.keep')}
      note={message('encryption.keychain.keep.note')}
      isChecked={isKept}
      onToggle={() => onChange(!isKept)}
    />
  );
}
