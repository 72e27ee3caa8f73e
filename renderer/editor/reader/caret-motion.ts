import { sentenceRanges } from '../../../shared/text/sentences';
import { lastStartingAt, type DisplayBlock, type ReaderLayout } from './reader-layout';

export type Direction = 1 | -1;
/** A block goes to where the next begins, a paragraph to where it ends: what is selected has no line break at its edge. */
export type Step = 'character' | 'word' | 'sentence' | 'block' | 'paragraph' | 'document';
/** What a text is made of. */
export type Unit = 'word' | 'sentence' | 'block';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Characters are looked for in a window of this many units; no grapheme in running text is longer. */
const characterWindow = 64;

/**
 * Moves a caret over the stored text, whether or not that part of it is in the window: by character (grapheme), word,
 * sentence, block, or to an end. Blocks that `isHidden` are stepped over.
 */
export class CaretMotion {
  private readonly layout: ReaderLayout;
  private readonly isHidden: (block: DisplayBlock) => boolean;

  constructor(layout: ReaderLayout, isHidden: (block: DisplayBlock) => boolean) {
    this.layout = layout;
    this.isHidden = isHidden;
  }

  /** Where a caret at `from` (UTF-16 units) lands; `from` itself where there is nowhere to go. */
  move(from: number, step: Step, direction: Direction): number {
    if (step === 'document') return this.documentEnd(direction);
    const at = this.blockNear(from, direction);
    const block = this.layout.blocks[at];
    if (!block) return from;
    const inside = Math.min(Math.max(from, block.start), block.end);
    const target = inside === from ? this.within(block, from, step, direction) : null;
    if (target !== null) return target;
    if (inside !== from) return inside;
    const next = this.visibleFrom(at + direction, direction);
    if (!next) return from;
    const edge = direction > 0 ? next.start : next.end;
    if (step === 'character') return edge;
    if (step === 'block') return next.start;
    return this.within(next, edge, step, direction) ?? edge;
  }

  /** The sentence that holds a position, white space around it left out. */
  sentenceAt(position: number): { start: number; end: number } | null {
    const block = this.layout.blocks[this.blockNear(position, -1)];
    if (!block) return null;
    const sentences = this.sentences(block);
    return sentences.findLast(({ start }) => start <= position) ?? sentences[0] ?? null;
  }

  /** The word, sentence or block that holds the character at a position; null between words. */
  unitAt(position: number, unit: Unit): { start: number; end: number } | null {
    const block = this.layout.blocks[this.blockNear(position, -1)];
    if (!block || unit === 'block') return block ? { start: block.start, end: block.end } : null;
    return unit === 'word' ? this.wordAt(block, position) : this.sentenceAt(position);
  }

  /** The first sentence that begins at or after a position, or the last that ends at or before it. */
  sentenceBeside(position: number, direction: Direction): { start: number; end: number } | null {
    let at = this.blockNear(position, direction);
    while (at >= 0) {
      const block = this.layout.blocks[at];
      const sentences = block ? this.sentences(block) : [];
      const found =
        direction > 0
          ? sentences.find(({ start, end }) => start >= position && end > start)
          : sentences.findLast(({ start, end }) => end <= position && end > start);
      if (found) return found;
      at = this.visibleIndex(at + direction, direction);
    }
    return null;
  }

  private within(block: DisplayBlock, from: number, step: Step, direction: Direction): number | null {
    if (step === 'character') return this.character(block, from, direction);
    if (step === 'word') return this.word(block, from, direction);
    if (step === 'sentence') return this.sentence(block, from, direction);
    if (step === 'paragraph' && direction > 0) return from < block.end ? block.end : null;
    return direction < 0 && from > block.start ? block.start : null;
  }

  private character(block: DisplayBlock, from: number, direction: Direction): number | null {
    if (direction > 0) {
      if (from >= block.end) return null;
      const ahead = this.layout.text.slice(from, Math.min(block.end, from + characterWindow));
      const first = graphemes.segment(ahead)[Symbol.iterator]().next();
      return from + (first.done ? 1 : first.value.segment.length);
    }
    if (from <= block.start) return null;
    const start = Math.max(block.start, from - characterWindow);
    const last = [...graphemes.segment(this.layout.text.slice(start, from))].at(-1);
    return last ? start + last.index : null;
  }

  /** Forwards to the end of a word, backwards to its start: what is selected has no space at its edge. */
  private word(block: DisplayBlock, from: number, direction: Direction): number | null {
    const segments = words.segment(this.layout.text.slice(block.start, block.end));
    let before: number | null = null;
    for (const { index, segment, isWordLike } of segments) {
      if (!isWordLike) continue;
      const start = block.start + index;
      const end = start + segment.length;
      if (direction > 0 && end > from) return end;
      if (direction < 0 && start < from) before = start;
    }
    if (before !== null) return before;
    const edge = direction > 0 ? block.end : block.start;
    return edge === from ? null : edge;
  }

  /** A caret after a word is still at that word. */
  private wordAt(block: DisplayBlock, position: number): { start: number; end: number } | null {
    const segments = words.segment(this.layout.text.slice(block.start, block.end));
    for (const at of [position, position - 1]) {
      const found = at < block.start ? undefined : segments.containing(at - block.start);
      if (!found?.isWordLike) continue;
      const start = block.start + found.index;
      return { start, end: start + found.segment.length };
    }
    return null;
  }

  private sentence(block: DisplayBlock, from: number, direction: Direction): number | null {
    const sentences = this.sentences(block);
    return direction > 0
      ? (sentences.find(({ end }) => end > from)?.end ?? null)
      : (sentences.findLast(({ start }) => start < from)?.start ?? null);
  }

  private sentences(block: DisplayBlock): { start: number; end: number }[] {
    const text = this.layout.text.slice(block.start, block.end);
    return sentenceRanges(text).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      const lead = sentence.length - sentence.trimStart().length;
      return { start: block.start + start + lead, end: block.start + start + sentence.trimEnd().length };
    });
  }

  private documentEnd(direction: Direction): number {
    const { blocks } = this.layout;
    const block = direction > 0 ? this.visibleFrom(blocks.length - 1, -1) : this.visibleFrom(0, 1);
    if (!block) return 0;
    return direction > 0 ? block.end : block.start;
  }

  /** The visible block that holds a position, or the nearest one in the direction of travel. */
  private blockNear(position: number, direction: Direction): number {
    const { blocks } = this.layout;
    let at = Math.max(0, lastStartingAt(blocks, position));
    const block = blocks[at];
    if (block && !this.isHidden(block) && (position <= block.end || direction < 0)) return at;
    if (block && position > block.end && direction > 0) at += 1;
    const near = this.visibleIndex(at, direction);
    return near >= 0 ? near : this.visibleIndex(at, direction > 0 ? -1 : 1);
  }

  private visibleFrom(index: number, direction: Direction): DisplayBlock | undefined {
    return this.layout.blocks[this.visibleIndex(index, direction)];
  }

  private visibleIndex(index: number, direction: Direction): number {
    const { blocks } = this.layout;
    for (let i = index; i >= 0 && i < blocks.length; i += direction) {
      const block = blocks[i];
      if (block && !this.isHidden(block)) return i;
    }
    return -1;
  }
}
