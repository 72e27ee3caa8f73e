import fs from 'node:fs';
import { z } from 'zod';
import { writeWhole } from '../file/write-whole';

/** Passphrases by the paths of notebooks, as the system's keychain encrypted them, in Base64. */
const keptSchema = z.object({ version: z.literal(1), passphrases: z.record(z.string(), z.string()) });
type Kept = z.infer<typeof keptSchema>['passphrases'];

/** The parts of Electron's safeStorage that are used. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  /** On Linux alone; "basic_text" encrypts with a word that everybody knows. */
  getSelectedStorageBackend?(): string;
  encryptString(words: string): Buffer;
  decryptString(bytes: Buffer): string;
}

/** `unprotected`: the system has a keychain that anybody can read, which is not used. */
export type KeychainState = 'available' | 'none' | 'unprotected';

/** Keeps passphrases that the analyst wants kept, under a key that the system's keychain has. */
export class Keychain {
  private readonly file: string;
  private readonly storage: SafeStorage;

  /** `file` holds what the keychain's key encrypted, readable by its owner alone. */
  constructor(file: string, storage: SafeStorage) {
    this.file = file;
    this.storage = storage;
  }

  /** Whether passphrases can be kept here. */
  get state(): KeychainState {
    if (!this.storage.isEncryptionAvailable()) return 'none';
    const isOpen =
      process.platform === 'linux' && this.storage.getSelectedStorageBackend?.() === 'basic_text';
    return isOpen ? 'unprotected' : 'available';
  }

  /** Whether the passphrase of the notebook at a path is kept. */
  has(path: string): boolean {
    return Object.hasOwn(this.readAll(), path);
  }

  /** The passphrase of the notebook at a path; undefined where none is kept or the keychain does not give it. */
  read(path: string): string | undefined {
    const sealed = this.state === 'available' ? this.readAll()[path] : undefined;
    if (sealed === undefined) return undefined;
    try {
      return this.storage.decryptString(Buffer.from(sealed, 'base64'));
    } catch {
      return undefined;
    }
  }

  /** Keeps a passphrase; does nothing where there is no keychain that protects it. Throws what writing throws. */
  keep(path: string, passphrase: string): void {
    if (this.state !== 'available') return;
    const sealed = this.storage.encryptString(passphrase).toString('base64');
    this.write({ ...this.readAll(), [path]: sealed });
  }

  /** Keeps the passphrase of the notebook at a path no more. */
  forget(path: string): void {
    const { [path]: gone, ...rest } = this.readAll();
    if (gone !== undefined) this.write(rest);
  }

  private readAll(): Kept {
    try {
      return keptSchema.parse(JSON.parse(fs.readFileSync(this.file, 'utf8'))).passphrases;
    } catch {
      // Nothing irreplaceable: what cannot be read has to be typed again.
      return {};
    }
  }

  private write(passphrases: Kept): void {
    writeWhole(this.file, JSON.stringify({ version: 1, passphrases }), 0o600);
  }
}
