/**
 * How alike two texts are, told from 128 numbers instead of all their words: one-permutation MinHash (Li, Owen & Zhang
 * 2012) with empty bins filled from their neighbours (Shrivastava & Li 2014), over shingles of eight words or ideographs.
 */

/** Words, or ideographs, that make a shingle (the eight of check W04). */
export const shingleLength = 8;
/** Of this way of making signatures; another number makes a notebook's stored ones anew. */
export const signatureMethod = 1;

const bins = 128;
const rowsOfBand = 2;
const emptyBin = 0xffffffff;

/** A text's signature and of how many different shingles it was made; none where the text is shorter than one. */
export interface Signature {
  readonly shingles: number;
  readonly values: Uint32Array;
}

/** The signature of a text's words. */
export function signatureOf(tokens: readonly string[]): Signature {
  const hashes = shingleHashes(tokens);
  const values = new Uint32Array(bins).fill(emptyBin);
  const different = new Set<number>();
  for (const hash of hashes) {
    different.add(hash);
    const bin = hash >>> 25;
    const value = hash & 0x1ffffff;
    if (value < (values[bin] ?? 0)) values[bin] = value;
  }
  if (hashes.length > 0) fillEmpty(values);
  return { shingles: different.size, values };
}

/** An empty bin takes the next one's value, with its distance, so that both texts fill it alike. */
function fillEmpty(values: Uint32Array): void {
  const own = values.slice();
  for (let bin = 0; bin < bins; bin++) {
    let distance = 0;
    while (own[(bin + distance) % bins] === emptyBin) distance++;
    if (distance > 0) values[bin] = (own[(bin + distance) % bins] ?? 0) + distance * 0x2000000;
  }
}

/** Shingles that two texts share, as a share of all that either has (Jaccard), from their signatures. */
export function estimateLikeness(a: Signature, b: Signature): number {
  let same = 0;
  for (let bin = 0; bin < bins; bin++) if (a.values[bin] === b.values[bin]) same++;
  return same / bins;
}

/** How much of the smaller text stands in the other, from their signatures; 0 to 1. */
export function estimateOverlap(a: Signature, b: Signature): number {
  const likeness = estimateLikeness(a, b);
  const shared = (likeness * (a.shingles + b.shingles)) / (1 + likeness);
  return Math.min(1, shared / Math.max(1, Math.min(a.shingles, b.shingles)));
}

/** Keys of which similar texts share at least one: pairs of neighbouring values, each with its place. */
export function bandsOf({ shingles, values }: Signature): number[] {
  if (shingles === 0) return [];
  const bands: number[] = [];
  for (let at = 0; at < bins; at += rowsOfBand) {
    bands.push(mix(mix(at + 1, values[at] ?? 0), values[at + 1] ?? 0));
  }
  return bands;
}

function shingleHashes(tokens: readonly string[]): Uint32Array {
  const words = new Uint32Array(tokens.length);
  const known = new Map<string, number>();
  tokens.forEach((word, at) => {
    let hash = known.get(word);
    if (hash === undefined) known.set(word, (hash = hashWord(word)));
    words[at] = hash;
  });
  const hashes = new Uint32Array(Math.max(0, tokens.length - shingleLength + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0;
    for (let next = 0; next < shingleLength; next++) hash = mix(hash, words[at + next] ?? 0);
    hashes[at] = hash;
  }
  return hashes;
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mix(hash, word.length);
}

/** Murmur3's way of taking a number into a hash, and its finish. */
function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  let h = hash ^ Math.imul(k, 0x1b873593);
  h = Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
