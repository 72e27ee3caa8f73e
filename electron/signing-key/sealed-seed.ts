import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';

const hexSchema = z.string().regex(/^(?:[0-9a-f]{2})+$/);

/** The 32 secret bytes of an Ed25519 key, in the open or under a passphrase. */
export const sealedSeedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plain'), seed: hexSchema }),
  z.object({
    kind: z.literal('encrypted'),
    /** scrypt (RFC 7914), whose costs a file may not choose beyond what it is written with. */
    cost: z.literal(2 ** 17),
    salt: hexSchema,
    /** AES-256-GCM; the tag stands at the end of the data. */
    iv: hexSchema,
    data: hexSchema,
  }),
]);
export type SealedSeed = z.infer<typeof sealedSeedSchema>;

const cost = 2 ** 17;
const tagLength = 16;

/** Seals a seed; an empty passphrase leaves it in the open. `publicKey` is bound to it. */
export function sealSeed(seed: Buffer, passphrase: string, publicKey: string): SealedSeed {
  if (passphrase === '') return { kind: 'plain', seed: seed.toString('hex') };
  const salt = randomBytes(32);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), iv);
  cipher.setAAD(Buffer.from(publicKey, 'hex'));
  const data = Buffer.concat([cipher.update(seed), cipher.final(), cipher.getAuthTag()]);
  const hex = (bytes: Buffer) => bytes.toString('hex');
  return { kind: 'encrypted', cost, salt: hex(salt), iv: hex(iv), data: hex(data) };
}

/** The seed; undefined where the passphrase is not the one it was sealed with, or the file was changed. */
export function openSeed(sealed: SealedSeed, passphrase: string, publicKey: string): Buffer | undefined {
  if (sealed.kind === 'plain') return Buffer.from(sealed.seed, 'hex');
  const [salt, iv, data] = [sealed.salt, sealed.iv, sealed.data].map((digits) => Buffer.from(digits, 'hex'));
  if (!salt || !iv || !data || data.length <= tagLength) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, salt), iv);
    decipher.setAAD(Buffer.from(publicKey, 'hex'));
    decipher.setAuthTag(data.subarray(-tagLength));
    return Buffer.concat([decipher.update(data.subarray(0, -tagLength)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function keyOf(passphrase: string, salt: Buffer): Buffer {
  // Keyboards differ in how they spell an accented letter.
  const secret = passphrase.normalize('NFKC');
  return scryptSync(secret, salt, 32, { N: cost, r: 8, p: 1, maxmem: 256 * 1024 * 1024 });
}
