import type { Document } from 'mupdf';
import type { BlockStyle } from '../text-builder';
import { listMark, type Paragraph } from './paragraphs';

/** Larger than the text by this much, a short paragraph is a heading. */
const headingRatio = 1.15;
const longestHeading = 200;
const footnoteRatio = 0.92;
const footnoteStart = /^(?:\[?\d{1,3}\]?[.)]?|[*†‡§①-⑳])\s*\S/;

/** Titles of the document's outline by their words, with their depth from 1. */
export function outlineTitles(document: Document): Map<string, number> {
  const titles = new Map<string, number>();
  type Items = NonNullable<ReturnType<Document['loadOutline']>>;
  const collect = (items: Items, depth: number): void => {
    for (const { title, down } of items) {
      if (titles.size > 5000) return;
      const words = plain(title ?? '');
      if (words !== '' && !titles.has(words)) titles.set(words, depth);
      if (down && depth < 6) collect(down, depth + 1);
    }
  };
  try {
    collect(document.loadOutline() ?? [], 1);
  } catch {
    // A broken outline tells nothing; the text does not depend on it.
  }
  return titles;
}

/** The height of letters that most of the text has, in tenths of a point. */
export function bodyEmOf(lines: Iterable<{ readonly em: number; readonly text: string }>): number {
  const weights = new Map<number, number>();
  for (const { em, text } of lines) {
    const size = Math.round(em / 5) * 5;
    weights.set(size, (weights.get(size) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 100;
}

/** Says of each paragraph what it is, as far as size, weight and the outline tell. */
export class ParagraphKinds {
  private readonly sizes: readonly number[];
  private readonly bodyEm: number;
  private readonly outline: ReadonlyMap<string, number>;

  constructor(paragraphs: readonly Paragraph[], bodyEm: number, outline: ReadonlyMap<string, number>) {
    this.bodyEm = bodyEm;
    this.outline = outline;
    const large = paragraphs.filter((paragraph) => this.isLarge(paragraph)).map(sizeOf);
    this.sizes = [...new Set(large)].sort((a, b) => b - a);
  }

  styleOf(paragraph: Paragraph): BlockStyle {
    const words = wordsOf(paragraph);
    const inOutline = isShort(words) ? this.outline.get(plain(words)) : undefined;
    if (inOutline !== undefined) return { kind: 'heading', level: inOutline };
    if (this.isLarge(paragraph)) {
      return { kind: 'heading', level: Math.min(6, this.sizes.indexOf(sizeOf(paragraph)) + 1) };
    }
    const isAllBold = paragraph.lines.every((line) => line.isBold);
    const isFullSize = sizeOf(paragraph) >= this.bodyEm * 0.95;
    if (isAllBold && isFullSize && isShort(words) && /\p{L}/u.test(words) && !/[.。;；,，]$/.test(words)) {
      return { kind: 'heading', level: Math.min(6, this.sizes.length + 1) };
    }
    if (listMark.test(words)) return { kind: 'list-item', level: 1 };
    return { kind: 'paragraph' };
  }

  /** How many paragraphs at the end of a page's body are footnotes: small, and the first has a mark. */
  countFootnotes(paragraphs: readonly Paragraph[]): number {
    let count = 0;
    let marked = 0;
    for (const paragraph of paragraphs.toReversed()) {
      if (sizeOf(paragraph) > this.bodyEm * footnoteRatio) break;
      count++;
      if (footnoteStart.test(wordsOf(paragraph))) marked = count;
    }
    return marked === paragraphs.length ? 0 : marked;
  }

  private isLarge(paragraph: Paragraph): boolean {
    // Asked of every paragraph: the size, which decides most, comes first.
    if (paragraph.cells || sizeOf(paragraph) < this.bodyEm * headingRatio) return false;
    const words = wordsOf(paragraph);
    return isShort(words) && /\p{L}/u.test(words);
  }
}

function isShort(words: string): boolean {
  return words.length <= longestHeading;
}

/** Rounded to half points: programs set one size with small differences. */
function sizeOf({ lines }: Paragraph): number {
  return Math.round(Math.max(...lines.map((line) => line.em)) / 5) * 5;
}

function wordsOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text.trim()).join(' ');
}

function plain(words: string): string {
  return words.replace(/\s+/g, '').toLowerCase();
}
