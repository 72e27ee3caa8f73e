import { useState } from 'react';
import type { Result } from '../../shared/result';
import type { SigningKey } from '../../shared/signing-key/signing-key-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useAnswer } from '../notebook-data/use-answer';
import { Button } from '../ui/Button';
import { notify, notifyFailure } from '../ui/notices';
import { TextField } from '../ui/TextField';

/** The key that evidence packs are signed with: made, shown, copied, and deleted after a question. */
export function SigningKeySettings() {
  const [turn, setTurn] = useState(0);
  const key = useAnswer(String(turn), () => call('signingKey.get', {}));
  const after = (answer: Result<unknown>): void => {
    if (!answer.ok) notifyFailure(answer.failure);
    setTurn((last) => last + 1);
  };
  return (
    <fieldset className="settings__group">
      <legend>{message('signingKey.title')}</legend>
      <p className="settings__note">{message('signingKey.about')}</p>
      {key && !key.ok ? <p role="alert">{key.failure.message}</p> : null}
      {key?.ok && key.value ? <KeyCard signingKey={key.value} onDone={after} /> : null}
      {key?.ok && !key.value ? <KeyMaker onDone={after} /> : null}
    </fieldset>
  );
}

interface KeyPartProps {
  readonly onDone: (answer: Result<unknown>) => void;
}

function KeyMaker({ onDone }: KeyPartProps) {
  const [passphrase, setPassphrase] = useState('');
  const make = async (): Promise<void> => onDone(await call('signingKey.create', { passphrase }));
  return (
    <>
      <TextField
        type="password"
        label={message('signingKey.newPassphrase')}
        hint={message('signingKey.newPassphrase.hint')}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div>
        <Button onPress={() => void make()}>{message('signingKey.make')}</Button>
      </div>
    </>
  );
}

function KeyCard({ signingKey, onDone }: KeyPartProps & { readonly signingKey: SigningKey }) {
  const [isAsking, setAsking] = useState(false);
  const copy = async (): Promise<void> => {
    const answer = await call('clipboard.write', { text: signingKey.publicKey });
    if (!answer.ok) return notifyFailure(answer.failure);
    notify({ tone: 'news', text: message('signingKey.copied') });
  };
  const remove = async (): Promise<void> => onDone(await call('signingKey.delete', {}));
  return (
    <>
      <p className="settings__fingerprint">
        {message('signingKey.fingerprint', { fingerprint: signingKey.fingerprint })}
      </p>
      {isAsking ? <p role="alert">{message('signingKey.deleteQuestion')}</p> : null}
      <div className="settings__pair">
        {isAsking ? (
          <>
            <Button onPress={() => setAsking(false)}>{message('signingKey.keep')}</Button>
            <Button onPress={() => void remove()}>{message('signingKey.deleteNow')}</Button>
          </>
        ) : (
          <>
            <Button onPress={() => void copy()}>{message('signingKey.copy')}</Button>
            <Button onPress={() => setAsking(true)}>{message('signingKey.delete')}</Button>
          </>
        )}
      </div>
    </>
  );
}
