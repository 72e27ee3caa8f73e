import path from 'node:path';
import { FailureError } from '../../shared/result';
import type { SigningKey } from '../../shared/signing-key/signing-key-schema';
import { writeExport } from '../memo/write-export';
import { message } from '../messages/messages';
import {
  createSigningKey,
  deleteSigningKey,
  publicKeyPem,
  readSigningKey,
  signingKeyPath,
} from '../signing-key/signing-key-file';
import { columns, oneLine } from './columns';
import type { CommandLineIo, CommandResult } from './command-line-io';
import { passphraseVariable } from './pack-commands';
import { settingsPath } from './read-settings';

/** `key create`; encrypted where the environment gives a passphrase. */
export async function createKey(): Promise<CommandResult> {
  const passphrase = process.env[passphraseVariable] ?? '';
  const key = createSigningKey(signingKeyPath(settingsPath()), passphrase, new Date());
  const notes = key.isEncrypted
    ? []
    : [message('command-line.keyInTheOpen', { variable: passphraseVariable })];
  return { json: key, words: keyWords(key), notes };
}

/** `key show` */
export async function showKey(): Promise<CommandResult> {
  const key = existingKey();
  return { json: key, words: keyWords(key) };
}

/** `key export [--out FILE]`: the public key in PEM, which any program reads. */
export async function exportKey(
  io: CommandLineIo,
  { out }: { readonly out: string },
): Promise<CommandResult> {
  const { publicKey, fingerprint } = existingKey();
  const pem = publicKeyPem(publicKey);
  if (out === '-') return { json: { fingerprint, publicKey, pem }, words: pem };
  const target = path.resolve(io.cwd, out);
  await writeExport(target, Buffer.from(pem));
  const words = `${message('command-line.keyExported', { path: oneLine(target) })}\n`;
  return { json: { path: target, fingerprint, publicKey, pem }, words };
}

/** `key delete --fingerprint FINGERPRINT`: the fingerprint says that it is meant. */
export async function deleteKey({ fingerprint }: { readonly fingerprint: string }): Promise<CommandResult> {
  const file = signingKeyPath(settingsPath());
  const key = existingKey();
  if (key.fingerprint !== fingerprint) {
    throw new FailureError('bad-input', message('command-line.keyOther', { fingerprint: key.fingerprint }));
  }
  deleteSigningKey(file);
  return {
    json: { deleted: fingerprint },
    words: `${message('command-line.keyDeleted', { fingerprint })}\n`,
  };
}

function existingKey(): SigningKey {
  const key = readSigningKey(signingKeyPath(settingsPath()));
  if (key) return key;
  throw new FailureError('no-key', message('signingKey.none'));
}

function keyWords({ fingerprint, publicKey, createdAt, isEncrypted }: SigningKey): string {
  return columns(
    [message('command-line.key.fingerprint'), fingerprint],
    [
      [message('command-line.key.publicKey'), publicKey],
      [message('command-line.info.created'), createdAt],
      [
        message('command-line.key.passphrase'),
        message(`command-line.key.passphrase.${isEncrypted ? 'yes' : 'no'}`),
      ],
    ],
  );
}
