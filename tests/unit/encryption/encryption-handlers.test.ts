import path from 'node:path';
import os from 'node:os';
import { expect, it } from 'vitest';
import {
  createEncryptionHandlers,
  type LockableWindow,
} from '../../../electron/encryption/encryption-handlers';
import { Keychain } from '../../../electron/encryption/keychain';
import { succeed } from '../../../shared/result';
import type { NotebookInfo } from '../../../shared/notebook/notebook-schema';

const file = path.join(os.tmpdir(), 'notes.claimbook');
const report = {
  path: file,
  encrypted: true,
  backups: { converted: [], deleted: [], left: [] },
  plainCopies: [],
};

/** A keychain that has the passphrase of the notebook, and cannot be written any more. */
class FullKeychain extends Keychain {
  override get state() {
    return 'available' as const;
  }

  override has(): boolean {
    return true;
  }

  override keep(): void {
    throw new Error('ENOSPC: no space left on device');
  }

  override forget(): void {
    this.keep();
  }
}

function asked() {
  const notices: string[] = [];
  const window: LockableWindow = {
    file,
    unlock: () => Promise.resolve(succeed({ name: 'notes' } as NotebookInfo)),
    leaveLocked: () => undefined,
    lock: () => Promise.resolve(),
    notice: (text) => void notices.push(text),
    changeEncryption: () => Promise.resolve(succeed(report)),
  };
  const storage = {
    isEncryptionAvailable: () => true,
    encryptString: (words: string) => Buffer.from(words),
    decryptString: (bytes: Buffer) => bytes.toString(),
  };
  return { notices, handlers: createEncryptionHandlers(window, new FullKeychain('', storage)) };
}

it('opens a notebook whose passphrase the keychain does not take, and says so', async () => {
  const { handlers, notices } = asked();
  expect(await handlers['notebook.unlock']({ passphrase: 'secret', isKept: true })).toMatchObject({
    name: 'notes',
  });
  expect(notices).toEqual([expect.stringContaining('ENOSPC')]);
});

it('reports a changed passphrase as changed where the keychain keeps the old one', async () => {
  const { handlers, notices } = asked();
  const rekey = { change: { kind: 'rekey' as const }, current: 'old', next: 'new' };
  expect(await handlers['encryption.change'](rekey)).toEqual(report);
  const decrypt = { change: { kind: 'decrypt' as const }, current: 'old' };
  expect(await handlers['encryption.change'](decrypt)).toEqual(report);
  expect(notices).toHaveLength(2);
});
