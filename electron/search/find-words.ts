import { gap, gapsFit, type SearchTokens } from '../../shared/search/search-tokens';
import type { WantedRow, WantedWord } from './compile-words';
import { mostJoined } from './index-feed';
import { hasStem } from './word-stem';

/** Words that were found: the first and the one behind the last, counted in words of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every place where one of some rows of words stands, in order, each once. */
export function findRows(tokens: SearchTokens, rows: readonly WantedRow[]): Span[] {
  const found: Span[] = [];
  for (const row of rows) findRow(tokens, row, found);
  return rows.length > 1 ? distinct(found) : found;
}

/** Spans in the order in which they begin, and those that begin together by their end, each once. */
export function distinct(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return sorted.filter((span, index) => {
    const before = sorted[index - 1];
    return before?.from !== span.from || before.to !== span.to;
  });
}

function findRow(tokens: SearchTokens, row: WantedRow, found: Span[]): void {
  const [first] = row;
  if (!first) return;
  const { words } = tokens;
  if (first.isSingle) {
    for (let at = words.indexOf(first.word); at >= 0; at = words.indexOf(first.word, at + 1))
      addFrom(tokens, row, at, found);
    return;
  }
  for (let at = 0; at < words.length; at++) addFrom(tokens, row, at, found);
}

function addFrom(tokens: SearchTokens, row: WantedRow, from: number, found: Span[]): void {
  const to = endOf(tokens, row, 0, from);
  if (to > 0) found.push({ from, to });
}

/** Where a row that begins at a word ends; 0 where it does not stand there. The shortest of several ends. */
function endOf(tokens: SearchTokens, row: WantedRow, index: number, at: number): number {
  const wanted = row[index];
  if (!wanted) return at;
  if (at >= tokens.words.length) return 0;
  if (index > 0) {
    const isBesideSingle = wanted.isSingle || (row[index - 1]?.isSingle ?? false);
    if (!gapsFit(wanted.before, tokens, at, isBesideSingle)) return 0;
  }
  if (fits(tokens.words[at] ?? '', wanted)) {
    const end = endOf(tokens, row, index + 1, at + 1);
    if (end > 0) return end;
  }
  return wanted.isSingle ? 0 : endOfJoined(tokens, row, index, at);
}

/** The same where a hyphen or an apostrophe parts the word in the text. */
function endOfJoined(tokens: SearchTokens, row: WantedRow, index: number, at: number): number {
  const wanted = row[index] as WantedWord;
  const { words, gaps, singles } = tokens;
  let joined = words[at] ?? '';
  for (let next = at + 1; next < words.length && next - at < mostJoined; next++) {
    if (gaps[next] !== gap.soft || singles[at] === 1 || singles[next] === 1) return 0;
    joined += words[next] ?? '';
    if (!fits(joined, wanted)) continue;
    const end = endOf(tokens, row, index + 1, next + 1);
    if (end > 0) return end;
  }
  return 0;
}

function fits(word: string, { word: wanted, stem, isPrefix }: WantedWord): boolean {
  if (word === wanted) return true;
  if (isPrefix && word.startsWith(wanted)) return true;
  return stem !== null && hasStem(word, stem);
}
