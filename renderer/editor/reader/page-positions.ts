import { lastStartingAt } from './reader-layout';
import type { ReaderPage } from './reader-page';

/** A place in the DOM, as a selection or a range takes it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Exact conversions between the stored text (UTF-16 units) and the reader's DOM, both ways. */
export class PagePositions {
  private readonly page: ReaderPage;

  constructor(page: ReaderPage) {
    this.page = page;
  }

  /** Index of the block that a position belongs to: the last that starts at or before it. */
  blockAt(position: number): number {
    return Math.max(0, lastStartingAt(this.page.layout.blocks, position));
  }

  chunkAt(position: number): number {
    return Math.max(0, lastStartingAt(this.page.layout.chunks, position));
  }

  /**
   * Where a position is in the DOM; null while its chunk is empty. White space between blocks has no place of its own:
   * `side` says whether it counts as the end of the block before or the start of the block after.
   */
  toDom(position: number, side: 'before' | 'after' = 'before'): DomPoint | null {
    const { blocks } = this.page.layout;
    let at = this.blockAt(position);
    const block = blocks[at];
    if (!block) return null;
    let offset = position - block.start;
    if (position > block.end) {
      offset = block.end - block.start;
      if (side === 'after' && at + 1 < blocks.length) {
        at += 1;
        offset = 0;
      }
    } else if (side === 'before' && position === block.start && blocks[at - 1]?.end === position) {
      // A block shown in two pieces: the end of the first is the same place as the start of the second.
      at -= 1;
      offset = position - (blocks[at]?.start ?? position);
    }
    const element = this.blockElement(at);
    return element ? pointIn(element, Math.max(0, offset)) : null;
  }

  /** The position of a place in the reader's DOM; null for a place outside. */
  fromDom(node: Node, offset: number): number | null {
    if (!this.page.root.contains(node)) return null;
    const block = closest(node, '[data-block]');
    if (block) return this.inBlock(block, node, offset);
    const fold = closest(node, '[data-fold]');
    if (fold) return this.page.layout.folds[Number(fold.dataset['fold'])]?.start ?? null;
    const child = node.childNodes[offset];
    if (child instanceof HTMLElement) return this.startOf(child);
    return this.endOf(node);
  }

  /** A DOM range of the part of [start, end) that lies in one filled chunk; null where none does. */
  rangeIn(chunk: number, start: number, end: number): StaticRange | null {
    const bounds = this.page.layout.chunks[chunk];
    if (!bounds || !this.page.isLive(chunk)) return null;
    const from = Math.max(start, bounds.start);
    const to = Math.min(end, bounds.end);
    if (from >= to) return null;
    const first = this.toDom(from, 'after');
    const last = this.toDom(to, 'before');
    if (!first || !last) return null;
    return new StaticRange({
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset,
    });
  }

  blockElement(index: number): HTMLElement | null {
    const chunk = this.chunkOfBlock(index);
    const bounds = this.page.layout.chunks[chunk];
    if (!bounds || !this.page.isLive(chunk)) return null;
    const element = this.page.elementOf(chunk)?.children[index - bounds.first];
    return element instanceof HTMLElement ? element : null;
  }

  private chunkOfBlock(index: number): number {
    return this.chunkAt(this.page.layout.blocks[index]?.start ?? 0);
  }

  private inBlock(element: HTMLElement, node: Node, offset: number): number {
    const block = this.page.layout.blocks[Number(element.dataset['block'])];
    if (!block) return 0;
    if (node.nodeType !== Node.TEXT_NODE) {
      const child = node.childNodes[offset];
      const before = child
        ? textBefore(element, child)
        : textBefore(element, node) + (node.textContent?.length ?? 0);
      return Math.min(block.end, block.start + before);
    }
    return Math.min(block.end, block.start + textBefore(element, node) + offset);
  }

  private startOf(element: HTMLElement): number | null {
    const { chunks, blocks, folds } = this.page.layout;
    const { chunk, block, fold } = element.dataset;
    if (chunk !== undefined) return chunks[Number(chunk)]?.start ?? null;
    if (block !== undefined) return blocks[Number(block)]?.start ?? null;
    return fold === undefined ? this.endOf(element.parentNode) : (folds[Number(fold)]?.start ?? null);
  }

  private endOf(node: Node | null): number | null {
    const { chunks, text } = this.page.layout;
    const chunk = node instanceof HTMLElement ? node.dataset['chunk'] : undefined;
    return chunk === undefined ? text.length : (chunks[Number(chunk)]?.end ?? null);
  }
}

function closest(node: Node, selector: string): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(selector) ?? null;
}

/** UTF-16 units of text in a block before one of its nodes. Most blocks hold one text node only. */
function textBefore(block: HTMLElement, node: Node): number {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (
      text === node ||
      node.compareDocumentPosition(text) &
        (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)
    )
      break;
    before += text.nodeValue?.length ?? 0;
  }
  return before;
}

function pointIn(block: HTMLElement, offset: number): DomPoint {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node = block;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const length = text.nodeValue?.length ?? 0;
    last = text;
    if (left <= length) return { node: text, offset: left };
    left -= length;
  }
  return { node: last, offset: last.nodeValue?.length ?? 0 };
}
