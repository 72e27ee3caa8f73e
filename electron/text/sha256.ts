import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/text/canonical-json';

/** SHA-256 of bytes, or of a text in UTF-8, as 64 lower-case hexadecimal digits (FIPS 180-4). */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** SHA-256 of a value's canonical JSON. */
export function sha256OfJson(value: unknown): string {
  return sha256(canonicalJson(value));
}
