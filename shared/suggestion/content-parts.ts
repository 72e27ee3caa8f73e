import type { SourceText } from '../source/source-schema';
import type { Range } from '../text/range';
import { plainTextParts } from './plain-text-parts';

/** The stretches of a source to look for suggestions in: its blocks, without what is not part of the text proper. */
export function contentParts(
  source: Pick<SourceText, 'text' | 'blocks' | 'nonContent'>,
  isPlainText: boolean,
): Range[] {
  const parts = isPlainText ? plainTextParts(source.text) : source.blocks;
  const hidden = [...source.nonContent].sort((a, b) => a.start - b.start);
  let next = 0;
  return parts.flatMap((part) => {
    while (next < hidden.length && (hidden[next]?.end ?? 0) <= part.start) next++;
    return without(part, hidden, next);
  });
}

function without({ start, end }: Range, hidden: readonly Range[], from: number): Range[] {
  const kept: Range[] = [];
  let at = start;
  for (let i = from; i < hidden.length && (hidden[i]?.start ?? end) < end; i++) {
    const range = hidden[i] as Range;
    if (range.start > at) kept.push({ start: at, end: range.start });
    at = Math.max(at, range.end);
  }
  if (at < end) kept.push({ start: at, end });
  return kept;
}
