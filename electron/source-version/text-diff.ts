import { diffArrays } from 'diff';

/** A stretch that differs, in UTF-16 units of both texts, ends exclusive. */
export interface TextHunk {
  readonly from: { readonly start: number; readonly end: number };
  readonly to: { readonly start: number; readonly end: number };
}

/** Edits that are searched for in one stretch before it counts as replaced: the cost grows with their square. */
const pieceEdits = 1500;
const wordEdits = 600;
/** Words that have to be the same in a row before they hold what is around them in place. */
const wordsOfRun = 6;
const sentence = /[^\n。！？!?；.]*(?:[。！？!?；.]+[”’」』）》"')\]]*[^\S\n]*\n?|\n|$)/gu;
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}{0,1000}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}_])(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}_]){0,1000}|\s{1,1000}|.\p{M}{0,1000}/gsu;

/**
 * What differs between two texts, in order: first by sentences (those that stand once in both hold the rest in place, as
 * in Bram Cohen's patience diff; Myers' algorithm between them), then by words inside what differs. Between the hunks
 * the texts are the same unit by unit, and no hunk cuts a surrogate pair.
 */
export function diffTexts(from: string, to: string): TextHunk[] {
  if (from === to) return [];
  const coarse = diffPieces(split(from, sentence), split(to, sentence), pieceEdits);
  return coarse.flatMap((hunk) => refine(hunk, from, to));
}

function refine(hunk: TextHunk, from: string, to: string): TextHunk[] {
  const { start: a } = hunk.from;
  const { start: b } = hunk.to;
  const before = split(from.slice(a, hunk.from.end), word);
  const after = split(to.slice(b, hunk.to.end), word);
  if (before.length === 0 || after.length === 0) return [hunk];
  return diffPieces(before, after, wordEdits, [runsOf(before), runsOf(after)]).map((inner) => ({
    from: { start: a + inner.from.start, end: a + inner.from.end },
    to: { start: b + inner.to.start, end: b + inner.to.end },
  }));
}

function split(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? []).filter((piece) => piece !== '');
}

/** What tells a word's place apart: the word with those behind it, for a word alone hardly ever stands only once. */
function runsOf(words: readonly string[]): string[] {
  return words.map((_word, i) => words.slice(i, i + wordsOfRun).join(''));
}

function diffPieces(
  from: readonly string[],
  to: readonly string[],
  edits: number,
  keys: readonly [readonly string[], readonly string[]] = [from, to],
): TextHunk[] {
  const [fromOffsets, toOffsets] = [offsetsOf(from), offsetsOf(to)];
  const hunks: TextHunk[] = [];
  const add = (a: number, aEnd: number, b: number, bEnd: number) => {
    if (a === aEnd && b === bEnd) return;
    hunks.push({
      from: { start: fromOffsets[a] ?? 0, end: fromOffsets[aEnd] ?? 0 },
      to: { start: toOffsets[b] ?? 0, end: toOffsets[bEnd] ?? 0 },
    });
  };
  let [a, b] = [0, 0];
  for (const [fixedA, fixedB] of [...fixedPairs(from, to, keys), [from.length, to.length] as const]) {
    diffGap(from.slice(a, fixedA), to.slice(b, fixedB), edits, (i, iEnd, j, jEnd) =>
      add(a + i, a + iEnd, b + j, b + jEnd),
    );
    [a, b] = [fixedA + 1, fixedB + 1];
  }
  return hunks;
}

type AddRange = (from: number, fromEnd: number, to: number, toEnd: number) => void;

/** Myers' diff of a stretch; where it would take too long, the whole stretch counts as replaced. */
function diffGap(from: readonly string[], to: readonly string[], edits: number, add: AddRange): void {
  if (from.length === 0 || to.length === 0) return add(0, from.length, 0, to.length);
  const changes = diffArrays([...from], [...to], { maxEditLength: edits });
  if (!changes) return add(0, from.length, 0, to.length);
  let [a, b, aStart, bStart] = [0, 0, 0, 0];
  for (const { added, removed, count } of changes) {
    if (removed) a += count;
    else if (added) b += count;
    else {
      add(aStart, a, bStart, b);
      [a, b] = [a + count, b + count];
      [aStart, bStart] = [a, b];
    }
  }
  add(aStart, a, bStart, b);
}

/** Pieces that are the same at both ends, and between them the longest run of those that stand once in both. */
function fixedPairs(
  from: readonly string[],
  to: readonly string[],
  keys: readonly [readonly string[], readonly string[]],
): (readonly [number, number])[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const shorter = Math.min(from.length, to.length) - head;
  while (tail < shorter && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < head; i++) pairs.push([i, i]);
  // Runs can be the same in writing and cut into words in different ways.
  const unique = uniquePairs(keys[0], keys[1], head, tail).filter(([a, b]) => from[a] === to[b]);
  pairs.push(...longestRising(unique));
  for (let i = tail; i > 0; i--) pairs.push([from.length - i, to.length - i]);
  return pairs;
}

function uniquePairs(
  from: readonly string[],
  to: readonly string[],
  head: number,
  tail: number,
): (readonly [number, number])[] {
  const [once, other] = [places(from, head, tail), places(to, head, tail)];
  const pairs: (readonly [number, number])[] = [];
  for (const [piece, a] of once) {
    const b = other.get(piece);
    if (a >= 0 && b !== undefined && b >= 0) pairs.push([a, b]);
  }
  return pairs;
}

/** Where a piece stands between the ends; -1 where it stands more than once. */
function places(pieces: readonly string[], head: number, tail: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = head; i < pieces.length - tail; i++) {
    const piece = pieces[i] ?? '';
    found.set(piece, found.has(piece) ? -1 : i);
  }
  return found;
}

/** The longest subsequence whose second numbers rise (the first ones do already); patience sorting, O(n log n). */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, b], i) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? (tops[low - 1] ?? -1) : -1;
    tops[low] = i;
  });
  const run: (readonly [number, number])[] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const pair = pairs[i];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

function offsetsOf(pieces: readonly string[]): Uint32Array {
  const offsets = new Uint32Array(pieces.length + 1);
  pieces.forEach((piece, i) => (offsets[i + 1] = (offsets[i] ?? 0) + piece.length));
  return offsets;
}
