import type { NonContent, SourceBlock } from '../../shared/source/source-schema';
import { findResidue } from '../../shared/source/capture-residue';
import { mendEdges } from './main-edges';
import type { MainText } from './main-text';
import type { OwnedRange, TextBuilder } from './text-builder';

/** A block belongs to the main text where at least this share of its characters does. */
const leastShare = 0.5;
/** Less main text than this (in code points) was not found but mistaken. */
const shortestMainText = 80;
/** How many blocks below the first of the main text a title or a byline is looked for. */
const nearTop = 8;

/**
 * What the reader folds: stretches of blocks outside the main text, and residue of the page's machinery inside it.
 * Nothing where no main text was found. In order, not overlapping.
 */
export function foldedRanges(
  builder: TextBuilder,
  main: MainText,
  slice: (block: SourceBlock) => string,
  pageTitle: string,
): NonContent[] {
  const { blocks } = builder;
  const isMain =
    'missing' in main ? blocks.map(() => true) : mainBlocks(blocks, builder.owned, main.elements);
  if (!('missing' in main)) {
    const links = builder.marks.filter(({ kind }) => kind === 'link');
    mendEdges({ blocks, isMain, wordsOf: slice, titles: [main.title, pageTitle].filter(Boolean), links });
    keepByline(blocks, isMain, main.byline, slice);
  }
  const mainLength = blocks.reduce((sum, block, i) => sum + (isMain[i] ? block.end - block.start : 0), 0);
  if (mainLength < shortestMainText) isMain.fill(true);
  const residue = findResidue(
    blocks.filter((_block, i) => isMain[i]),
    slice,
  );
  const folded: NonContent[] = residue.map((range) => ({ ...range, reason: 'capture-residue' }));
  let start: number | undefined;
  blocks.forEach((block, i) => {
    if (isMain[i]) return;
    start ??= block.start;
    if (isMain[i + 1] === false) return;
    folded.push({ start, end: block.end, reason: 'outside-main-text' });
    start = undefined;
  });
  return folded.sort((a, b) => a.start - b.start);
}

function mainBlocks(
  blocks: readonly SourceBlock[],
  owned: readonly OwnedRange[],
  elements: ReadonlySet<number>,
): boolean[] {
  let next = 0;
  return blocks.map((block) => {
    let inside = 0;
    let all = 0;
    for (let range = owned[next]; range && range.start < block.end; range = owned[next]) {
      // An element's text may go on in the next block; each block counts its own part.
      const length = Math.min(range.end, block.end) - Math.max(range.start, block.start);
      all += Math.max(0, length);
      if (elements.has(range.owner)) inside += Math.max(0, length);
      if (range.end > block.end) break;
      next++;
    }
    return all > 0 && inside / all >= leastShare;
  });
}

/** Readability also takes out who wrote it. */
function keepByline(
  blocks: readonly SourceBlock[],
  isMain: boolean[],
  byline: string,
  slice: (block: SourceBlock) => string,
): void {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  if (plain(byline) === '') return;
  const first = isMain.indexOf(true);
  const near = blocks.slice(0, first + nearTop);
  const found = near.findIndex((block, i) => !isMain[i] && plain(slice(block)) === plain(byline));
  if (found !== -1) isMain[found] = true;
}
