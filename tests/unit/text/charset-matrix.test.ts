import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../electron/text/decode-text';
import { decodeStrictly } from '../../../electron/text/strict-decoding';
import { charsetNames } from '../../../shared/source/charset-messages';
import { charsetTexts } from './charset-texts';

const cases = charsetTexts.flatMap(({ language, charsets, short, long }) =>
  charsets.map((charset) => ({ language, charset, short, long })),
);
const encode = (text: string, charset: string) => new Uint8Array(iconv.encode(text, charset));

/** Statistics cannot tell accented Latin letters from each other with certainty: there the declaration holds. */
const latin = new Set(['pl', 'cs', 'hu', 'ro', 'fr', 'de', 'es', 'en', 'sv', 'tr', 'lv', 'lt', 'et', 'vi']);

describe('text that nobody says the encoding of', () => {
  test.each(cases)('$language in $charset reads right, short and long', async ({ charset, short, long }) => {
    for (const text of [short, long, long.repeat(200)]) {
      const decoded = await decodeText(encode(text, charset), null);
      expect(decoded.text).toBe(text);
      expect(decoded.charset.method).toBe('detected');
      expect(decoded.warnings.map(({ code }) => code)).toEqual(['charset-guessed']);
    }
  });

  test.each(cases)('$language in UTF-16, either order, with and without a mark', async ({ short, long }) => {
    for (const text of [short, long]) {
      for (const order of ['utf-16le', 'utf-16be']) {
        expect((await decodeText(encode(text, order), null)).text).toBe(text);
        const marked = await decodeText(encode(`\ufeff${text}`, order), null);
        expect(marked).toMatchObject({ text, charset: { used: order, method: 'bom' }, warnings: [] });
      }
    }
  });
});

describe('what the file says against its bytes', () => {
  test.each(cases)('$charset ($language) is believed where it is true', async ({ charset, short }) => {
    const decoded = await decodeText(encode(short, charset), charset);
    expect(decoded).toMatchObject({ text: short, charset: { used: charset, method: 'declared' } });
    expect(decoded.warnings).toEqual([]);
  });

  test.each(cases)('$charset ($language) is not believed where the bytes are UTF-8', async (one) => {
    const decoded = await decodeText(Buffer.from(one.short), one.charset);
    expect(decoded).toMatchObject({ text: one.short, charset: { used: 'utf-8', declared: one.charset } });
    expect(decoded.warnings.map(({ code }) => code)).toEqual(['charset-differs']);
  });

  test.each(cases.filter(({ language }) => !latin.has(language)))(
    'what editors always say is not believed where the bytes are $charset ($language)',
    async ({ charset, long }) => {
      for (const declared of ['gb2312', 'iso-8859-1', 'big5', 'shift_jis', 'euc-kr', 'windows-1251']) {
        expect((await decodeText(encode(long, charset), declared)).text, declared).toBe(long);
      }
    },
  );

  test.each(cases)('UTF-8 is not believed where the bytes are $charset ($language)', async (one) => {
    const decoded = await decodeText(encode(one.long, one.charset), 'utf-8');
    expect(decoded.text).toBe(one.long);
    expect(decoded.warnings.map(({ code }) => code)).toEqual(['charset-differs', 'charset-guessed']);
  });
});

/** Bytes made by another program's tables; the platform's own decoders differ between Node and Electron here. */
test.each([
  ['big5', '9def9df691c1', '嘅喺嚟'],
  ['euc-kr', '81418c63b9e6b0a2c7cf', '갂똠방각하'],
  ['windows-1252', '9371756f746564949780', '“quoted”—€'],
  ['windows-1253', 'c5ebebdcf22080', 'Ελλάς €'],
  ['windows-1255', 'f9ece5ed', 'שלום'],
  ['shift_jis', '8740878a8160817c', '①㈱～－'],
])('%s: %s', (charset, bytes, text) => {
  expect(decodeStrictly(Buffer.from(bytes, 'hex'), charset)).toBe(text);
});

test.each(charsetNames)('%s, which can be chosen, can be decoded', (charset) => {
  const bytes = Buffer.from(charset.startsWith('utf-16') ? 'abcd' : 'abc');
  expect(decodeStrictly(bytes, charset)).toHaveLength(charset.startsWith('utf-16') ? 2 : 3);
});
