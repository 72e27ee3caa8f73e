/** Bytes of a page of an encrypted notebook (SQLCipher 4, its defaults). */
export const encryptedPageSize = 4096;

/** First bytes of files that are compressed or encrypted by others, and look as random: ZIP, gzip, 7z, xz, PDF, PNG, JPEG, GIF, RAR, zstd, age, PGP, LUKS, a pack of ours. */
const knownStarts = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  '7z\xbc\xaf\x27\x1c',
  '\xfd7zXZ',
  '%PDF',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'Rar!',
  '\x28\xb5\x2f\xfd',
  'age-encryption.org',
  '-----BEGIN',
  'LUKS\xba\xbe',
  'Claimbook',
];

/**
 * Chi-square of 255 degrees of freedom that random bytes stay below, but for one page in 10^10; written text, tables
 * and databases are far above it.
 */
const randomBelow = 420;

/**
 * True where the first page of a file looks as an encrypted notebook does, which has no mark of its own: a random salt,
 * then cipher text. Only the passphrase can tell for certain.
 */
export function looksEncrypted(firstPage: Uint8Array): boolean {
  if (firstPage.length < encryptedPageSize) return false;
  const start = Buffer.from(firstPage.subarray(0, 32)).toString('latin1');
  if (knownStarts.some((known) => start.startsWith(known))) return false;
  return chiSquare(firstPage) < randomBelow;
}

/** How far the numbers of the 256 byte values are from being equal. */
function chiSquare(bytes: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const expected = bytes.length / 256;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
