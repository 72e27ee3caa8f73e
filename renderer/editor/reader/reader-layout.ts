import type { NonContent, SourceBlock, SourceText } from '../../../shared/source/source-schema';
import { CodePointIndex } from '../../../shared/text/code-points';
import { cutsOf } from './block-splitting';

/** One element of the reader's page. Offsets are UTF-16 units in the stored text; the text between two blocks is white space. */
export interface DisplayBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: SourceBlock['kind'];
  /** Heading level or nesting depth; 0 where there is none. */
  readonly level: number;
  /** A later piece of a block that is too long for one element. */
  readonly isContinued: boolean;
  /** Index of the fold that holds it, or -1. */
  readonly fold: number;
}

/** A stretch outside the main text that is shown as one line until it is opened. */
export interface Fold {
  readonly start: number;
  readonly end: number;
  readonly lines: number;
  readonly reason: NonContent['reason'];
}

/** A run of blocks that is filled and emptied as one. `last` is exclusive. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly fold: number;
}

export interface ReaderLayout {
  readonly text: string;
  readonly index: CodePointIndex;
  readonly blocks: readonly DisplayBlock[];
  readonly folds: readonly Fold[];
  readonly chunks: readonly Chunk[];
}

const mostBlocks = 50;
const mostUnits = 6000;

/** Plans how a stored text is shown: every code point that is not white space lies in exactly one block. */
export function layOut(source: Pick<SourceText, 'text' | 'blocks' | 'nonContent'>): ReaderLayout {
  const { text } = source;
  const index = new CodePointIndex(text);
  const folds = joinFolds(text, index, source.nonContent);
  const blocks = displayBlocks(text, index, source.blocks, folds);
  const used = keepUsedFolds(blocks, folds);
  return { text, index, blocks: used.blocks, folds: used.folds, chunks: chunksOf(used.blocks) };
}

/** Ranges in order, without overlap; neighbours with only white space between become one. */
function joinFolds(text: string, index: CodePointIndex, ranges: readonly NonContent[]): Fold[] {
  const sorted = ranges
    .map((range) => ({
      start: index.toCodeUnits(range.start),
      end: Math.min(index.toCodeUnits(range.end), text.length),
      reason: range.reason,
    }))
    .filter((range) => range.end > range.start)
    .sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number; reason: NonContent['reason'] }[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && (range.start <= last.end || isBlank(text, last.end, range.start))) {
      last.end = Math.max(last.end, range.end);
    } else joined.push(range);
  }
  return joined.map((range) => ({ ...range, lines: countLines(text, range.start, range.end) }));
}

function displayBlocks(
  text: string,
  index: CodePointIndex,
  blocks: readonly SourceBlock[],
  folds: readonly Fold[],
): DisplayBlock[] {
  const shown: DisplayBlock[] = [];
  let cursor = 0;
  let fold = 0;
  const add = (from: number, to: number, kind: SourceBlock['kind'], level: number): void => {
    let start = from;
    while (start < to) {
      while (fold < folds.length && (folds[fold]?.end ?? 0) <= start) fold++;
      const next = folds[fold];
      const isInside = next !== undefined && next.start <= start;
      const edge = next === undefined ? to : isInside ? next.end : next.start;
      const end = Math.min(to, edge);
      addPieces(start, end, kind, level, isInside ? fold : -1, start > from);
      start = end;
    }
  };
  const addPieces = (
    start: number,
    end: number,
    kind: SourceBlock['kind'],
    level: number,
    inFold: number,
    isContinued: boolean,
  ): void => {
    if (isBlank(text, start, end)) return;
    const edges = [start, ...cutsOf(text, start, end), end];
    for (let i = 0; i + 1 < edges.length; i++) {
      const piece = { start: edges[i] ?? start, end: edges[i + 1] ?? end };
      shown.push({ ...piece, kind, level, isContinued: isContinued || i > 0, fold: inFold });
    }
  };
  const addGap = (from: number, to: number): void => {
    for (const [start, end] of lineGroups(text, from, to)) add(start, end, 'paragraph', 0);
  };
  for (const block of inOrder(blocks)) {
    const start = Math.max(cursor, index.toCodeUnits(block.start));
    const end = Math.min(text.length, index.toCodeUnits(block.end));
    if (end <= start) continue;
    addGap(cursor, start);
    add(start, end, block.kind, block.level ?? 0);
    cursor = end;
  }
  addGap(cursor, text.length);
  return shown;
}

function inOrder(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const isSorted = blocks.every((block, i) => i === 0 || (blocks[i - 1]?.start ?? 0) <= block.start);
  return isSorted ? blocks : [...blocks].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Text that no block claims is shown all the same, one element per group of lines between empty lines. */
function lineGroups(text: string, from: number, to: number): [number, number][] {
  if (isBlank(text, from, to)) return [];
  const groups: [number, number][] = [];
  const pattern = /\S(?:[^\n]|\n(?!\s*\n))*/g;
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(pattern)) {
    const trimmed = match[0].trimEnd();
    groups.push([from + match.index, from + match.index + trimmed.length]);
  }
  return groups;
}

/** Folds that hold no block would only show an empty line: they go, and the others are counted anew. */
function keepUsedFolds(
  blocks: readonly DisplayBlock[],
  folds: readonly Fold[],
): { blocks: readonly DisplayBlock[]; folds: readonly Fold[] } {
  if (folds.length === 0) return { blocks, folds };
  const used = [...new Set(blocks.map((block) => block.fold))]
    .filter((fold) => fold >= 0)
    .sort((a, b) => a - b);
  if (used.length === folds.length) return { blocks, folds };
  const renumbered = new Map(used.map((fold, i) => [fold, i]));
  return {
    blocks: blocks.map((block) => ({ ...block, fold: renumbered.get(block.fold) ?? -1 })),
    folds: used.map((fold) => folds[fold]).filter((fold) => fold !== undefined),
  };
}

function chunksOf(blocks: readonly DisplayBlock[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  let units = 0;
  const close = (last: number): void => {
    const start = blocks[first];
    const end = blocks[last - 1];
    if (start && end) chunks.push({ first, last, start: start.start, end: end.end, fold: start.fold });
    first = last;
    units = 0;
  };
  blocks.forEach((block, i) => {
    const length = block.end - block.start;
    const isFull = i - first >= mostBlocks || units + length > mostUnits;
    if (i > first && (isFull || block.fold !== blocks[i - 1]?.fold)) close(i);
    units += length;
  });
  if (first < blocks.length) close(blocks.length);
  return chunks;
}

const space = /\s/;

/** Whether a stretch holds white space only. Asked of every block: most are told from their first character. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, text.length); i++) {
    const unit = text.charCodeAt(i);
    const isPrinting = unit > 0x20 && unit < 0x80;
    if (isPrinting || !space.test(text.charAt(i))) return false;
  }
  return true;
}

function countLines(text: string, start: number, end: number): number {
  return text
    .slice(start, end)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

/** Index of the last entry that starts at or before an offset; -1 where all start later. */
export function lastStartingAt(entries: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
