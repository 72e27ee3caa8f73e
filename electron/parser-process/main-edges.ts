import type { SourceBlock, SourceMark } from '../../shared/source/source-schema';
import { isBylineOnly } from './byline/byline';
import { isResidue } from '../../shared/source/capture-residue';

/** How many blocks above the first of the main text a title that is no heading is looked for. */
const nearTop = 8;
/** A line is the page's title where it is at least this share of what the page calls itself. */
const leastOfTitle = 0.4;
const leastTitle = 6;
/** A block is nothing but links from this share of its characters on. */
const linkShare = 0.8;
const longestLinks = 100;
const leastStandfirst = { han: 18, letters: 36 };
/** Words of tools, sources and times, which no line about the text has. */
const toolWords = /来源|來源|浏览|点击|阅读量|字号|字体|分享|打印|发布|收藏|cookie|^by\s|\d[:：]\d\d/i;

/** The blocks of a page, which of them count as its main text, and what helps to judge those at its edges. */
export interface MainBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly isMain: boolean[];
  readonly wordsOf: (block: SourceBlock) => string;
  /** What the page and Readability call the page. */
  readonly titles: readonly string[];
  /** Links, in order. */
  readonly links: readonly SourceMark[];
}

/**
 * Readability leaves out the title, often the line below it, and takes lists of links at either end for text. Mends
 * `isMain` there.
 */
export function mendEdges(page: MainBlocks): void {
  const first = page.isMain.indexOf(true);
  if (first === -1) return;
  keepTitle(page, first);
  const top = page.isMain.indexOf(true);
  for (let i = top + 1; i < first; i++) if (isStandfirst(page, i)) page.isMain[i] = true;
  trimLinks(page);
}

function keepTitle({ blocks, isMain, wordsOf, titles }: MainBlocks, first: number): void {
  const isTitle = (words: string): boolean =>
    words.length >= leastTitle &&
    titles.some((title) => title.includes(words) && words.length >= title.length * leastOfTitle);
  for (let i = first - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block) return;
    const words = wordsOf(block).replace(/\s+/g, ' ').trim();
    const isHeading = block.kind === 'heading' && (block.level ?? 6) <= 2;
    if (isHeading && (block.level === 1 || titles.some((title) => title.includes(words)))) isMain[i] = true;
    else if (first - i <= nearTop && isTitle(words)) isMain[i] = true;
    if (isHeading || isMain[i]) return;
  }
  // Some pages put a section's name, or the standfirst, above the title.
  const inside = blocks.findIndex(
    (block, i) =>
      i > first && !isMain[i] && block.kind === 'heading' && titles.includes(wordsOf(block).trim()),
  );
  if (inside !== -1 && inside <= first + nearTop) isMain[inside] = true;
}

/** A line between the title and the text that is a sentence about it, and neither a byline nor a tool. */
function isStandfirst(page: MainBlocks, index: number): boolean {
  const block = page.blocks[index];
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false;
  const words = page.wordsOf(block).trim();
  if (toolWords.test(words) || isBylineOnly(words) || isResidue(words)) return false;
  if (shareOfLinks(page, block) > 0.3) return false;
  const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= leastStandfirst.han || (han === 0 && words.length >= leastStandfirst.letters);
}

/** Takes off what stands at either end and is nothing but links, with the heading above such a list at the end. */
function trimLinks(page: MainBlocks): void {
  const { blocks, isMain, wordsOf } = page;
  const isLinks = (block: SourceBlock): boolean =>
    block.kind !== 'heading' &&
    block.end - block.start <= longestLinks &&
    shareOfLinks(page, block) >= linkShare;
  const inOrder = blocks.flatMap((_block, i) => (isMain[i] ? i : []));
  for (const i of inOrder) {
    const block = blocks[i];
    if (!block || !isLinks(block)) break;
    isMain[i] = false;
  }
  let hasTrimmed = false;
  for (const i of inOrder.toReversed()) {
    const block = blocks[i];
    if (!block || !isMain[i]) break;
    if (isLinks(block) || (hasTrimmed && block.kind === 'heading')) {
      isMain[i] = false;
      hasTrimmed = true;
    } else if (!isResidue(wordsOf(block))) break;
  }
}

function shareOfLinks({ links }: MainBlocks, block: SourceBlock): number {
  const inLinks = links.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, block.end) - Math.max(start, block.start)),
    0,
  );
  return inLinks / Math.max(1, block.end - block.start);
}
