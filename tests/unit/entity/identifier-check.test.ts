import { describe, expect, it } from 'vitest';
import { isIdentifier, isLei, isUscc, normalIdentifier } from '../../../shared/entity/identifier-check';

/** Changes one character at a time into its neighbour in an alphabet. */
function variants(text: string, alphabet: string): string[] {
  return [...text].map((character, index) => {
    const next = alphabet[(alphabet.indexOf(character) + 1) % alphabet.length] ?? '';
    return text.slice(0, index) + next + text.slice(index + 1);
  });
}

describe('a unified social credit code', () => {
  it.each(['91350100M000100Y43', '914403001922038216'])('%s is one', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  it('is refused with any one character changed, with letters that it never has, short or long', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    for (const wrong of variants('91350100M000100Y43', alphabet)) expect(isUscc(wrong)).toBe(false);
    for (const wrong of [
      '',
      '91350100M000100Y4',
      '91350100M000100Y433',
      '9I350100M000100Y43',
      '91350100m000100y43',
    ])
      expect(isUscc(wrong)).toBe(false);
  });
});

describe('a legal entity identifier', () => {
  it.each(['HWUPKR0MPOU8FGXBT394', '7LTWFZYICNSX8D621K86'])('%s is one', (code) => {
    expect(isLei(code)).toBe(true);
  });

  it('is refused with any one character changed', () => {
    for (const wrong of variants('HWUPKR0MPOU8FGXBT394', '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
      expect(isLei(wrong)).toBe(false);
    expect(isLei('HWUPKR0MPOU8FGXBT3')).toBe(false);
  });
});

describe('an id', () => {
  it('has one spelling, however it is typed', () => {
    const typed = { scheme: 'uscc', value: ' ９１350100 m000100y43 ' } as const;
    expect(normalIdentifier(typed)).toEqual({ scheme: 'uscc', value: '91350100M000100Y43' });
    expect(isIdentifier(normalIdentifier(typed))).toBe(true);
  });

  it('of a stock exchange is short and has no check digit', () => {
    expect(isIdentifier({ scheme: 'ticker', value: '600111.SH' })).toBe(true);
    expect(isIdentifier({ scheme: 'ticker', value: '国资委' })).toBe(false);
    expect(isIdentifier({ scheme: 'ticker', value: 'A'.repeat(40) })).toBe(false);
  });
});
