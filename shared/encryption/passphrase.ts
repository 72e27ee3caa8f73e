/** Longest passphrase, in UTF-16 units. */
export const longestPassphrase = 1024;

/** The same passphrase typed on another keyboard or system is the same one: composed characters (Unicode NFC). */
export function normalizePassphrase(passphrase: string): string {
  return passphrase.normalize('NFC');
}

/** What keeps words from being a passphrase; undefined where nothing does. */
export function passphraseFault(passphrase: string): 'empty' | 'characters' | 'too-long' | undefined {
  if (passphrase === '') return 'empty';
  if (passphrase.length > longestPassphrase) return 'too-long';
  if (/[\0-\x1f\x7f]|\p{Surrogate}/u.test(passphrase)) return 'characters';
  return undefined;
}
