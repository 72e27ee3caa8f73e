import { setTimeout } from 'node:timers/promises';
import { delayAfterFailures } from '../../shared/encryption/attempt-delay';
import { passphraseFault, longestPassphrase } from '../../shared/encryption/passphrase';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { oneLine } from './columns';
import type { CommandLineIo, GivenPassphrases } from './command-line-io';

/** Where scripts put the passphrase of a notebook; never a word of a command, which every process of the machine sees. */
export const passphraseVariable = 'CLAIMBOOK_PASSPHRASE';
/** Where they put the one that it shall have from now on. */
export const newPassphraseVariable = 'CLAIMBOOK_NEW_PASSPHRASE';

/** Where they put the one of an encrypted evidence pack. */
export const packPassphraseVariable = 'CLAIMBOOK_PACK_PASSPHRASE';

const promptsAtMost = 3;

/** Takes the passphrases out of an environment, so that no process which this one starts inherits them. */
export function takePassphrases(environment: NodeJS.ProcessEnv): GivenPassphrases {
  const take = (name: string) => {
    const value = environment[name];
    delete environment[name];
    return value || undefined;
  };
  return {
    current: take(passphraseVariable),
    next: take(newPassphraseVariable),
    pack: take(packPassphraseVariable),
  };
}

/**
 * Opens something that may be encrypted: with the passphrase that was given, else by asking on a terminal, a few
 * times. `open` throws passphrase-needed or wrong-passphrase; every wrong one costs time.
 */
export async function withPassphrase<T>(
  io: CommandLineIo,
  file: string,
  open: (passphrase: string | undefined) => T | Promise<T>,
): Promise<T> {
  const given = io.passphrases?.current;
  let failures = 0;
  let passphrase = given;
  for (;;) {
    try {
      return await open(passphrase);
    } catch (error) {
      const code = error instanceof FailureError ? error.failure.code : undefined;
      const isWrong = code === 'wrong-passphrase';
      if (isWrong) await setTimeout(delayAfterFailures(++failures));
      const isAsked = (code === 'passphrase-needed' || (isWrong && given === undefined)) && io.askSecret;
      if (isWrong && isAsked) io.stderr.write(`${message('command-line.passphrase.wrong')}\n`);
      if (!isAsked || failures >= promptsAtMost) throw code === 'passphrase-needed' ? missing(error) : error;
      passphrase = await io.askSecret(message('command-line.passphrase.ask', { file: oneLine(file) }));
    }
  }
}

/** The passphrase that a notebook shall have: the one that was given, else asked for twice. Throws passphrase-needed. */
export async function readNewPassphrase(
  io: CommandLineIo,
  given: string | undefined,
  variable: string,
): Promise<string> {
  if (given !== undefined) return checkedPassphrase(given);
  if (!io.askSecret) throw newMissing(variable);
  const typed = checkedPassphrase(await io.askSecret(message('command-line.passphrase.new')));
  if ((await io.askSecret(message('command-line.passphrase.repeat'))) === typed) return typed;
  throw new FailureError('bad-input', message('encryption.differs'));
}

function checkedPassphrase(passphrase: string): string {
  const fault = passphraseFault(passphrase);
  if (fault === undefined) return passphrase;
  throw new FailureError('bad-input', message(`encryption.fault.${fault}`, { limit: longestPassphrase }));
}

function missing(error: unknown): unknown {
  if (!(error instanceof FailureError)) return error;
  const { message: words } = error.failure;
  const how = message('command-line.passphrase.variable', { variable: passphraseVariable });
  return new FailureError('passphrase-needed', `${words} ${how}`);
}

function newMissing(variable: string): FailureError {
  return new FailureError('passphrase-needed', message('command-line.passphrase.newMissing', { variable }));
}
