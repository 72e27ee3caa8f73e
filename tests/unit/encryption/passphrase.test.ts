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

it('what the engine would take for a key itself is no passphrase', () => {
  const digits = 'aB'.repeat(32);
  const spelled = [`x'${digits}'`, `X'${digits.toUpperCase()}'`, `x'${digits}${'0'.repeat(32)}'`];
  expect(spelled.map(passphraseFault)).toEqual(spelled.map(() => 'key-itself'));
  const others = [digits, `x'${digits}`, `x'${digits}'.`, `x'${digits}00'`, `x'${'g'.repeat(64)}'`];
  expect(others.map(passphraseFault)).toEqual(others.map(() => undefined));
});

it('accents typed apart or together are the same', () => {
  expect(normalizePassphrase('A\u0308')).toBe(normalizePassphrase('Ä'));
});
