import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FailureError } from '../../shared/result';
import { signingKeySchema, type SigningKey } from '../../shared/signing-key/signing-key-schema';
import { writeWhole } from '../file/write-whole';
import { message } from '../messages/messages';
import { sha256 } from '../text/sha256';
import { openSeed, sealedSeedSchema, sealSeed } from './sealed-seed';

/** A key that is open for signing. */
export interface OpenSigningKey extends Pick<SigningKey, 'publicKey' | 'fingerprint'> {
  /** Ed25519 signature (RFC 8032) of bytes as hexadecimal digits. */
  sign(bytes: Uint8Array): string;
}

const keyFileSchema = signingKeySchema
  .omit({ isEncrypted: true })
  .extend({ format: z.literal('claimbook-signing-key'), version: z.literal(1), secret: sealedSeedSchema });
type KeyFile = z.infer<typeof keyFileSchema>;

/** Where the key lies in the folder of the settings. */
export function signingKeyPath(settingsPath: string): string {
  return path.join(path.dirname(settingsPath), 'signing-key.json');
}

/** What may be known of the key; null where there is none. Throws file-unreadable where it is damaged. */
export function readSigningKey(file: string): SigningKey | null {
  const key = readKeyFile(file);
  return key && describe(key);
}

/** Makes a key, in a file that only its owner may read. Throws key-exists where there is one. */
export function createSigningKey(file: string, passphrase: string, now: Date): SigningKey {
  const before = readSigningKey(file);
  if (before) {
    const { fingerprint } = before;
    throw new FailureError('key-exists', message('signingKey.exists', { fingerprint }));
  }
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const publicBytes = Buffer.from(x, 'base64url');
  const publicKey = publicBytes.toString('hex');
  const key: KeyFile = {
    format: 'claimbook-signing-key',
    version: 1,
    createdAt: now.toISOString(),
    publicKey,
    fingerprint: sha256(publicBytes),
    secret: sealSeed(Buffer.from(d, 'base64url'), passphrase, publicKey),
  };
  write(file, JSON.stringify(key, null, 2));
  return describe(key);
}

/** Deletes the key for good. Throws no-key where there is none. */
export function deleteSigningKey(file: string): void {
  if (!fs.existsSync(file)) throw new FailureError('no-key', message('signingKey.none'));
  fs.rmSync(file);
}

/** Opens the key for signing; null where there is none. Throws key-locked where the passphrase is missing or wrong. */
export function openSigningKey(file: string, passphrase: string | undefined): OpenSigningKey | null {
  const key = readKeyFile(file);
  if (!key) return null;
  const { publicKey, fingerprint, secret } = key;
  if (secret.kind === 'encrypted' && passphrase === undefined) {
    throw new FailureError('key-locked', message('signingKey.needsPassphrase'));
  }
  const seed = openSeed(secret, passphrase ?? '', publicKey);
  if (!seed) throw new FailureError('key-locked', message('signingKey.wrongPassphrase'));
  const jwk = {
    kty: 'OKP',
    crv: 'Ed25519',
    d: seed.toString('base64url'),
    x: Buffer.from(publicKey, 'hex').toString('base64url'),
  };
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return { publicKey, fingerprint, sign: (bytes) => sign(null, bytes, privateKey).toString('hex') };
}

/** A public key in PEM (SubjectPublicKeyInfo, RFC 8410), from its raw bytes in hexadecimal digits. */
export function publicKeyPem(publicKey: string): string {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

function describe({ fingerprint, publicKey, createdAt, secret }: KeyFile): SigningKey {
  return { fingerprint, publicKey, createdAt, isEncrypted: secret.kind === 'encrypted' };
}

function readKeyFile(file: string): KeyFile | null {
  if (!fs.existsSync(file)) return null;
  try {
    const key = keyFileSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
    if (sha256(Buffer.from(key.publicKey, 'hex')) === key.fingerprint) return key;
  } catch {
    // Said below, whatever it was.
  }
  throw new FailureError('file-unreadable', message('signingKey.damaged', { path: file }));
}

function write(file: string, text: string): void {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    writeWhole(file, text, 0o600);
  } catch (error) {
    throw new FailureError(
      'permission-denied',
      message('signingKey.notWritten', { path: file }),
      String(error),
    );
  }
}
