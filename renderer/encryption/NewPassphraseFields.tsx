import { useEffect, useState } from 'react';
import { longestPassphrase, passphraseFault } from '../../shared/encryption/passphrase';
import { message } from '../messages/messages';
import { TextField } from '../ui/TextField';
import { guessingTime, strengthOf } from './guessing-time';
import './encryption.css';

/** A passphrase that is typed twice. */
export interface NewPassphrase {
  readonly words: string;
  readonly again: string;
}

export const noPassphrase: NewPassphrase = { words: '', again: '' };

/** True where a passphrase can be used: nothing is wrong with it, and both are the same. */
export function isUsable({ words, again }: NewPassphrase): boolean {
  return passphraseFault(words) === undefined && words === again;
}

interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  /** Words that a guesser would try first: the notebook's name. */
  readonly known: readonly string[];
  readonly isFirst?: boolean;
}

/** A new passphrase, twice, with how hard it is to guess, and that nobody can recover it. */
export function NewPassphraseFields({ value, onChange, known, isFirst = true }: NewPassphraseFieldsProps) {
  const { words, again } = value;
  const fault = words === '' ? undefined : passphraseFault(words);
  const differs = again !== '' && !words.startsWith(again);
  return (
    <div className="passphrase">
      <TextField
        type="password"
        label={message('encryption.new')}
        autoComplete="off"
        autoFocus={isFirst}
        value={words}
        onChange={(next) => onChange({ ...value, words: next })}
        error={fault && message(`encryption.fault.${fault}`, { limit: longestPassphrase })}
      />
      <StrengthMeter passphrase={words} known={known} />
      <TextField
        type="password"
        label={message('encryption.again')}
        autoComplete="off"
        value={again}
        onChange={(next) => onChange({ ...value, again: next })}
        error={differs ? message('encryption.again.differs') : undefined}
      />
      <p className="passphrase__warning">{message('encryption.noRecovery')}</p>
    </div>
  );
}

interface StrengthMeterProps {
  readonly passphrase: string;
  readonly known: readonly string[];
}

function StrengthMeter({ passphrase, known }: StrengthMeterProps) {
  const seconds = useSecondsToGuess(passphrase, known);
  if (passphrase === '' || seconds === undefined)
    return <p className="passphrase__strength">{message('encryption.strength.advice')}</p>;
  const strength = strengthOf(seconds);
  const { unit, count } = guessingTime(seconds);
  const time = message(`encryption.time.${unit}`, { count });
  return (
    <div className="passphrase__strength" role="status">
      <meter
        className={`passphrase__meter passphrase__meter--${strength}`}
        aria-label={message('encryption.strength')}
        min={0}
        max={4}
        // A bar of no length would look like one that is not there.
        value={Math.max(strength, 0.15)}
      />
      <span>
        {message(`encryption.strength.${strength}`)} {message('encryption.strength.time', { time })}
      </span>
    </div>
  );
}

/** The dictionaries are large, and are read when the first passphrase is typed. */
function useSecondsToGuess(passphrase: string, known: readonly string[]): number | undefined {
  const [seconds, setSeconds] = useState<number>();
  const words = known.join('\n');
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isCurrent = true;
    void import('./passphrase-strength').then(({ secondsToGuess }) => {
      if (isCurrent) setSeconds(secondsToGuess(passphrase, words.split('\n').filter(Boolean)));
    });
    return () => {
      isCurrent = false;
    };
  }, [passphrase, words]);
  return seconds;
}
