import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

/**
 * An encrypted evidence pack: this line in ASCII, 16 bytes of salt, 12 bytes of nonce, the pack under AES-256-GCM, the
 * tag of 16 bytes. The key is scrypt(passphrase in UTF-8 and NFC, salt, N = 2^17, r = 8, p = 1), 32 bytes; line, salt
 * and nonce are authenticated with the pack.
 */
const mark = Buffer.from('Claimbook encrypted pack 1\n');
const saltLength = 16;
const nonceLength = 12;
const tagLength = 16;
const headLength = mark.length + saltLength + nonceLength;
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

/** True for a file that begins as an encrypted pack does. */
export function isSealedPack(start: Uint8Array): boolean {
  return mark.subarray(0, 16).equals(start.subarray(0, 16));
}

/** Encrypts a pack with a passphrase. */
export async function sealPack(pack: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const head = Buffer.concat([mark, randomBytes(saltLength + nonceLength)]);
  const cipher = createCipheriv('aes-256-gcm', await keyFor(head, passphrase), nonceOf(head));
  cipher.setAAD(head);
  const sealed = [head, cipher.update(pack), cipher.final(), cipher.getAuthTag()];
  return new Uint8Array(Buffer.concat(sealed));
}

/** The pack in an encrypted one; undefined where the passphrase is wrong or a byte was changed. */
export async function openSealedPack(
  sealed: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (sealed.length < headLength + tagLength) return undefined;
  const head = Buffer.from(sealed.subarray(0, headLength));
  if (!head.subarray(0, mark.length).equals(mark)) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', await keyFor(head, passphrase), nonceOf(head), {
    authTagLength: tagLength,
  });
  decipher.setAAD(head);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  try {
    const opened = decipher.update(sealed.subarray(headLength, sealed.length - tagLength));
    return new Uint8Array(Buffer.concat([opened, decipher.final()]));
  } catch {
    return undefined;
  }
}

function nonceOf(head: Uint8Array): Uint8Array {
  return head.subarray(mark.length + saltLength, headLength);
}

function keyFor(head: Uint8Array, passphrase: string): Promise<Buffer> {
  const salt = head.subarray(mark.length, mark.length + saltLength);
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
