/** How a mark is drawn: the names of the highlights end in it. */
export type MarkLook = 'error' | 'warning' | 'note';

/** Words to be marked; UTF-16 offsets in the words of a block without its chips, end exclusive. */
export interface MemoMark {
  readonly id: string;
  readonly look: MarkLook;
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading, list item or cell: its words without chips, and what is to be marked in it. */
export interface MarkedBlock {
  readonly words: string;
  readonly marks: readonly MemoMark[];
}

const looks: readonly MarkLook[] = ['error', 'warning', 'note'];
const blocks = 'p, h1, h2, h3, h4, h5, h6, blockquote, li, td, th';
const cells = 'td, th';
const chips = '.memo-citation, .memo-footnote';
/** Blocks that are looked at for the one that is sought: where words were changed since, one is passed over. */
const reach = 4;

/**
 * Marks words of a memo without touching its text: they are painted as highlights of the document. A mark is drawn only
 * where the text still has the words that it was made for, and follows them while one writes on.
 */
export class MemoMarks {
  private readonly root: HTMLElement;
  private readonly placed = new Map<string, { readonly range: Range; readonly look: MarkLook }>();

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** Marks these words in place of those before; the blocks are all of the text's, in order. */
  show(text: readonly MarkedBlock[]): void {
    this.clear();
    const elements = [...this.root.querySelectorAll<HTMLElement>(blocks)].filter(isOwnBlock);
    const pieces = new Map<HTMLElement, Piece[]>();
    const piecesAt = (index: number): Piece[] => {
      const element = elements[index];
      if (!element) return [];
      let found = pieces.get(element);
      if (!found) pieces.set(element, (found = piecesOf(element)));
      return found;
    };
    let next = 0;
    for (const { words, marks } of text) {
      const near = Array.from({ length: reach }, (_, step) => next + step);
      const at = near.find((index) => index < elements.length && isSame(wordsOf(piecesAt(index)), words));
      next = (at ?? next) + 1;
      if (at !== undefined) for (const mark of marks) this.place(mark, piecesAt(at));
    }
  }

  /** Where a mark stands now; undefined where it is not drawn. */
  rangeOf(id: string): Range | undefined {
    const range = this.placed.get(id)?.range;
    return range && !range.collapsed && range.startContainer.isConnected ? range : undefined;
  }

  clear(): void {
    for (const { range, look } of this.placed.values()) highlightOf(look).delete(range);
    this.placed.clear();
  }

  private place({ id, look, start, end }: MemoMark, pieces: readonly Piece[]): void {
    const from = pieceAt(pieces, start, false);
    const to = pieceAt(pieces, end, true);
    if (!from || !to) return;
    const range = document.createRange();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    this.placed.set(id, { range, look });
    highlightOf(look).add(range);
  }
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
        if (child.matches('p') && child.previousSibling) add(null, '\n');
        walk(child);
      }
    }
  };
  walk(element);
  return pieces;
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join('');
}

/** An editor keeps a line break at the end of a block that would have no height, or ends in a chip. */
function isSame(shown: string, words: string): boolean {
  return shown.replace(/\n$/, '') === words.replace(/\n$/, '');
}

function pieceAt(
  pieces: readonly Piece[],
  offset: number,
  isEnd: boolean,
): { node: Text; start: number } | undefined {
  for (const { node, start, words } of pieces) {
    const end = start + words.length;
    const isHere = isEnd ? start < offset && offset <= end : start <= offset && offset < end;
    if (node && isHere) return { node, start };
  }
  return undefined;
}

/** A cell is one block with all that is in it; an item that only holds a list is none. */
function isOwnBlock(element: HTMLElement): boolean {
  if (!element.matches(cells) && element.closest(cells)) return false;
  return !(element.matches('li') && element.firstElementChild?.matches('ul, ol'));
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
