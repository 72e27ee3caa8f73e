import type { Hit } from '../../shared/search/search-schema';
import { codePointLength } from '../../shared/text/code-points';

/** UTF-16 offsets, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Units of text that are shown before a place and, in all, with it and after it. */
const unitsBefore = 40;
const unitsInAll = 160;

/** The words around a place on one line, with where it and other places stand in them. */
export function snippetOf(
  text: string,
  place: Stretch,
  others: readonly Stretch[],
): Pick<Hit, 'snippet' | 'marks'> {
  const start = wordStart(text, Math.max(0, place.start - unitsBefore), place.start);
  const end = wordEnd(text, Math.min(text.length, Math.max(place.end, start + unitsInAll)), place.end);
  const head = start > 0 ? '…' : '';
  const marks = [place, ...others]
    .filter((other) => other.start >= start && other.end <= end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((other, index, all) => index === 0 || other.start >= (all[index - 1]?.end ?? 0));
  const at = (offset: number) => codePointLength(head) + codePointLength(text.slice(start, offset));
  return {
    snippet: `${head}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? '…' : ''}`,
    marks: marks.map((mark) => ({ start: at(mark.start), end: at(mark.end) })),
  };
}

/** Not inside a Latin word, and not inside a surrogate pair. */
function wordStart(text: string, from: number, limit: number): number {
  let at = from;
  while (at > 0 && at < limit && (isInsideWord(text, at) || isLow(text, at))) at++;
  return at;
}

function wordEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && at < text.length && isInsideWord(text, at)) at--;
  return isLow(text, at) ? at + 1 : at;
}

function isInsideWord(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
}

function isLatin(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
