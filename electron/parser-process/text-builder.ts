import type { SourceBlock, SourceMark } from '../../shared/source/source-schema';
import { codePointLength } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';

export type BlockKind = SourceBlock['kind'];
export type MarkKind = SourceMark['kind'];

/** What a block is where it stands. */
export interface BlockStyle {
  readonly kind: BlockKind;
  readonly level?: number | undefined;
}

/** Text that came from one element of the page, in code points. */
export interface OwnedRange extends Range {
  readonly owner: number;
}

interface OpenBlock {
  readonly style: BlockStyle;
  readonly start: number;
}

interface OpenMark {
  readonly target: string | undefined;
  depth: number;
  /** Where its text began in the open block; undefined until there is some. */
  start: number | undefined;
  end: number;
}

interface OpenRow {
  /** Cells begun so far. */
  cells: number;
  /** Ends of the cells written so far, in code points. */
  readonly ends: number[];
  /** Whether the cell that is open has text. */
  hasText: boolean;
}

/** White space that has been seen and not yet written: none, a space, or a line end of the source. */
type PendingSpace = 'none' | 'space' | 'segment-break';

/** Spaces that CSS does not collapse; a block with nothing else in it counts as empty. */
const startsWithSpace = /^[\u00a0\u2000-\u200b\u2060\u3000\ufeff]/;
const onlySpaces = /^[\u00a0\u2000-\u200b\u2060\u3000\ufeff]+$/;
/** White space that CSS collapses or drops: all but a single space between words. */
const collapsedSpace = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;
/** Both sides of a line end are such characters: it is typesetting and not a space (CSS Text 3, 4.1.3). */
const wide =
  /[\u2e80-\u303f\u3040-\u30ff\u31c0-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/**
 * Writes the stored text with its blocks and marks. White space is collapsed as CSS does it; blocks stand a blank line
 * apart, list items and table rows one line end, cells one tab. All positions are code points.
 */
export class TextBuilder {
  readonly blocks: SourceBlock[] = [];
  readonly marks: SourceMark[] = [];
  readonly owned: OwnedRange[] = [];
  private readonly pieces: string[] = [];
  private position = 0;
  private lastCharacter = '';
  private block: OpenBlock | undefined;
  private row: OpenRow | undefined;
  private readonly openMarks = new Map<MarkKind, OpenMark>();
  private space: PendingSpace = 'none';
  private lineBreaks = 0;
  private lead = '';
  private preformatted = '';
  private isOuterGap = false;
  private isItemGap = false;

  /** The text so far. */
  get text(): string {
    return this.pieces.join('');
  }

  /**
   * Ends the block that is open. Before what follows stands one line end where an `item` begins or ends, a blank line
   * otherwise, and a blank line in any case where `outer` is asked for.
   */
  boundary(kind: 'block' | 'item' | 'outer'): void {
    if (this.row) {
      this.addSpace(false);
      return;
    }
    this.closeBlock();
    if (kind === 'outer') this.isOuterGap = true;
    if (kind === 'item') this.isItemGap = true;
  }

  /** Adds running text; `owner` is remembered for the words it adds. */
  addText(value: string, style: BlockStyle, owner = -1): void {
    let at = 0;
    for (const { 0: space, index } of value.matchAll(collapsedSpace)) {
      if (index > at) this.addWords(value.slice(at, index), style, owner);
      this.addSpace(/[\n\r]/.test(space));
      at = index + space.length;
    }
    if (at < value.length) this.addWords(value.slice(at), style, owner);
  }

  /** Adds text whose white space counts. */
  addPreformatted(value: string, style: BlockStyle, owner = -1): void {
    if (this.row) {
      this.addText(value, style, owner);
      return;
    }
    if (this.block && this.space !== 'none') this.preformatted += ' ';
    this.space = 'none';
    this.preformatted += value.replace(/\r\n?/g, '\n');
    if (!/\S/.test(this.preformatted)) return;
    const whole = this.block ? this.preformatted : this.preformatted.replace(/^(?:[^\S\n]*\n)+/, '');
    const words = whole.trimEnd();
    this.openBlock(style);
    this.write(words, owner);
    this.preformatted = whole.slice(words.length);
  }

  /** A line break inside a block; two in a row end the block, as readers see it. */
  addLineBreak(): void {
    if (this.row) this.addSpace(false);
    else if (this.preformatted !== '' || this.block?.style.kind === 'preformatted') this.preformatted += '\n';
    else this.lineBreaks++;
  }

  /** Begins or ends a mark; inside one of the same kind nothing changes. */
  openMark(kind: MarkKind, target?: string): void {
    const open = this.openMarks.get(kind);
    if (open) open.depth++;
    else this.openMarks.set(kind, { target, depth: 1, start: undefined, end: 0 });
  }

  closeMark(kind: MarkKind): void {
    const open = this.openMarks.get(kind);
    if (!open || --open.depth > 0) return;
    this.endMark(kind, open);
    this.openMarks.delete(kind);
  }

  get isInRow(): boolean {
    return this.row !== undefined;
  }

  openRow(): void {
    this.boundary('item');
    this.row = { cells: 0, hasText: false, ends: [] };
  }

  openCell(): void {
    if (!this.row) return;
    this.row.cells++;
    this.row.hasText = false;
    this.space = 'none';
    this.lead = '';
  }

  closeRow(): void {
    const row = this.row;
    if (!row) return;
    if (this.block) this.endCells(row, row.cells);
    this.row = undefined;
    this.closeBlock(row.ends);
    this.boundary('item');
  }

  /** Ends what is open; nothing may be added afterwards. */
  finish(): void {
    this.closeRow();
    this.closeBlock();
    this.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private addSpace(isLineEnd: boolean): void {
    if (this.space !== 'segment-break') this.space = isLineEnd ? 'segment-break' : 'space';
  }

  /** Adds words a single space apart, which is how they stay: all at once, unless spaces of another kind come first. */
  private addWords(words: string, style: BlockStyle, owner: number): void {
    if (!startsWithSpace.test(words)) return this.addWord(words, style, owner);
    words.split(' ').forEach((word, index) => {
      if (index > 0) this.addSpace(false);
      this.addWord(word, style, owner);
    });
  }

  private addWord(word: string, style: BlockStyle, owner: number): void {
    if (this.row?.cells === 0) this.openCell();
    if (this.lineBreaks > 1 && this.block) this.boundary('block');
    const isFirst = !this.block || this.row?.hasText === false;
    if (isFirst && onlySpaces.test(word)) {
      this.lead += word;
      return;
    }
    if (isFirst) {
      this.openBlock(style);
      this.write(this.lead, owner);
    } else if (this.preformatted !== '') {
      this.write(this.preformatted, owner);
    } else if (this.lineBreaks > 0) {
      this.append('\n');
    } else if (this.space !== 'none' && !this.joinsWideCharacters(word)) {
      this.append(' ');
    }
    this.clearPending();
    this.write(word, owner);
  }

  private joinsWideCharacters(word: string): boolean {
    if (this.space !== 'segment-break') return false;
    return wide.test(this.lastCharacter) && wide.test(String.fromCodePoint(word.codePointAt(0) ?? 0));
  }

  private openBlock(style: BlockStyle): void {
    if (!this.block) {
      if (this.position > 0) this.append(this.isItemGap && !this.isOuterGap ? '\n' : '\n\n');
      this.isOuterGap = false;
      this.isItemGap = false;
      this.block = { style: this.row ? { kind: 'table-row' } : style, start: this.position };
    }
    if (!this.row) return;
    this.endCells(this.row, this.row.cells - 1);
    this.row.hasText = true;
  }

  /** Writes the ends of cells that are done; the last cell of a row has no tab after it. */
  private endCells(row: OpenRow, count: number): void {
    while (row.ends.length < count) {
      row.ends.push(this.position);
      if (row.ends.length < row.cells) this.append('\t');
    }
  }

  private closeBlock(cellEnds?: number[]): void {
    const block = this.block;
    for (const [kind, open] of this.openMarks) this.endMark(kind, open);
    this.clearPending();
    this.block = undefined;
    if (!block) return;
    const { kind, level } = block.style;
    this.blocks.push({
      start: block.start,
      end: this.position,
      kind,
      ...(level === undefined ? {} : { level: Math.min(6, level) }),
      ...(cellEnds === undefined ? {} : { cellEnds }),
    });
  }

  private clearPending(): void {
    this.space = 'none';
    this.lineBreaks = 0;
    this.lead = '';
    this.preformatted = '';
  }

  private endMark(kind: MarkKind, open: OpenMark): void {
    if (open.start !== undefined) {
      const { start, end, target } = open;
      this.marks.push({ kind, start, end, ...(target === undefined ? {} : { target }) });
    }
    open.start = undefined;
  }

  private write(words: string, owner: number): void {
    if (words === '') return;
    const start = this.position;
    this.append(words);
    for (const open of this.openMarks.values()) {
      open.start ??= start;
      open.end = this.position;
    }
    if (owner < 0) return;
    const last = this.owned.at(-1);
    if (last?.owner === owner) this.owned[this.owned.length - 1] = { ...last, end: this.position };
    else this.owned.push({ start, end: this.position, owner });
  }

  private append(words: string): void {
    this.pieces.push(words);
    this.position += codePointLength(words);
    this.lastCharacter = isLowSurrogate(words.charCodeAt(words.length - 1))
      ? words.slice(-2)
      : words.slice(-1);
  }
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
