import { decodeStrictly, encodingName } from './strict-decoding';

/** jschardet reads no more than this; the sample is taken from where the text stops being ASCII. */
const sampleBytes = 256 * 1024;
/** Below this, the statistics say little, and the shape of common Chinese says more. */
const lowConfidence = 0.15;
const commonHanShare = 0.9;

/**
 * Recognises the encoding of bytes that are not UTF-8, by statistics. The names are those of the Encoding Standard,
 * most likely first; whether all of the bytes fit is for the caller to check.
 */
export async function detectCharsets(bytes: Uint8Array): Promise<string[]> {
  const { detectAll } = await import('jschardet');
  const sample = sampleOf(bytes);
  const results = detectAll(sample);
  const names = results.flatMap((result) =>
    result.encoding === null ? [] : (encodingName(result.encoding) ?? []),
  );
  const isSure = (results[0]?.confidence ?? 0) >= lowConfidence;
  const ordered = !isSure && isCommonSimplifiedChinese(sample) ? ['gb18030', ...names] : names;
  return [...new Set(ordered)].filter((name) => name !== 'utf-8' && name !== 'replacement');
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const firstHigh = bytes.findIndex((byte) => byte >= 0x80);
  const lineStart = bytes.lastIndexOf(0x0a, firstHigh) + 1;
  const start = firstHigh - lineStart < sampleBytes / 2 ? lineStart : firstHigh;
  return bytes.subarray(start, start + sampleBytes);
}

/** True where nearly every pair of high bytes is a character of GB 2312's everyday set or its punctuation. */
function isCommonSimplifiedChinese(sample: Uint8Array): boolean {
  if (decodeStrictly(sample, 'gb18030') === undefined) return false;
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < sample.length - 1; i++) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) continue;
    const trail = sample[i + 1] ?? 0;
    pairs++;
    i++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++;
  }
  return pairs > 0 && common / pairs >= commonHanShare;
}
