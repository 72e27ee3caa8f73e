import { z } from 'zod';
import { instantSchema, sha256Schema } from '../text/hash-schema';

/** What may be known of the analyst's key: everything but the secret. */
export const signingKeySchema = z.object({
  /** SHA-256 of the public key's 32 bytes; what people compare. */
  fingerprint: sha256Schema,
  /** The raw Ed25519 public key (RFC 8032) in hexadecimal digits. */
  publicKey: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: instantSchema,
  /** Whether a passphrase is needed to sign. */
  isEncrypted: z.boolean(),
});
export type SigningKey = z.infer<typeof signingKeySchema>;
