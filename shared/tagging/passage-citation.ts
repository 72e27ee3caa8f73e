import type { SourceSummary } from '../source/source-schema';
import { codePointLength } from '../text/code-points';
import type { Range } from '../text/range';

/** A range without the white space at its ends; null where nothing else is in it. Code points, end exclusive. */
export function trimRange({ start, end }: Range, words: string): Range | null {
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const lead = codePointLength(words.slice(0, words.length - words.trimStart().length));
  const tail = codePointLength(words.slice(words.trimEnd().length));
  return { start: start + lead, end: end - tail };
}

/** Where a quote comes from, as far as it is known: publisher, date, title and `page` ('' without), each followed by a mark. */
export function placeOfQuote(
  source: Pick<SourceSummary, 'publisher' | 'published' | 'title'>,
  page: string,
): string {
  const known = [source.publisher, source.published, source.title, page].filter((part) => part);
  return known.length > 0 ? `${known.join(', ')}; ` : '';
}

/** Text made safe to stand in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
