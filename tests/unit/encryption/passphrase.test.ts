import { expect, it } from 'vitest';
import { delayAfterFailures } from '../../../shared/encryption/attempt-delay';
import { normalizePassphrase, passphraseFault } from '../../../shared/encryption/passphrase';

it('wrong passphrases cost more time each, up to half a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 100].map(delayAfterFailures)).toEqual([
    0, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
  ]);
});

it('a passphrase is anything that can be typed', () => {
  expect(['a', ' ', '国资委 𠮷', `"'; --`, 'x'.repeat(1024)].map(passphraseFault)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
  expect(['', 'a\nb', 'a\0b', '\ud800', 'x'.repeat(1025)].map(passphraseFault)).toEqual([
    'empty',
    'characters',
    'characters',
    'characters',
    'too-long',
  ]);
});

it('accents typed apart or together are the same', () => {
  expect(normalizePassphrase('A\u0308')).toBe(normalizePassphrase('Ä'));
});
