import { decodeStrictly } from './strict-decoding';

const sampleBytes = 64 * 1024;
/** Fewer characters than this tell too little without a zero byte among them. */
const leastCharacters = 8;
const plausibleShare = 0.9;
/** Letters, marks and spaces that running text is made of: Latin, Cyrillic, punctuation, kana, Han, full-width forms. */
const plausible =
  /[\t\n\r\u0020-\u007e\u00a0-\u024f\u0370-\u04ff\u2010-\u2027\u2030-\u205e\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;

/** Tells UTF-16 without a BOM, which no byte-wise test can see; undefined where the bytes are not that. */
export function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  const little = share(sample, 'utf-16le');
  const big = share(sample, 'utf-16be');
  const best = Math.max(little, big);
  const hasZero = sample.includes(0);
  if (best < plausibleShare || (!hasZero && sample.length / 2 < leastCharacters)) return undefined;
  if (little === big) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** The share of code units that running text has. A sample that is cut inside a pair is decoded without its end. */
function share(sample: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = decodeStrictly(sample, encoding) ?? decodeStrictly(sample.subarray(0, -2), encoding);
  if (text === undefined || text.length === 0) return 0;
  return (text.match(plausible)?.length ?? 0) / text.length;
}
