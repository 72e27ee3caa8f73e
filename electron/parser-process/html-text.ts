import { isBlock, isHidden, isLeftOut, layoutTables, whiteSpaceOf } from './html-elements';
import {
  attributeOf,
  isElement,
  isText,
  walk,
  wordsOf,
  type HtmlElement,
  type HtmlParent,
} from './html-tree';
import type { BlockStyle, MarkKind, TextBuilder } from './text-builder';

const markKinds: Readonly<Record<string, MarkKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  dfn: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  a: 'link',
};
const footnoteId = /^(?:fn|footnote|endnote|cite_note)[-_:]?\d/i;

/** What holds where the walk is; made anew for an element that changes it. */
interface Context {
  readonly style: BlockStyle;
  readonly keepsWhiteSpace: boolean;
  readonly listDepth: number;
  readonly quoteDepth: number;
  /** Number of the nearest element, in document order. */
  readonly owner: number;
}

/** What the walk found besides the text. */
export interface HtmlTextFindings {
  /** Number of each element that was walked, in document order; owners of text are such numbers. */
  readonly numbers: ReadonlyMap<HtmlElement, number>;
  readonly hasHiddenText: boolean;
}

/** Where links lead; undefined for what is no link (scripts). */
export type LinkResolver = (href: string) => string | undefined;

/** Writes all text of a page in document order, with its blocks and marks. */
export function writeHtmlText(
  root: HtmlParent,
  builder: TextBuilder,
  resolveLink: LinkResolver,
  base: BlockStyle = { kind: 'paragraph' },
): HtmlTextFindings {
  const walker = new HtmlTextWalker(root, builder, resolveLink, base);
  walk(
    root,
    (node) => {
      if (isText(node)) walker.text(node.value);
      return isElement(node) ? walker.enter(node) : undefined;
    },
    (element) => walker.leave(element),
  );
  return walker;
}

class HtmlTextWalker implements HtmlTextFindings {
  readonly numbers = new Map<HtmlElement, number>();
  hasHiddenText = false;
  private readonly layout: ReadonlySet<HtmlElement>;
  private readonly contexts: Context[];
  /** The nearest tables, innermost last: whether each is read row by row. */
  private readonly tables: boolean[] = [];

  private readonly builder: TextBuilder;
  private readonly resolveLink: LinkResolver;

  constructor(root: HtmlParent, builder: TextBuilder, resolveLink: LinkResolver, base: BlockStyle) {
    this.builder = builder;
    this.resolveLink = resolveLink;
    this.layout = layoutTables(root);
    this.contexts = [{ style: base, keepsWhiteSpace: false, listDepth: 0, quoteDepth: 0, owner: -1 }];
  }

  text(value: string): void {
    const { style, keepsWhiteSpace, owner } = this.context;
    if (keepsWhiteSpace) this.builder.addPreformatted(value, style, owner);
    else this.builder.addText(value, style, owner);
  }

  enter(element: HtmlElement): boolean {
    if (element.tagName === 'br') this.builder.addLineBreak();
    if (isLeftOut(element)) return false;
    if (isHidden(element)) {
      this.hasHiddenText ||= wordsOf(element, 1) !== '';
      return false;
    }
    const number = this.numbers.size;
    this.numbers.set(element, number);
    this.bound(element, true);
    this.contexts.push(this.contextInside(element, number));
    const mark = this.markOf(element);
    if (mark) this.builder.openMark(mark.kind, mark.target);
    if (element.tagName === 'q') this.text('“');
    return true;
  }

  leave(element: HtmlElement): void {
    if (element.tagName === 'q') this.text('”');
    const mark = this.markOf(element);
    if (mark) this.builder.closeMark(mark.kind);
    this.contexts.pop();
    this.bound(element, false);
  }

  private get context(): Context {
    const context = this.contexts.at(-1);
    if (!context) throw new Error('The walk left more elements than it entered.');
    return context;
  }

  /** What begins (or ends) with an element: a block, a list item, a row, a cell. */
  private bound(element: HtmlElement, isStart: boolean): void {
    const { builder } = this;
    switch (element.tagName) {
      case 'table':
        if (isStart) builder.boundary('outer');
        if (isStart) this.tables.push(!this.layout.has(element) && !builder.isInRow);
        else this.tables.pop();
        if (!isStart) builder.boundary('outer');
        return;
      case 'tr':
        if (!this.isRowByRow) builder.boundary('block');
        else if (isStart) builder.openRow();
        else builder.closeRow();
        return;
      case 'td':
      case 'th':
        if (!this.isRowByRow) builder.boundary('block');
        else if (isStart) builder.openCell();
        return;
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
      case 'dl':
        builder.boundary(this.context.listDepth === 0 ? 'outer' : 'item');
        return;
      case 'li':
      case 'dt':
      case 'dd':
        builder.boundary('item');
        return;
      default:
        if (isBlock(element)) builder.boundary('block');
    }
  }

  private get isRowByRow(): boolean {
    return this.tables.at(-1) === true;
  }

  private contextInside(element: HtmlElement, owner: number): Context {
    const outer = this.context;
    const keepsWhiteSpace = { keep: true, collapse: false, inherit: outer.keepsWhiteSpace }[
      whiteSpaceOf(element) ?? 'inherit'
    ];
    const isList = /^(?:ul|ol|menu|dir|dl)$/.test(element.tagName);
    const listDepth = outer.listDepth + (isList ? 1 : 0);
    const quoteDepth = outer.quoteDepth + (element.tagName === 'blockquote' ? 1 : 0);
    const style = this.styleInside(element, listDepth, quoteDepth) ?? outer.style;
    return { style, keepsWhiteSpace, listDepth, quoteDepth, owner };
  }

  private styleInside(element: HtmlElement, listDepth: number, quoteDepth: number): BlockStyle | undefined {
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading) return { kind: 'heading', level: Number(heading) };
    if (isFootnote(element)) return { kind: 'footnote' };
    switch (element.tagName) {
      case 'li':
      case 'dt':
      case 'dd':
        return this.context.style.kind === 'footnote'
          ? undefined
          : { kind: 'list-item', level: Math.max(1, listDepth) };
      case 'blockquote':
        return { kind: 'quote', level: quoteDepth };
      case 'pre':
      case 'listing':
      case 'xmp':
      case 'plaintext':
        return { kind: 'preformatted' };
      case 'caption':
      case 'figcaption':
        return { kind: 'caption' };
      default:
        return undefined;
    }
  }

  private markOf(element: HtmlElement): { kind: MarkKind; target?: string } | undefined {
    const kind = markKinds[element.tagName];
    if (kind === undefined || kind !== 'link') return kind && { kind };
    const href = attributeOf(element, 'href');
    const target = href === undefined ? undefined : this.resolveLink(href.trim());
    return target === undefined ? undefined : { kind, target };
  }
}

function isFootnote(element: HtmlElement): boolean {
  const role = attributeOf(element, 'role');
  if (role === 'doc-footnote' || role === 'doc-endnote') return true;
  return element.tagName === 'li' && footnoteId.test(attributeOf(element, 'id') ?? '');
}
