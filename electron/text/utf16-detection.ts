import { decodeUnicode } from './unicode-decoding';

const sampleBytes = 64 * 1024;
/** Fewer characters than this tell too little without a zero byte among them. */
const leastCharacters = 8;
const plausibleShare = 0.9;
/** Letters, marks and spaces that running text is made of: alphabets, punctuation, kana, Han, Hangul, full-width forms. */
const plausible =
  /[\t\n\r\u0020-\u007e\u00a0-\u024f\p{M}\u0370-\u06ff\u0e00-\u0e7f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/gu;

/** In text whose bytes are also UTF-8, so many of the bytes are zero or another control at least. */
const leastTellingShare = 0.2;
const leastTellingShareShort = 0.4;

/** Two bytes of Chinese in an older encoding look like one character; control bytes, of which those have none, tell. */
const leastControlShare = 0.02;
/** In European text most bytes are Latin letters and spaces; in UTF-16 of other scripts far fewer are. */
const latinShare = 0.6;

type Utf16 = 'utf-16le' | 'utf-16be';

/** What may be UTF-16. Unless it is sure, an older encoding of two bytes a character that fits is likelier. */
export interface Utf16Guess {
  readonly encoding: Utf16;
  readonly isSure: boolean;
}

/**
 * Tells UTF-16 without a BOM, which no byte-wise test can see; undefined where the bytes are not that. `isUtf8` says
 * that the bytes could be UTF-8 as well: then two Latin letters look like one Han character, and only zeros tell.
 */
export function detectUtf16(bytes: Uint8Array, isUtf8: boolean): Utf16Guess | undefined {
  const encoding = plausibleUtf16(bytes, isUtf8);
  if (encoding === undefined) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  const telling = countBytes(sample, isControl);
  const isSure = sample.includes(0) || (telling > 0 && telling >= (sample.length / 2) * leastControlShare);
  const isLatin = countBytes(sample, isLatinOrSpace) >= sample.length * latinShare;
  return isSure || !isLatin ? { encoding, isSure } : undefined;
}

function plausibleUtf16(bytes: Uint8Array, isUtf8: boolean): Utf16 | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = countZeros(sample);
  // Zeros alone mislead where there are few of them: the Chinese for “one” is U+4E00. In Latin text they decide.
  const byZeros = zeros.odd > zeros.even ? 'utf-16le' : zeros.odd < zeros.even ? 'utf-16be' : undefined;
  const encoding = likelier(sample) ?? byZeros;
  if (encoding === undefined || share(sample, encoding) < plausibleShare) return undefined;
  const most = Math.max(zeros.odd, zeros.even);
  const isLong = sample.length / 2 >= leastCharacters;
  if (!isUtf8) return most > 0 || isLong ? encoding : undefined;
  const least = isLong ? leastTellingShare : leastTellingShareShort;
  const telling = most + countBytes(sample, isControl);
  return telling >= sample.length * least && most === zeros.odd + zeros.even ? encoding : undefined;
}

function countBytes(sample: Uint8Array, is: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of sample) if (is(byte)) count++;
  return count;
}

/** Controls that stand in no text file; those that do are white space, page break, end of file and escape. */
function isControl(byte: number): boolean {
  return (
    (byte >= 0x01 && byte <= 0x1f && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b) ||
    byte === 0x7f
  );
}

function isLatinOrSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function countZeros(sample: Uint8Array): { odd: number; even: number } {
  let odd = 0;
  let even = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  return { odd, even };
}

function likelier(sample: Uint8Array): Utf16 | undefined {
  const little = share(sample, 'utf-16le');
  const big = share(sample, 'utf-16be');
  if (little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** The share of code units that running text has. A sample that is cut inside a pair is decoded without its end. */
function share(sample: Uint8Array, encoding: Utf16): number {
  const text = decodeUnicode(sample, encoding) ?? decodeUnicode(sample.subarray(0, -2), encoding);
  if (text === undefined || text.length === 0) return 0;
  return (text.match(plausible)?.length ?? 0) / text.length;
}
