import type { Words } from '../../shared/search/search-query';
import { gap, gapText, searchTokens, type Gap } from '../../shared/search/search-tokens';
import { mostJoined } from './index-feed';
import { stemOf } from './word-stem';

/** A word that is looked for. */
export interface WantedWord {
  readonly word: string;
  /** The stem that its other forms share; null where only the word itself will do. */
  readonly stem: string | null;
  readonly isSingle: boolean;
  readonly isPrefix: boolean;
  /** What has to stand before it; says nothing for the first one. */
  readonly before: { readonly gap: Gap; readonly text: string };
}

/** Words in a row. */
export type WantedRow = readonly WantedWord[];

/** Words of a query in the form in which they are looked for: any of these rows will do. */
export interface WantedWords {
  readonly rows: readonly WantedRow[];
  /** Latin letters that may be how a Chinese name sounds; null where they cannot be. */
  readonly reading: string | null;
}

/** How words are compared. */
export interface Comparing {
  readonly isStemming: boolean;
}

/** Prepares the words of a query for being looked for. `others` are names that mean the same. */
export function compileWords(
  words: Words,
  comparing: Comparing,
  others: readonly string[] = [],
): WantedWords {
  const { text, isPhrase } = words;
  const rows = rowsOf(text, howToCompare(words, comparing));
  const aliases = others.flatMap((name) => rowsOf(name, { isStemming: false, isPrefix: false }));
  return { rows: [...rows, ...aliases], reading: isPhrase ? null : readingOf(text) };
}

/** The rows of several words of a query that stand beside each other, as if they were written in one. */
export function compileRow(parts: readonly Words[], comparing: Comparing): WantedWords {
  const rows = parts.map((words) => rowsOf(words.text, howToCompare(words, comparing)));
  const joined = rows.reduce<WantedRow[]>(
    (before, next) =>
      before.flatMap((head) => next.map((tail) => [...head, ...follows(tail)])).slice(0, mostRows),
    [[]],
  );
  const reading = parts.some(({ isPhrase }) => isPhrase)
    ? null
    : readingOf(parts.map(({ text }) => text).join(''));
  return { rows: joined, reading };
}

/** In quotation marks, and before a star, words are what they are. */
function howToCompare({ isPhrase, isPrefix, isUnfinished }: Words, { isStemming }: Comparing) {
  return {
    isStemming: isStemming && !isPhrase && !isPrefix,
    isPrefix: isPrefix || isUnfinished === true,
  };
}

/** Ways to write a row that are tried. */
const mostRows = 8;

function follows([first, ...rest]: WantedRow): WantedRow {
  return first ? [{ ...first, before: { gap: gap.blank, text: '' } }, ...rest] : [];
}

/** The words of a text as they stand, and with those that hyphens or apostrophes part as one. */
function rowsOf(
  text: string,
  how: { readonly isStemming: boolean; readonly isPrefix: boolean },
): WantedRow[] {
  const tokens = searchTokens(text);
  const last = tokens.words.length - 1;
  const plain = tokens.words.map((word, index): WantedWord => {
    const isSingle = tokens.singles[index] === 1;
    const before = tokens.gaps[index] ?? gap.none;
    return {
      word,
      stem: how.isStemming && !isSingle ? stemOf(word) : null,
      isSingle,
      isPrefix: how.isPrefix && index === last && !isSingle,
      before: { gap: before, text: before === gap.other ? gapText(tokens, index) : '' },
    };
  });
  if (plain.length === 0) return [];
  const joined = withJoined(plain, how.isStemming);
  return joined.length === plain.length ? [plain] : [plain, joined];
}

function withJoined(row: WantedRow, isStemming: boolean): WantedRow {
  const joined: WantedWord[] = [];
  let length = 1;
  for (const next of row) {
    const last = joined.at(-1);
    const isJoined =
      last && next.before.gap === gap.soft && !last.isSingle && !next.isSingle && length < mostJoined;
    length = isJoined ? length + 1 : 1;
    if (!isJoined) {
      joined.push(next);
      continue;
    }
    const word = `${last.word}${next.word}`;
    joined[joined.length - 1] = {
      ...last,
      word,
      stem: isStemming ? stemOf(word) : null,
      isPrefix: next.isPrefix,
    };
  }
  return joined;
}

/** Letters as they are typed for pinyin or initials: ü as v or u, nothing between syllables. */
function readingOf(text: string): string | null {
  const letters = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\s'’-]/g, '')
    .replaceAll('v', 'u');
  return /^[a-z]{2,40}$/.test(letters) ? letters : null;
}
