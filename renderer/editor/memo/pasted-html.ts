import DOMPurify from 'dompurify';
import type { MemoBlock, MemoInline, TextMark } from '../../../shared/memo/memo-document';
import { allowedAddress } from './link-address';
import { memoText, normalizeInlines, normalizeMemoDocument } from './normalize-document';
import { isHidden, isListMarker, marksOf, wordListOf, type WordListLevel } from './pasted-styles';
import { PastedWordList } from './pasted-word-list';

/**
 * Blocks of HTML from Word or the web. The markup is sanitised in a document that is never shown; structure and
 * emphasis are kept; pictures, scripts, styles, hidden text and layout are dropped. Nothing of the markup itself
 * reaches the memo: what comes out can say only what a memo can.
 */
export function blocksFromHtml(html: string): MemoBlock[] {
  const body = DOMPurify.sanitize(html, {
    RETURN_DOM: true,
    ALLOWED_ATTR: ['href', 'style', 'class', 'colspan', 'rowspan'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_TAGS: [...droppedWhole],
    ADD_FORBID_CONTENTS: [...droppedWhole],
  }) as HTMLElement;
  const page = new PageSink();
  walkChildren(body, page, { marks: [], url: null });
  const blocks = normalizeMemoDocument({ format: 1, blocks: page.end() }).blocks;
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' && last.children.length === 0 ? blocks.slice(0, -1) : blocks;
}

/** Elements that go with all they hold. */
const droppedWhole = `script style title svg math img picture video audio canvas iframe object input
  button select textarea template noscript map dialog`.split(/\s+/);

interface Context {
  readonly marks: readonly TextMark[];
  readonly url: string | null;
}

/** What the walk tells of the page: inline content, where a block begins or ends, and blocks with an inside. */
interface Sink {
  inline(inline: MemoInline): void;
  boundary(): void;
  block(block: MemoBlock): void;
  wordItem?(level: WordListLevel, lines: MemoInline[]): void;
}

/** Blocks one after the other; loose content becomes paragraphs. */
class PageSink implements Sink {
  private readonly blocks: MemoBlock[] = [];
  private line: MemoInline[] = [];
  private wordList: PastedWordList | null = null;

  inline(inline: MemoInline): void {
    this.line.push(inline);
  }

  boundary(): void {
    const children = tidyLine(this.line);
    this.line = [];
    if (children.length === 0) return;
    this.endWordList();
    this.blocks.push({ kind: 'paragraph', children });
  }

  block(block: MemoBlock): void {
    this.boundary();
    this.endWordList();
    this.blocks.push(block);
  }

  wordItem(level: WordListLevel, lines: MemoInline[]): void {
    this.boundary();
    this.wordList ??= new PastedWordList();
    this.wordList.add(level, lines);
  }

  end(): MemoBlock[] {
    this.boundary();
    this.endWordList();
    return this.blocks;
  }

  private endWordList(): void {
    if (this.wordList) this.blocks.push(...this.wordList.end());
    this.wordList = null;
  }
}

/** Content of a heading, list item or cell: blocks inside become lines. */
class LineSink implements Sink {
  private readonly lines: MemoInline[][] = [];
  private line: MemoInline[] = [];

  inline(inline: MemoInline): void {
    this.line.push(inline);
  }

  boundary(): void {
    const line = tidyLine(this.line);
    if (line.length > 0) this.lines.push(line);
    this.line = [];
  }

  block(block: MemoBlock): void {
    this.boundary();
    this.lines.push(...linesOfBlock(block));
  }

  end(): MemoInline[] {
    this.boundary();
    return joinLines(this.lines);
  }
}

/** Lines of any block, for places that hold lines only. */
export function linesOfBlock(block: MemoBlock): MemoInline[][] {
  if (block.kind === 'rule' || block.kind === 'live') return [];
  if (block.kind === 'table')
    return block.rows.map((row) => row.flatMap((cell, i) => (i > 0 ? [space, ...cell] : cell)));
  if (block.kind === 'list') {
    return block.items.flatMap((item) => [item.children, ...(item.list ? linesOfBlock(item.list) : [])]);
  }
  return [block.children];
}

const space: MemoInline = { kind: 'text', text: ' ' };

/** Lines joined by line breaks. */
export function joinLines(lines: readonly MemoInline[][]): MemoInline[] {
  return lines.flatMap((line, index): MemoInline[] => (index > 0 ? [{ kind: 'line-break' }, ...line] : line));
}

function walkChildren(parent: Node, sink: Sink, context: Context): void {
  for (const child of parent.childNodes) walk(child, sink, context);
}

function walk(node: Node, sink: Sink, context: Context): void {
  if (node.nodeType === Node.TEXT_NODE) return emitText(node.nodeValue ?? '', sink, context);
  if (!(node instanceof Element) || isHidden(node) || isListMarker(node)) return;
  const name = node.localName;
  const inside: Context = { marks: marksOf(node, context.marks), url: addressOf(node) ?? context.url };
  if (name === 'br') sink.inline({ kind: 'line-break' });
  else if (name === 'hr') sink.block({ kind: 'rule' });
  else if (name === 'pre') walkPreformatted(node, sink, inside);
  else if (/^h[1-6]$/.test(name)) sink.block(headingOf(node, Number(name[1]), inside));
  else if (name === 'blockquote') walkQuote(node, sink, inside);
  else if (name === 'ul' || name === 'ol') sink.block(listOf(node, inside));
  else if (name === 'table') walkTable(node, sink, inside);
  else if (!isBlock(name)) walkChildren(node, sink, inside);
  else walkBlock(node, sink, inside);
}

function walkBlock(node: Element, sink: Sink, context: Context): void {
  const level = wordListOf(node);
  if (level && sink.wordItem) return sink.wordItem(level, linesInside(node, context));
  if (node.classList.contains('MsoTitle')) return sink.block(headingOf(node, 1, context));
  sink.boundary();
  walkChildren(node, sink, context);
  sink.boundary();
}

const blockNames = new Set(
  `address article aside body center dd details div dl dt fieldset figcaption figure footer form header html li main nav p
   section summary tbody td tfoot th thead tr caption`.split(/\s+/),
);

function isBlock(name: string): boolean {
  return blockNames.has(name);
}

function addressOf(element: Element): string | null {
  return element.localName === 'a' ? allowedAddress(element.getAttribute('href') ?? '') : null;
}

function emitText(text: string, sink: Sink, context: Context): void {
  const words = memoText(text.replaceAll(/[\s\u00a0]+/g, ' '), context.marks);
  sink.inline(context.url === null ? words : { kind: 'link', url: context.url, children: [words] });
}

function linesInside(node: Node, context: Context): MemoInline[] {
  const lines = new LineSink();
  walkChildren(node, lines, context);
  return lines.end();
}

function headingOf(node: Element, level: number, context: Context): MemoBlock {
  const children = linesInside(node, context).map((inline) =>
    inline.kind === 'text'
      ? memoText(
          inline.text,
          (inline.marks ?? []).filter((mark) => mark !== 'bold'),
        )
      : inline,
  );
  return { kind: 'heading', level, children };
}

function walkPreformatted(node: Element, sink: Sink, context: Context): void {
  const lines = (node.textContent ?? '').replace(/\n$/, '').split('\n');
  const children = joinLines(
    lines.map((line) => (line === '' ? [] : [memoText(line, [...context.marks, 'code'])])),
  );
  sink.block({ kind: 'paragraph', children });
}

function walkQuote(node: Element, sink: Sink, context: Context): void {
  const page = new PageSink();
  walkChildren(node, page, context);
  for (const block of page.end()) {
    sink.block(block.kind === 'paragraph' ? { kind: 'quote', children: block.children } : block);
  }
}

function listOf(node: Element, context: Context): Extract<MemoBlock, { kind: 'list' }> {
  const list: Extract<MemoBlock, { kind: 'list' }> = {
    kind: 'list',
    ordered: node.localName === 'ol',
    items: [],
  };
  for (const child of node.children) {
    if (child.localName === 'ul' || child.localName === 'ol') {
      nest(list, listOf(child, context));
      continue;
    }
    const nested = [...child.children].filter(
      (inner) => inner.localName === 'ul' || inner.localName === 'ol',
    );
    for (const inner of nested) inner.remove();
    list.items.push({ children: linesInside(child, { ...context, marks: marksOf(child, context.marks) }) });
    for (const inner of nested) nest(list, listOf(inner, context));
  }
  return list;
}

/** Hangs a list under the last item; a second list there joins the first. */
function nest(list: Extract<MemoBlock, { kind: 'list' }>, inner: Extract<MemoBlock, { kind: 'list' }>): void {
  const last = list.items.at(-1);
  if (!last) list.items.push({ children: [], list: inner });
  else if (last.list) last.list = { ...last.list, items: [...last.list.items, ...inner.items] };
  else last.list = inner;
}

/** A table with one column is layout: its content stands as it is. */
function walkTable(node: Element, sink: Sink, context: Context): void {
  const rows = [...node.querySelectorAll('tr')].filter((row) => row.closest('table') === node);
  const width = Math.max(0, ...rows.map((row) => row.children.length));
  if (width <= 1) {
    sink.boundary();
    for (const row of rows) for (const cell of row.children) walkChildren(cell, sink, context);
    return sink.boundary();
  }
  const first = rows[0];
  const hasHeaderRow =
    first !== undefined &&
    (first.closest('thead') !== null || [...first.children].every((cell) => cell.localName === 'th'));
  sink.block({ kind: 'table', hasHeaderRow, rows: gridOf(rows, context) });
}

const widestSpan = 50;

/** Cells by place: a cell that spans several leaves the others empty. */
function gridOf(rows: readonly Element[], context: Context): MemoInline[][][] {
  const grid: MemoInline[][][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let column = 0;
    for (const cell of row.children) {
      while (grid[top]?.[column] !== undefined) column += 1;
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let y = top; y < Math.min(top + down, rows.length); y += 1) {
        for (let x = column; x < column + across; x += 1) (grid[y] ??= [])[x] = [];
      }
      (grid[top] ??= [])[column] = linesInside(cell, context);
    }
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? []));
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widestSpan) : 1;
}

/** One line as it shows: spaces joined across elements, none at its ends. */
function tidyLine(line: readonly MemoInline[]): MemoInline[] {
  const tidy: MemoInline[] = [];
  let isAfterSpace = true;
  const trimmed = (inline: MemoInline): MemoInline[] => {
    if (inline.kind === 'link') {
      const children = inline.children.flatMap((child) => trimmed(child)) as typeof inline.children;
      return children.length > 0 ? [{ ...inline, children }] : [];
    }
    if (inline.kind !== 'text') {
      isAfterSpace = inline.kind === 'line-break';
      return [inline];
    }
    const text = isAfterSpace ? inline.text.replace(/^ /, '') : inline.text;
    if (text === '') return [];
    isAfterSpace = text.endsWith(' ');
    return [{ ...inline, text }];
  };
  for (const inline of line) tidy.push(...trimmed(inline));
  return withoutEnd(normalizeInlines(tidy));
}

function withoutEnd(line: MemoInline[]): MemoInline[] {
  const last = line.at(-1);
  if (last?.kind === 'line-break') return withoutEnd(line.slice(0, -1));
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return line;
  const text = last.text.trimEnd();
  return text === '' ? withoutEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
