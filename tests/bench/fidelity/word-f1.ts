/** How many words two texts have, and how many of them are the same. */
export interface WordCount {
  readonly shared: number;
  readonly all: number;
}

/** How much of two texts is the same. */
export interface Agreement {
  readonly words: WordCount;
  /** Of neighbouring pairs of words: what stands in another order is not shared here. */
  readonly pairs: WordCount;
}

/** Each Han character is a word, as are runs of letters and digits in other scripts; punctuation is none. */
const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** Compares two texts by their words, in one Unicode form and lower case. */
export function agreement(ours: string, theirs: string): Agreement {
  const [a, b] = [wordsOf(ours), wordsOf(theirs)];
  return { words: compare(a, b), pairs: compare(pairsOf(a), pairsOf(b)) };
}

/** F1 over several comparisons together, from 0 to 1, so that a long document counts for as much as it is long. */
export function f1(counts: readonly WordCount[]): number {
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  return all === 0 ? 1 : (2 * counts.reduce((sum, count) => sum + count.shared, 0)) / all;
}

/** Words of one text that the other has fewer of, with how many; for looking into a disagreement. */
export function missingWords(of: string, from: string): Map<string, number> {
  const left = counted(wordsOf(of));
  for (const found of wordsOf(from)) {
    const count = left.get(found);
    if (count === undefined) continue;
    if (count === 1) left.delete(found);
    else left.set(found, count - 1);
  }
  return left;
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').replaceAll('\u00ad', '').toLowerCase().match(word) ?? [];
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((next, index) => `${words[index]} ${next}`);
}

function compare(a: readonly string[], b: readonly string[]): WordCount {
  const left = counted(a);
  let shared = 0;
  for (const found of b) {
    const count = left.get(found) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(found, count - 1);
  }
  return { shared, all: a.length + b.length };
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of words) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}
