import { decodeStrictly } from './strict-decoding';

const sampleBytes = 64 * 1024;
/** Fewer characters than this tell too little without a zero byte among them. */
const leastCharacters = 8;
const plausibleShare = 0.9;
/** Letters, marks and spaces that running text is made of: Latin, Cyrillic, punctuation, kana, Han, full-width forms. */
const plausible =
  /[\t\n\r\u0020-\u007e\u00a0-\u024f\u0370-\u04ff\u2010-\u2027\u2030-\u205e\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;

/** In text whose bytes are also UTF-8, so many of the bytes are zero at least. */
const leastZeroShare = 0.2;
const leastZeroShareShort = 0.4;

/**
 * Tells UTF-16 without a BOM, which no byte-wise test can see; undefined where the bytes are not that. `isUtf8` says
 * that the bytes could be UTF-8 as well: then two Latin letters look like one Han character, and only zeros tell.
 */
export function detectUtf16(bytes: Uint8Array, isUtf8: boolean): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = countZeros(sample);
  // The zeros of one order stand at odd offsets, those of the other at even ones; text has hardly any U+xx00.
  const encoding =
    zeros.odd === zeros.even ? likelier(sample) : zeros.odd > zeros.even ? 'utf-16le' : 'utf-16be';
  if (encoding === undefined || share(sample, encoding) < plausibleShare) return undefined;
  const most = Math.max(zeros.odd, zeros.even);
  const isLong = sample.length / 2 >= leastCharacters;
  if (!isUtf8) return most > 0 || isLong ? encoding : undefined;
  const least = isLong ? leastZeroShare : leastZeroShareShort;
  return most >= sample.length * least && most === zeros.odd + zeros.even ? encoding : undefined;
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

function likelier(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const little = share(sample, 'utf-16le');
  const big = share(sample, 'utf-16be');
  if (little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** The share of code units that running text has. A sample that is cut inside a pair is decoded without its end. */
function share(sample: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = decodeStrictly(sample, encoding) ?? decodeStrictly(sample.subarray(0, -2), encoding);
  if (text === undefined || text.length === 0) return 0;
  return (text.match(plausible)?.length ?? 0) / text.length;
}
