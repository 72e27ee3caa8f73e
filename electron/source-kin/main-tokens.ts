import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';
import { comparable } from '../../shared/text/comparable';

/**
 * Ideographs one by one, other words whole; marks and spaces count for nothing. No word is longer: a text without a
 * single space would fill the stack of the expression.
 */
const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}]){1,1000}/gu;
const han = /\p{Script=Han}/u;
/** A line with less of it (ideographs once, words twice) is a caption, a button or a link, not prose. */
const proseWeight = 20;
/** Lines of prose stand for the text where they make up this share of it; a table has hardly any. */
const proseShare = 0.6;

/** More of a text is not compared, in UTF-16 units: two books that are the same up to here are reprints. */
const mostUnits = 4_000_000;

/**
 * The words of a source's main text as it is compared: without what is outside the main text (`nonContent`, in code
 * points) and, where most of it is prose, without short lines, which belong to a site more often than to an article.
 * Folded: NFKC, lower case, simplified characters.
 */
export function mainTokens(text: string, nonContent: readonly Range[]): string[] {
  const lines = mainText(text, nonContent)
    .slice(0, mostUnits)
    .split('\n')
    .map((line) => tokensOf(line));
  const prose = lines.filter((line) => weightOf(line) >= proseWeight);
  const count = (some: readonly (readonly string[])[]): number =>
    some.reduce((sum, line) => sum + line.length, 0);
  return (count(prose) >= proseShare * count(lines) ? prose : lines).flat();
}

function mainText(text: string, nonContent: readonly Range[]): string {
  if (nonContent.length === 0) return text;
  const index = new CodePointIndex(text);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of nonContent.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    if (start > from) parts.push(text.slice(index.toCodeUnits(from), index.toCodeUnits(start)));
    from = end;
  }
  parts.push(text.slice(index.toCodeUnits(from)));
  return parts.join('\n');
}

function tokensOf(line: string): string[] {
  return comparable(line).match(token) ?? [];
}

function weightOf(line: readonly string[]): number {
  return line.reduce((sum, word) => sum + (han.test(word) ? 1 : 2), 0);
}
