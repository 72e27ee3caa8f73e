import { expect, it } from 'vitest';
import { guessingTime, strengthOf } from '../../../renderer/encryption/guessing-time';
import { secondsToGuess } from '../../../renderer/encryption/passphrase-strength';

const year = 365.25 * 24 * 3600;

it('says how long guessing takes in the largest unit that fits', () => {
  expect([0, 59, 60, 7200, 3 * 24 * 3600, year, 999 * year, 1e40].map(guessingTime)).toEqual([
    { unit: 'moment', count: 0 },
    { unit: 'moment', count: 0 },
    { unit: 'minute', count: 1 },
    { unit: 'hour', count: 2 },
    { unit: 'day', count: 3 },
    { unit: 'year', count: 1 },
    { unit: 'year', count: 999 },
    { unit: 'ages', count: 0 },
  ]);
});

it('takes what people choose for weak, and words that have nothing to do with each other for strong', () => {
  const strength = (passphrase: string, known: string[] = []) =>
    strengthOf(secondsToGuess(passphrase, known));
  for (const weak of ['password', 'P@ssw0rd1', 'qwertyuiop', '20241231', 'aaaaaaaaaaaa', 'John1985']) {
    expect([weak, strength(weak)]).toEqual([weak, 0]);
  }
  expect(strength('Beiyuan memo', ['Beiyuan memo'])).toBe(0);
  expect(strength('walnut ferry oblique tundra sonnet')).toBe(4);
  expect(strength('x'.repeat(5000))).toBeLessThan(3);
});
