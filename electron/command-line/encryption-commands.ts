import path from 'node:path';
import type { EncryptionReport, PlainBackups } from '../../shared/encryption/encryption-schema';
import { changeEncryption } from '../encryption/change-encryption';
import { message } from '../messages/messages';
import { oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { program } from './notebook-session';
import {
  newPassphraseVariable,
  passphraseVariable,
  readNewPassphrase,
  withPassphrase,
} from './passphrase-input';

/** `encrypt NOTEBOOK [--backups convert|delete]` */
export async function encryptNotebook(
  io: CommandLineIo,
  file: string,
  options: { readonly backups: PlainBackups },
): Promise<CommandResult> {
  const change = { kind: 'encrypt', backups: options.backups } as const;
  const to = await readNewPassphrase(io, io.passphrases?.current, passphraseVariable);
  return reported(changeEncryption(path.resolve(io.cwd, file), { change, program, to }), 'encrypted');
}

/** `decrypt NOTEBOOK` */
export async function decryptNotebook(io: CommandLineIo, file: string): Promise<CommandResult> {
  const change = { kind: 'decrypt' } as const;
  const report = await withPassphrase(io, file, (from) =>
    changeEncryption(path.resolve(io.cwd, file), { change, program, from }),
  );
  return reported(report, 'decrypted');
}

/** `rekey NOTEBOOK` */
export async function rekeyNotebook(io: CommandLineIo, file: string): Promise<CommandResult> {
  const change = { kind: 'rekey' } as const;
  const { current, next } = io.passphrases ?? {};
  const ask = () => readNewPassphrase(io, next, newPassphraseVariable);
  // Where nobody can be asked, what is missing is told before the notebook is opened.
  let to = current === undefined || io.askSecret ? undefined : await ask();
  const report = await withPassphrase(io, file, async (from) => {
    if (from !== undefined) to ??= await ask();
    return changeEncryption(path.resolve(io.cwd, file), { change, program, from, to });
  });
  return reported(report, 'rekeyed');
}

function reported(report: EncryptionReport, done: 'encrypted' | 'decrypted' | 'rekeyed'): CommandResult {
  const { backups, plainCopies } = report;
  const values = {
    path: oneLine(report.path),
    converted: backups.converted.length,
    deleted: backups.deleted.length,
  };
  const notes = [
    ...(done === 'encrypted' ? [message('encryption.notWiped')] : []),
    ...backups.left.map((file) => message('encryption.backupLeft', { file: oneLine(file) })),
    ...plainCopies.map((file) => message('encryption.plainCopy', { file: oneLine(file) })),
  ];
  return { json: report, words: `${message(`encryption.done.${done}`, values)}\n`, notes };
}
