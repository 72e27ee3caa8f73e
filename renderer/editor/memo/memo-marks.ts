import type { MarkPlace } from '../../../shared/check/mark-places';

/** How a mark is drawn: the names of the highlights end in it. */
export type MarkLook = 'error' | 'warning' | 'note';

/** Words to be marked. */
export interface MemoMark {
  readonly id: string;
  readonly look: MarkLook;
  readonly place: MarkPlace;
}

interface PlacedMark {
  readonly range: Range;
  readonly look: MarkLook;
}

const looks: readonly MarkLook[] = ['error', 'warning', 'note'];
const blocks = 'p, h1, h2, h3, h4, h5, h6, blockquote, li, td, th';
const cells = 'td, th';
const chips = '.memo-citation, .memo-footnote, .memo-link';
/** What is written in: the text, or one of its footnotes. */
const fields = '[role="textbox"]';
/** Blocks that are fed from claims: nothing in them is the analyst's. */
const liveBlock = '.memo-live';

/**
 * Marks words of a memo without touching its text: they are painted as highlights of the document. A mark is drawn only
 * where the text still has the words that it was made for, and follows them while one writes on.
 */
export class MemoMarks {
  private readonly root: HTMLElement;
  private readonly notes: HTMLElement;
  private placed = new Map<string, PlacedMark>();

  /** `notes` is the list below the text that holds the fields of its footnotes. */
  constructor(root: HTMLElement, notes: HTMLElement) {
    this.root = root;
    this.notes = notes;
  }

  /** Marks these words in place of those before. What is marked so already is not drawn again. */
  show(marks: readonly MemoMark[]): void {
    const before = new Map([...this.placed.values()].map((mark) => [placeKey(mark), mark]));
    const elementOf = this.elements();
    const pieces = new Map<HTMLElement, readonly Piece[]>();
    this.placed = new Map();
    for (const { id, look, place } of marks) {
      const element = elementOf(place);
      if (!element) continue;
      let found = pieces.get(element);
      if (!found) pieces.set(element, (found = piecesOf(element)));
      const range = rangeIn(found, place);
      if (!range) continue;
      const known = before.get(placeKey({ range, look }));
      if (known) before.delete(placeKey(known));
      else highlightOf(look).add(range);
      this.placed.set(id, known ?? { range, look });
    }
    for (const { range, look } of before.values()) highlightOf(look).delete(range);
  }

  /** Where a mark begins on the screen; undefined where it is not drawn. */
  placeOf(id: string): DOMRect | undefined {
    return this.rangeOf(id)?.getClientRects()[0];
  }

  /** Selects the words of a mark and scrolls to them; whether it is drawn. */
  goTo(id: string): boolean {
    return this.select(this.rangeOf(id));
  }

  /** Selects words and scrolls to them; whether the text still has them. */
  goToPlace(place: MarkPlace): boolean {
    const element = this.elements()(place);
    return this.select(element && rangeIn(piecesOf(element), place));
  }

  private select(range: Range | undefined): boolean {
    if (!range) return false;
    fieldOf(range)?.focus();
    const { startContainer, startOffset, endContainer, endOffset } = range;
    window.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    startContainer.parentElement?.scrollIntoView({ block: 'center' });
    return true;
  }

  private rangeOf(id: string): Range | undefined {
    const range = this.placed.get(id)?.range;
    return range && !range.collapsed && range.startContainer.isConnected ? range : undefined;
  }

  clear(): void {
    this.show([]);
  }

  /** Finds the element of a block; undefined where the text or its footnotes have other blocks by now. */
  private elements(): (place: MarkPlace) => HTMLElement | undefined {
    let body: HTMLElement[] | undefined;
    let notes: HTMLElement[] | undefined;
    return ({ isNote, block, blocks: count }) => {
      const all = isNote ? (notes ??= this.noteFields()) : (body ??= this.ownBlocks());
      return all.length === count ? all[block] : undefined;
    };
  }

  private noteFields(): HTMLElement[] {
    return [...this.notes.querySelectorAll<HTMLElement>(fields)];
  }

  /** A cell is one block with all that is in it; an item that only holds a list is none. */
  private ownBlocks(): HTMLElement[] {
    const hasCells = this.root.querySelector(cells) !== null;
    const hasLive = this.root.querySelector(liveBlock) !== null;
    return [...this.root.querySelectorAll<HTMLElement>(blocks)].filter((element) => {
      if (hasLive && element.closest(liveBlock)) return false;
      if (hasCells && !element.matches(cells) && element.closest(cells)) return false;
      return !(element.localName === 'li' && element.firstElementChild?.matches('ul, ol'));
    });
  }
}

function fieldOf({ startContainer }: Range): HTMLElement | null | undefined {
  return startContainer.parentElement?.closest<HTMLElement>(fields);
}

/** A text node of a block; `start` counts the words before it. A line break has no node. */
interface Piece {
  readonly node: Text | null;
  readonly start: number;
  readonly words: string;
}

function piecesOf(element: HTMLElement): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (node: Text | null, words: string): void => {
    pieces.push({ node, start, words });
    start += words.length;
  };
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Text) add(child, child.data);
      else if (child instanceof HTMLBRElement) add(null, '\n');
      else if (child instanceof HTMLElement && !child.matches(`${chips}, ul, ol`)) {
        // The paragraphs of a cell are its lines.
        if (child.localName === 'p' && child.previousSibling) add(null, '\n');
        walk(child);
      }
    }
  };
  walk(element);
  return pieces;
}

function rangeIn(pieces: readonly Piece[], { start, end, length, words }: MarkPlace): Range | undefined {
  const shown = pieces.map((piece) => piece.words).join('');
  // An editor keeps a line break at the end of a block that would have no height, or ends in a chip.
  const isSame = shown.replace(/\n$/, '').length === length || shown.length === length;
  if (!isSame || shown.slice(start, end) !== words) return undefined;
  const from = pieces.find(
    (piece) => piece.node && piece.start <= start && start < piece.start + piece.words.length,
  );
  const to = pieces.find(
    (piece) => piece.node && piece.start < end && end <= piece.start + piece.words.length,
  );
  if (!from?.node || !to?.node) return undefined;
  const range = document.createRange();
  range.setStart(from.node, start - from.start);
  range.setEnd(to.node, end - to.start);
  return range;
}

const nodeNumbers = new WeakMap<Node, number>();
let nodeCount = 0;

function numberOf(node: Node): number {
  let number = nodeNumbers.get(node);
  if (number === undefined) nodeNumbers.set(node, (number = ++nodeCount));
  return number;
}

/** Tells where a mark stands, and how it looks. */
function placeKey({ range, look }: PlacedMark): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return `${look} ${numberOf(startContainer)} ${startOffset} ${numberOf(endContainer)} ${endOffset}`;
}

function highlightOf(look: MarkLook): Highlight {
  const name = `memo-${look}`;
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    // Of marks on the same words, the graver one is on top.
    highlight.priority = looks.length - looks.indexOf(look);
    CSS.highlights.set(name, highlight);
  }
  return highlight;
}
