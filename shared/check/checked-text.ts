import type { CitationItem } from '../memo/citation-item';
import type { SectionRole } from '../memo/memo-document';
import { codePointLength } from '../text/code-points';
import { lineSeparator, objectCharacter, sentenceRanges } from '../text/sentences';
import { quotedRanges } from './words/quotations';

/** Which part of a memo a block belongs to, told by its headings. */
export type CheckedSection = SectionRole | 'legend' | 'references' | 'other';

/** A bracket in a text. Offsets are UTF-16 in the block's text, end exclusive. */
export interface TextCitation {
  readonly start: number;
  readonly end: number;
  /** As they are printed. */
  readonly numbers: readonly number[];
  /** What stands behind each number; empty in a text without a notebook. */
  readonly items: readonly CitationItem[];
}

/** A stretch of the plain text that sentences are looked for in: a paragraph, a list item, a cell. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'quote' | 'item' | 'cell' | 'label' | 'note';
  readonly section: CheckedSection;
  /** Code points before it in the plain text. */
  readonly start: number;
  readonly text: string;
  readonly citations: readonly TextCitation[];
  /** Footnote marks and addresses: what has no words. UTF-16 offsets. */
  readonly wordless: readonly { readonly start: number; readonly end: number }[];
  /** Code, whose words are nobody's own. UTF-16 offsets. */
  readonly code: readonly { readonly start: number; readonly end: number }[];
  /** Whether a bracket stands beside it, in its row of a table. */
  readonly isInCitedRow?: boolean;
  /** Where line ends stand that end a sentence; others only wrap a line. UTF-16 offsets. */
  readonly lineBreaks: readonly number[];
}

/** Stands in place of each character that somebody else wrote: quotations and titles. */
export const quotedCharacter = '\uF8FF';

/** A sentence as rules look at it. */
export interface CheckedSentence {
  readonly block: CheckedBlock;
  /** UTF-16 offsets in the block's text; white space after it belongs to it. */
  readonly start: number;
  readonly end: number;
  /**
   * The analyst's own words, of the same length as the sentence: quotations and titles are filled with
   * `quotedCharacter`, citations and other things without words with `objectCharacter`.
   */
  readonly words: string;
  readonly citations: readonly TextCitation[];
}

export interface CheckedBlock extends TextBlock {
  readonly sentences: readonly CheckedSentence[];
}

/** Cuts a block into sentences and fills what its author did not say. */
export function toCheckedBlock(block: TextBlock): CheckedBlock {
  const filled = fill(block);
  const sentences: CheckedSentence[] = [];
  const checked: CheckedBlock = { ...block, sentences };
  const flat = fillWordless(block.text.split(''), block, objectCharacter);
  for (const at of block.lineBreaks) flat[at] = lineSeparator;
  for (const { start, end } of sentenceRanges(flat.join(''))) {
    sentences.push({
      block: checked,
      start,
      end,
      words: filled.slice(start, end),
      citations: block.citations.filter((citation) => citation.start >= start && citation.start < end),
    });
  }
  return checked;
}

function fill(block: TextBlock): string {
  const units = block.text.split('');
  if (block.kind === 'quote') units.fill(quotedCharacter);
  for (const { start, end } of [...quotedRanges(block.text), ...block.code])
    units.fill(quotedCharacter, start, end);
  return fillWordless(units, block, objectCharacter).join('');
}

/** Puts something in place of each UTF-16 unit of brackets and other things without words. */
function fillWordless(units: string[], { citations, wordless }: TextBlock, by: string): string[] {
  for (const { start, end } of [...citations, ...wordless]) units.fill(by, start, end);
  return units;
}

/** The UTF-16 units of a block's words; those of brackets and other things without words are empty. */
export function unitsOfWords(block: TextBlock): readonly string[] {
  return fillWordless(block.text.split(''), block, '');
}

/** The code point position in the plain text of a UTF-16 offset in a block. */
export function positionIn(block: TextBlock, offset: number): number {
  return block.start + codePointLength(block.text.slice(0, offset));
}

/** The words of a sentence without its citations, by which a waiver knows it again. */
export function sentenceKey({ block, start, end }: Pick<CheckedSentence, 'block' | 'start' | 'end'>): string {
  return unitsOfWords(block).slice(start, end).join('').replace(/\s+/g, ' ').trim();
}
