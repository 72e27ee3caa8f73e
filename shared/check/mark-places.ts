import { z } from 'zod';
import { CodePointIndex } from '../text/code-points';
import type { Range } from '../text/range';
import { unitsOfWords, type TextBlock } from './checked-text';
import type { PlainText } from './memo-text';

/**
 * Where a finding is marked in a memo as an editor has it: offsets are UTF-16 in the words of a block without
 * its citations and footnote marks, end exclusive. A finding at a bracket is marked at the word before it.
 */
export const markPlaceSchema = z.object({
  /** In a footnote; else in the body. */
  isNote: z.boolean(),
  /** Counted from 0 among the footnotes, or the paragraphs, headings, items and cells of the body, and how many there are. */
  block: z.int().nonnegative(),
  blocks: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** How long the block's words are, and those that are marked: a text that was changed since has others. */
  length: z.int().positive(),
  words: z.string().min(1),
});
export type MarkPlace = z.infer<typeof markPlaceSchema>;

/** Finds where ranges of a memo's plain text, in code points, are marked; null where there are no words to mark. */
export function markPlaces({ blocks }: PlainText): (range: Range) => MarkPlace | null {
  // Footnotes stand behind the body.
  const inBody = blocks.filter(({ kind }) => kind !== 'note').length;
  return (range) => {
    const at = lastFrom(blocks, range.start);
    const found = blocks[at];
    const place = found && placeIn(found, range);
    if (!place) return null;
    const isNote = at >= inBody;
    const [block, count] = isNote ? [at - inBody, blocks.length - inBody] : [at, inBody];
    return { isNote, block, blocks: count, ...place };
  };
}

/** The last block that begins at or before a position; blocks are in order. */
function lastFrom(blocks: readonly TextBlock[], position: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function placeIn(block: TextBlock, range: Range): Omit<MarkPlace, 'isNote' | 'block' | 'blocks'> | undefined {
  const index = new CodePointIndex(block.text);
  const units = unitsOfWords(block);
  const own = (position: number): number => {
    const offset = index.toCodeUnits(Math.min(position - block.start, index.codePoints));
    return units.slice(0, offset).join('').length;
  };
  const all = units.join('');
  const [from, end] = [own(range.start), own(range.end)];
  const start = from === end ? end - lengthOfWordBefore(all.slice(0, end)) : from;
  return start < end ? { start, end, length: all.length, words: all.slice(start, end) } : undefined;
}

/** The last word of a text, or its last few Han, with the marks and spaces after it. */
function lengthOfWordBefore(text: string): number {
  return /(?:[\p{Script=Han}\p{P}]{1,3}|[^\s\p{Script=Han}]+)\s*$/u.exec(text)?.[0].length ?? 0;
}
