import { createPublicKey, verify } from 'node:crypto';
import type { PackPlatform } from '../../shared/pack/pack-platform';
import { sha256 } from '../text/sha256';

/** What stands before the 32 bytes of an Ed25519 public key in a SubjectPublicKeyInfo (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Reads packs with Node's own cryptography. */
export const nodePlatform: PackPlatform = {
  sha256,
  verifySignature({ signature, message, publicKey }) {
    try {
      const der = Buffer.concat([spkiPrefix, publicKey]);
      return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
    } catch {
      // Not every 32 bytes are a key.
      return false;
    }
  },
  decode(bytes) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  },
  encode: (text) => new TextEncoder().encode(text),
};
