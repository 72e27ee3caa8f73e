/** Longest passphrase, in UTF-16 units. */
export const longestPassphrase = 1024;

/** The same passphrase typed on another keyboard or system is the same one: composed characters (Unicode NFC). */
export function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** What the engine would take for a key itself, and derive none from: x'…' with 64 hexadecimal digits, or 96 with a salt. */
const keyItself = /^x'(?:[0-9a-f]{64}|[0-9a-f]{96})'$/i;

/** What keeps words from being a passphrase; undefined where nothing does. */
export function passphraseFault(
  passphrase: string,
): 'empty' | 'characters' | 'too-long' | 'key-itself' | undefined {
  if (passphrase === '') return 'empty';
  if (passphrase.length > longestPassphrase) return 'too-long';
  if (/[\0-\x1f\x7f]|\p{Surrogate}/u.test(passphrase)) return 'characters';
  return keyItself.test(normalizePassphrase(passphrase)) ? 'key-itself' : undefined;
}
