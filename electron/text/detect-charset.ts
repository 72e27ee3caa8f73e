import { encodingName } from './encoding-name';
import { decodeStrictly } from './strict-decoding';

/** jschardet reads no more than this; the sample is taken from where the text stops being ASCII. */
const sampleBytes = 256 * 1024;
/** Below this, the statistics say little, and the shape of common Chinese says more. */
const lowConfidence = 0.15;
/** From here on the statistics outweigh what a file says of itself; wrong guesses stayed below a third of it. */
const sureOfMultiByte = 0.2;
const sureOfSingleByte = 0.35;

const multiByte = new Set(['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr', 'iso-2022-jp']);

/** True for encodings whose characters take several bytes: where one nearly fits, the bytes are damaged. */
export function isMultiByte(encoding: string): boolean {
  return multiByte.has(encoding);
}

/**
 * Recognises the encoding of bytes that are not UTF-8, by statistics. The names are those of the Encoding Standard,
 * most likely first; whether all of the bytes fit is for the caller to check.
 */
export async function detectCharsets(bytes: Uint8Array): Promise<string[]> {
  const sample = sampleOf(bytes);
  const results = await recognise(sample);
  const names = results.map(({ name }) => name);
  const isSure = (results[0]?.confidence ?? 0) >= lowConfidence && isMultiByte(names[0] ?? '');
  // One broken pair makes the statistics rule an encoding out; then a single-byte one would turn Chinese to noise.
  const byShape = isSure ? [] : chineseByShape(sample);
  return [...new Set([...byShape, ...names])].filter((name) => name !== 'utf-8' && name !== 'replacement');
}

/**
 * The encoding in which statistics recognise bytes with certainty, where they find nothing of the declared one in them:
 * many old pages say what their editor always says. Undefined where the declaration may be true.
 */
export async function contradicting(bytes: Uint8Array, declared: string): Promise<string | undefined> {
  const sample = sampleOf(bytes);
  const results = await recognise(sample);
  const [first] = results;
  if (first && !results.some(({ name }) => name === declared)) {
    const least = isMultiByte(first.name) ? sureOfMultiByte : sureOfSingleByte;
    if (first.confidence >= least) return first.name;
  }
  return contradictingByShape(sample, declared);
}

/** Chinese that says to be in another Chinese encoding, or in one of a byte a character, where everything has its shape. */
function contradictingByShape(sample: Uint8Array, declared: string): string | undefined {
  if (isMultiByte(declared) && !chineseShapes.has(declared)) return undefined;
  // Of one byte a character, “°C” again and again would have the shape of Big5.
  const { pairs, common } = countPairs(sample, (_lead, trail) => trail >= 0xa1);
  if (common < pairs * leastHighTrails) return undefined;
  const [only, ...others] = chineseByShape(sample, fewPairs);
  return only === declared || others.length > 0 ? undefined : only;
}

/** What statistics recognise, by the names of the Encoding Standard, the likeliest first. */
async function recognise(sample: Uint8Array): Promise<{ name: string; confidence: number }[]> {
  const { detectAll } = await import('jschardet');
  return detectAll(sample).flatMap(({ encoding, confidence }) => {
    const name = encoding === null ? undefined : encodingName(encoding);
    return name === undefined ? [] : [{ name, confidence }];
  });
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  const lineStart = bytes.lastIndexOf(0x0a, firstHigh) + 1;
  const start = firstHigh - lineStart < sampleBytes / 2 ? lineStart : firstHigh;
  return bytes.subarray(start, start + sampleBytes);
}

/** Fewer pairs of bytes than this must also decode without a fault. */
const fewPairs = 8;
const commonShare = 0.9;
/** In Chinese text, the second bytes of at least this share of the pairs are no ASCII. */
const leastHighTrails = 0.25;

/** Where the pairs of bytes of everyday characters lie. */
const chineseShapes: ReadonlyMap<string, (lead: number, trail: number) => boolean> = new Map([
  ['gb18030', (lead, trail) => trail >= 0xa1 && isBetween(lead, [0xb0, 0xd7], [0xa1, 0xa3])],
  [
    'big5',
    (lead, trail) =>
      isBetween(lead, [0xa4, 0xc6], [0xa1, 0xa1]) && isBetween(trail, [0x40, 0x7e], [0xa1, 0xfe]),
  ],
]);

/** Chinese encodings in whose everyday characters nearly all of the high bytes lie, where there are enough of them. */
function chineseByShape(sample: Uint8Array, leastPairs = 1): string[] {
  return [...chineseShapes].flatMap(([encoding, isCommon]) => {
    const { pairs, common } = countPairs(sample, isCommon);
    const isShaped = pairs >= leastPairs && common / pairs >= commonShare;
    return isShaped && (pairs >= fewPairs || decodeStrictly(sample, encoding) !== undefined)
      ? [encoding]
      : [];
  });
}

function countPairs(sample: Uint8Array, isCommon: (lead: number, trail: number) => boolean) {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < sample.length - 1; i++) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) continue;
    pairs++;
    i++;
    if (isCommon(lead, sample[i] ?? 0)) common++;
  }
  return { pairs, common };
}

function isBetween(byte: number, ...ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([low, high]) => byte >= low && byte <= high);
}
