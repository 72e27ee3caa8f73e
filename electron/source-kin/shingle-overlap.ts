import { shingleLength } from './min-hash';

/** How two texts stand to each other, counted shingle by shingle on the texts themselves. Shares are 0 to 1. */
export interface ShingleOverlap {
  /** Different shingles of the smaller text, and of the larger. */
  readonly smaller: number;
  readonly larger: number;
  /** How much of the smaller text the other has too. */
  readonly overlap: number;
  /** The same without what stands before and after all that they share, such as the frames of two sites. */
  readonly coreOverlap: number;
  /** How much of the smaller text is left then. */
  readonly coreShare: number;
  /** How much of the smaller text the other has but for the numbers in it. */
  readonly renumbered: number;
}

const number =
  /^(?:\p{N}.*|[〇零一二三四五六七八九十百千万亿]|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
const anyNumber = '#';
/** So many shared shingles in a row are no accident: there begins or ends what two texts share. */
const runLength = 12;

/** Compares the words of two texts; `leftOut` names shingles, as `shingleAt` does, that count for nothing. */
export function shingleOverlap(
  a: readonly string[],
  b: readonly string[],
  leftOut: ReadonlySet<string> = new Set(),
): ShingleOverlap {
  const named = nameShingles(a, b);
  const kept = ([a, b] as const).map((tokens, side) =>
    leftOut.size === 0
      ? named[side]
      : named[side]?.filter((_name, at) => !leftOut.has(shingleAt(tokens, at))),
  );
  const sides = kept.map((names = []) => ({ names, set: new Set(names) }));
  const [small, large] = sides.sort((x, y) => x.set.size - y.set.size);
  if (!small || !large || small.set.size === 0) return { ...nothing, larger: large?.set.size ?? 0 };
  const shared = [...small.set].filter((name) => large.set.has(name)).length;
  const core = coreOf(small.names, large.set);
  return {
    smaller: small.set.size,
    larger: large.set.size,
    overlap: shared / small.set.size,
    coreOverlap: core.length === 0 ? 0 : core.filter((name) => large.set.has(name)).length / core.length,
    coreShare: core.length / small.names.length,
    renumbered: renumberedShare(a, b, named),
  };
}

const nothing = { smaller: 0, overlap: 0, coreOverlap: 0, coreShare: 0, renumbered: 0 };

function coreOf(names: readonly number[], other: ReadonlySet<number>): readonly number[] {
  let [first, last, run] = [-1, -1, 0];
  names.forEach((name, at) => {
    run = other.has(name) ? run + 1 : 0;
    if (run < runLength) return;
    if (first < 0) first = at - runLength + 1;
    last = at;
  });
  return first < 0 ? [] : names.slice(first, last + 1);
}

/** Shingles of the shorter text that the other lacks, and has where numbers count as the same. */
function renumberedShare(
  a: readonly string[],
  b: readonly string[],
  [namesA, namesB]: readonly [number[], number[]],
): number {
  const [plainA, plainB] = nameShingles(a.map(withoutNumber), b.map(withoutNumber));
  const isAShorter = a.length <= b.length;
  const [names, plain] = isAShorter ? [namesA, plainA] : [namesB, plainB];
  const [others, othersPlain] = isAShorter
    ? [new Set(namesB), new Set(plainB)]
    : [new Set(namesA), new Set(plainA)];
  const changed = names.filter((name, at) => !others.has(name) && othersPlain.has(plain[at] ?? -1));
  return names.length === 0 ? 0 : changed.length / names.length;
}

/** The shingle that begins at a place, in a form that names it in any text. */
export function shingleAt(tokens: readonly string[], at: number): string {
  return tokens.slice(at, at + shingleLength).join(' ');
}

/** Every shingle of a text, in order. */
export function shinglesOf(tokens: readonly string[]): string[] {
  const count = Math.max(0, tokens.length - shingleLength + 1);
  return Array.from({ length: count }, (_shingle, at) => shingleAt(tokens, at));
}

function withoutNumber(word: string): string {
  return number.test(word) ? anyNumber : word;
}

/**
 * The shingles of two texts as numbers, the same number for the same words: names of words make names of pairs, those
 * of fours, and those of eights (Karp, Miller & Rosenberg 1972), so that nothing rests on hashes that could collide.
 */
function nameShingles(a: readonly string[], b: readonly string[]): [number[], number[]] {
  const words = new Map<string, number>();
  let names = [a, b].map((tokens) => tokens.map((word) => nameOf(words, word)));
  for (let width = 1; width < shingleLength; width *= 2) {
    const pairs = new Map<number, number>();
    names = names.map((row) => {
      const count = Math.max(0, row.length - width);
      return Array.from({ length: count }, (_pair, at) =>
        nameOf(pairs, (row[at] ?? 0) * 0x4000000 + (row[at + width] ?? 0)),
      );
    });
  }
  return names as [number[], number[]];
}

function nameOf<T>(names: Map<T, number>, thing: T): number {
  let name = names.get(thing);
  if (name === undefined) names.set(thing, (name = names.size));
  return name;
}
