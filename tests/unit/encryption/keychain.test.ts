import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Keychain, type SafeStorage } from '../../../electron/encryption/keychain';

function storage(changes: Partial<SafeStorage> = {}): SafeStorage {
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: (words) => Buffer.from(words, 'utf16le').swap16(),
    decryptString: (bytes) => Buffer.from(bytes).swap16().toString('utf16le'),
    ...changes,
  };
}

function file(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'claimbook-keychain-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, 'passphrases.json');
}

it('keeps a passphrase per notebook, encrypted, for its owner alone, and forgets it', () => {
  const place = file();
  const keychain = new Keychain(place, storage());
  keychain.keep('/a', '国资委');
  keychain.keep('/b', 'other');
  expect([keychain.read('/a'), keychain.has('/b'), keychain.read('/c')]).toEqual(['国资委', true, undefined]);
  expect(fs.readFileSync(place, 'utf8')).not.toContain('other');
  expect(fs.statSync(place).mode & 0o777).toBe(0o600);
  keychain.forget('/a');
  expect([keychain.has('/a'), keychain.read('/b')]).toEqual([false, 'other']);
});

it.skipIf(process.platform !== 'linux')('does not use a keychain that anybody can read', () => {
  const place = file();
  const keychain = new Keychain(place, storage({ getSelectedStorageBackend: () => 'basic_text' }));
  expect(keychain.state).toBe('unprotected');
  keychain.keep('/a', 'secret');
  expect(fs.existsSync(place)).toBe(false);
});

it('has nothing where there is no keychain, the file is broken, or the keychain does not give it', () => {
  const place = file();
  expect(new Keychain(place, storage({ isEncryptionAvailable: () => false })).state).toBe('none');
  fs.writeFileSync(place, 'not JSON');
  expect(new Keychain(place, storage()).has('/a')).toBe(false);
  new Keychain(place, storage()).keep('/a', 'secret');
  const closed = storage({
    decryptString: () => {
      throw new Error('denied');
    },
  });
  expect(new Keychain(place, closed).read('/a')).toBeUndefined();
});
