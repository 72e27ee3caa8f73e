import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { PackPlatform } from '../shared/pack/pack-platform';

/** Below this many bytes, going to the browser's own hash costs more than the hash. */
const fewBytes = 4096;

/**
 * Reads packs with the browser's own cryptography, and where it has none, or not this, with audited code that is part of
 * the page: some browsers leave it out for pages from a disk, and older ones know no Ed25519.
 */
export function browserPlatform(subtle: SubtleCrypto | undefined): PackPlatform {
  hashes.sha512 = sha512;
  return {
    async sha256(bytes) {
      if (subtle && bytes.length > fewBytes) {
        try {
          return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', ownBuffer(bytes))));
        } catch {
          // Done below.
        }
      }
      return bytesToHex(sha256(bytes));
    },
    async verifySignature({ signature, message, publicKey }) {
      try {
        if (subtle) {
          const key = await subtle.importKey('raw', ownBuffer(publicKey), 'Ed25519', false, ['verify']);
          return await subtle.verify('Ed25519', key, ownBuffer(signature), ownBuffer(message));
        }
      } catch {
        // Done below.
      }
      try {
        return verify(signature, message, publicKey, { zip215: false });
      } catch {
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
}

/** The DOM's types ask for bytes that are not shared between threads. */
function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
