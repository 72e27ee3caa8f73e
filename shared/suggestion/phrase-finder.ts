import type { Token } from './sentence-tokens';
import type { PhraseWord } from './trigger-line';

/** Where an atom stands in a sentence: token numbers, end exclusive. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

interface Node {
  /** By number of the word's pattern. */
  readonly next: Map<number, Node>;
  /** As `next`, where a comma may stand before the word. */
  readonly nextOverBreak: Map<number, Node>;
  /** What ends here. */
  readonly atoms: number[];
}

/**
 * Finds many phrases in one pass over a sentence. An atom is what several phrases stand for together: a word class, a
 * choice, or a single phrase.
 */
export class PhraseFinder {
  private readonly root: Node = makeNode();
  private readonly patterns = new Map<string, number>();
  /** Patterns with a star by the letters before it; `rest` is what must follow, where anything must. */
  private readonly prefixes = new Map<string, { number: number; rest: RegExp | undefined }[]>();
  private readonly prefixLengths = new Set<number>();
  /** Patterns that a word fits, remembered: a text repeats its words. */
  private readonly known = new Map<string, readonly number[]>();

  /** Adds a phrase to an atom. Only before the first search. */
  add(atom: number, words: readonly PhraseWord[]): void {
    let node = this.root;
    for (const { pattern, mayBreak } of words) {
      const number = this.patternNumber(pattern);
      const steps = mayBreak ? node.nextOverBreak : node.next;
      const next = steps.get(number) ?? makeNode();
      steps.set(number, next);
      node = next;
    }
    node.atoms.push(atom);
  }

  /** Every atom that stands in the sentence, each occurrence once, in order of its start. */
  find(tokens: readonly Token[]): Map<number, Occurrence[]> {
    const found = new Map<number, Occurrence[]>();
    const fits = tokens.map(({ word }) => this.patternsOf(word));
    for (let start = 0; start < tokens.length; start++)
      this.follow(this.root, start, start, tokens, fits, found);
    return found;
  }

  private follow(
    node: Node,
    start: number,
    at: number,
    tokens: readonly Token[],
    fits: readonly (readonly number[])[],
    found: Map<number, Occurrence[]>,
  ): void {
    for (const atom of node.atoms) addOccurrence(found, atom, { start, end: at });
    const isStopped = at > start && tokens[at]?.isAfterBreak === true;
    for (const number of fits[at] ?? []) {
      const over = node.nextOverBreak.get(number);
      if (over) this.follow(over, start, at + 1, tokens, fits, found);
      const next = isStopped ? undefined : node.next.get(number);
      if (next) this.follow(next, start, at + 1, tokens, fits, found);
    }
  }

  private patternNumber(pattern: string): number {
    const before = this.patterns.get(pattern);
    if (before !== undefined) return before;
    const number = this.patterns.size;
    this.patterns.set(pattern, number);
    const star = pattern.indexOf('*');
    if (star >= 0) {
      const prefix = pattern.slice(0, star);
      const rest = star === pattern.length - 1 ? undefined : starPattern(pattern.slice(star));
      this.prefixes.set(prefix, [...(this.prefixes.get(prefix) ?? []), { number, rest }]);
      this.prefixLengths.add(star);
    }
    return number;
  }

  private patternsOf(word: string): readonly number[] {
    const before = this.known.get(word);
    if (before) return before;
    const numbers: number[] = [];
    const exact = this.patterns.get(word);
    if (exact !== undefined) numbers.push(exact);
    for (const length of this.prefixLengths) {
      for (const { number, rest } of this.prefixes.get(word.slice(0, length)) ?? []) {
        if (length <= word.length && (!rest || rest.test(word.slice(length)))) numbers.push(number);
      }
    }
    if (this.known.size > 50_000) this.known.clear();
    this.known.set(word, numbers);
    return numbers;
  }
}

function makeNode(): Node {
  return { next: new Map(), nextOverBreak: new Map(), atoms: [] };
}

function addOccurrence(found: Map<number, Occurrence[]>, atom: number, occurrence: Occurrence): void {
  const list = found.get(atom);
  if (!list) found.set(atom, [occurrence]);
  else if (!list.some(({ start, end }) => start === occurrence.start && end === occurrence.end)) {
    list.push(occurrence);
  }
}

/** Each star stands for any letters, figures and marks. */
function starPattern(pattern: string): RegExp {
  const source = pattern.split('*').map(escapePattern).join('[\\p{L}\\p{N}\\p{M}]*');
  return new RegExp(`^${source}$`, 'u');
}

function escapePattern(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
