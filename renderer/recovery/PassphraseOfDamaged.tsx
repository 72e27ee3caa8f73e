import { useState, type FormEvent } from 'react';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';

interface PassphraseOfDamagedProps {
  readonly name: string;
  readonly onTyped: (passphrase: string) => void;
}

/** Asks for the passphrase of a damaged notebook, without which nothing of it can be read. */
export function PassphraseOfDamaged({ name, onTyped }: PassphraseOfDamagedProps) {
  const [words, setWords] = useState('');
  const use = (event: FormEvent): void => {
    event.preventDefault();
    if (words !== '') onTyped(words);
  };
  return (
    <form className="damaged__passphrase" onSubmit={use}>
      <TextField
        type="password"
        label={message('recovery.passphrase', { name })}
        hint={message('recovery.passphrase.about')}
        autoComplete="off"
        autoFocus
        value={words}
        onChange={setWords}
      />
      <Button type="submit" isDisabled={words === ''}>
        {message('recovery.passphrase.try')}
      </Button>
    </form>
  );
}
