import { characterClass, foldCharacter } from './fold-character';

/** What stands between two words. */
export const gap = {
  /** Nothing, or what has no width. */
  none: 0,
  blank: 1,
  /** The end of one line, and blanks. */
  line: 2,
  /** One hyphen or apostrophe, with nothing beside it or the end of a line behind it. */
  soft: 3,
  /** Anything else; see `gapText`. */
  other: 4,
} as const;
export type Gap = (typeof gap)[keyof typeof gap];

/** The words of a text, in the form in which they are compared. Offsets are UTF-16 in the text, ends exclusive. */
export interface SearchTokens {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each word. */
  readonly gaps: readonly Gap[];
  /** 1 where a word is a character that stands for itself, as in Chinese. */
  readonly singles: readonly (0 | 1)[];
}

/** Takes a text apart into its words: letters and digits in a row, and each character of a script without blanks. */
export function searchTokens(text: string): SearchTokens {
  const reader = new TokenReader(text);
  return reader.read();
}

/** Is seen, and parts a word, at the end of a line alone. */
const softHyphen = 0xad;
/** Of a longer word, such as a coded picture, the rest does not count. */
const longestWord = 200;

class TokenReader {
  private readonly text: string;
  private readonly words: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly gaps: Gap[] = [];
  private readonly singles: (0 | 1)[] = [];
  /** The word that is being read; empty between words. */
  private word = '';
  private start = 0;
  private end = 0;
  private gap: Gap = gap.none;
  private before: Gap = gap.none;

  constructor(text: string) {
    this.text = text;
  }

  read(): SearchTokens {
    const { text } = this;
    for (let at = 0; at < text.length;) {
      at = this.plain(at) || this.any(at);
    }
    this.finish();
    const { words, starts, ends, gaps, singles } = this;
    return { text, words, starts, ends, gaps, singles };
  }

  /** The two cases that nearly all of a text consists of, done quickly; 0 where it is neither. */
  private plain(at: number): number {
    if (this.word !== '') return 0;
    const { text } = this;
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      this.push(foldCharacter(unit).text, at, at + 1, this.gap, 1);
      return at + 1;
    }
    if (!isPlainLetter(unit)) return 0;
    let hasCapitals = (unit & 0x20) === 0;
    let end = at + 1;
    let next = text.charCodeAt(end);
    while (isPlainLetter(next)) {
      hasCapitals ||= (next & 0x20) === 0;
      next = text.charCodeAt(++end);
    }
    // What is beyond ASCII may belong to the word.
    if (next >= 0x80 || end - at > longestWord) return 0;
    const word = text.slice(at, end);
    this.push(hasCapitals ? word.toLowerCase() : word, at, end, this.gap, 0);
    return end;
  }

  private any(at: number): number {
    const codePoint = this.text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    this.take(codePoint, at, next);
    return next;
  }

  private take(codePoint: number, at: number, next: number): void {
    const folded = foldCharacter(codePoint);
    switch (folded.class) {
      case characterClass.letter:
        return this.letter(folded.text, at, next);
      case characterClass.single:
        return this.single(folded.text, at, next);
      case characterClass.mark:
        return this.mark(folded.text, next);
      case characterClass.invisible:
        if (codePoint === softHyphen && this.isLineEnd(next)) this.between(characterClass.soft);
        return;
      default:
        this.between(folded.class);
    }
  }

  private between(found: number): void {
    this.finish();
    this.gap = widened(this.gap, found);
  }

  private isLineEnd(at: number): boolean {
    const { text } = this;
    return at < text.length && foldCharacter(text.charCodeAt(at)).class === characterClass.lineEnd;
  }

  private letter(folded: string, at: number, next: number): void {
    if (this.word === '') {
      this.start = at;
      this.before = this.gap;
      this.gap = gap.none;
    }
    if (this.word.length < longestWord) this.word += folded;
    this.end = next;
  }

  /** A character that stands for several, such as ㍿, makes several words at one place. */
  private single(folded: string, at: number, next: number): void {
    this.finish();
    for (const character of folded) this.push(character, at, next, this.gap, 1);
  }

  /** A mark belongs to what it stands on. */
  private mark(folded: string, next: number): void {
    if (this.word !== '') {
      this.word += folded;
      this.end = next;
      return;
    }
    const last = this.words.length - 1;
    if (last < 0 || this.gap !== gap.none) return;
    this.words[last] = `${this.words[last]}${folded}`.normalize('NFKC');
    this.ends[last] = next;
  }

  private finish(): void {
    if (this.word === '') return;
    this.push(this.word, this.start, this.end, this.before, 0);
    this.word = '';
  }

  private push(word: string, start: number, end: number, before: Gap, single: 0 | 1): void {
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
    this.gaps.push(before);
    this.singles.push(single);
    this.gap = gap.none;
  }
}

/** A letter or digit of ASCII. */
function isPlainLetter(unit: number): boolean {
  return unit < 0x80 && plainLetters[unit] === 1;
}

const plainLetters = new Uint8Array(0x80);
for (const character of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
  plainLetters[character.charCodeAt(0)] = 1;
}

/** What a gap becomes when one more character without letters stands in it. */
function widened(before: Gap, found: number): Gap {
  if (found === characterClass.blank)
    return before === gap.none || before === gap.blank
      ? gap.blank
      : before === gap.line
        ? gap.line
        : gap.other;
  if (found === characterClass.lineEnd)
    return before === gap.none || before === gap.blank
      ? gap.line
      : before === gap.soft
        ? gap.soft
        : gap.other;
  return found === characterClass.soft && before === gap.none ? gap.soft : gap.other;
}

/** What stands before a word where that is neither blank nor a hyphen, in the form in which it is compared. */
export function gapText({ text, starts, ends }: SearchTokens, index: number): string {
  const between = text.slice(index === 0 ? 0 : ends[index - 1], starts[index]);
  return between.normalize('NFKC').replace(/\s+/g, '').replace(/[‘’]/g, "'");
}

/** Whether what stands between two words of a text is what a phrase has between them. */
export function gapsFit(
  wanted: { readonly gap: Gap; readonly text: string },
  tokens: SearchTokens,
  index: number,
  isBesideSingle: boolean,
): boolean {
  const found = tokens.gaps[index] ?? gap.other;
  if (wanted.gap === gap.other) return found === gap.other && gapText(tokens, index) === wanted.text;
  if (found === gap.other) return false;
  if (isBesideSingle)
    return wanted.gap === gap.soft ? found === gap.soft : found === gap.none || found === gap.blank;
  return found !== gap.none;
}
