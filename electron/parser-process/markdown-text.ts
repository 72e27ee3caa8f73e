import type { Definition, Nodes, Parents, Root } from 'mdast';
import { writeHtmlText } from './html-text';
import { parseHtml } from './html-tree';
import type { BlockStyle, MarkKind, TextBuilder } from './text-builder';
import { linkTarget } from './web-address';

interface Frame {
  readonly node: Parents;
  next: number;
}

const marks: Readonly<Record<string, MarkKind>> = { strong: 'strong', emphasis: 'emphasis' };

/** Writes the readable text of a Markdown tree, with its blocks and marks. */
export function writeMarkdownText(root: Root, builder: TextBuilder): void {
  const writer = new MarkdownWriter(builder, definitionsOf(root));
  const stack: Frame[] = [{ node: root, next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.node.children[frame.next++];
    if (child === undefined) {
      stack.pop();
      writer.leave(frame.node);
    } else if (writer.enter(child) && 'children' in child) {
      stack.push({ node: child, next: 0 });
    }
  }
}

class MarkdownWriter {
  private readonly builder: TextBuilder;
  private readonly definitions: ReadonlyMap<string, string>;
  private readonly styles: BlockStyle[] = [{ kind: 'paragraph' }];
  private listDepth = 0;
  private quoteDepth = 0;

  constructor(builder: TextBuilder, definitions: ReadonlyMap<string, string>) {
    this.builder = builder;
    this.definitions = definitions;
  }

  /** Begins a node; true where what is inside is to be visited. */
  enter(node: Nodes): boolean {
    const { builder } = this;
    switch (node.type) {
      case 'text':
        builder.addText(node.value, this.style);
        return false;
      case 'inlineCode':
        builder.openMark('code');
        builder.addText(node.value, this.style);
        builder.closeMark('code');
        return false;
      case 'code':
        builder.boundary('block');
        builder.addPreformatted(node.value, { kind: 'preformatted' });
        builder.boundary('block');
        return false;
      case 'break':
        builder.addLineBreak();
        return false;
      case 'html':
        this.html(node.value);
        return false;
      case 'footnoteReference':
        builder.addText(`[${node.label ?? node.identifier}]`, this.style);
        return false;
      case 'image':
      case 'imageReference':
      case 'definition':
      case 'yaml':
        return false;
      default:
        this.open(node);
        return true;
    }
  }

  leave(node: Parents): void {
    const { builder } = this;
    const kind = marks[node.type];
    if (kind) builder.closeMark(kind);
    switch (node.type) {
      case 'link':
      case 'linkReference':
        if (this.targetOf(node) !== undefined) builder.closeMark('link');
        return;
      case 'tableRow':
        builder.closeRow();
        return;
      case 'list':
        this.listDepth--;
        builder.boundary(this.listDepth === 0 ? 'outer' : 'item');
        return;
      case 'blockquote':
        this.quoteDepth--;
        break;
      case 'table':
        builder.boundary('outer');
        return;
      default:
        break;
    }
    if (isStyled(node)) this.styles.pop();
    if (node.type === 'listItem') builder.boundary('item');
    else if (isBlock(node)) builder.boundary('block');
  }

  private get style(): BlockStyle {
    return this.styles.at(-1) ?? { kind: 'paragraph' };
  }

  private open(node: Nodes): void {
    const { builder } = this;
    const kind = marks[node.type];
    if (kind) builder.openMark(kind);
    switch (node.type) {
      case 'link':
      case 'linkReference': {
        const target = this.targetOf(node);
        if (target !== undefined) builder.openMark('link', target);
        return;
      }
      case 'list':
        builder.boundary(this.listDepth === 0 ? 'outer' : 'item');
        this.listDepth++;
        return;
      case 'listItem':
        builder.boundary('item');
        this.styles.push({ kind: 'list-item', level: this.listDepth });
        return;
      case 'blockquote':
        this.quoteDepth++;
        this.styles.push({ kind: 'quote', level: this.quoteDepth });
        break;
      case 'heading':
        this.styles.push({ kind: 'heading', level: node.depth });
        break;
      case 'footnoteDefinition':
        builder.boundary('block');
        this.styles.push({ kind: 'footnote' });
        builder.addText(`[${node.label ?? node.identifier}] `, this.style);
        return;
      case 'table':
        builder.boundary('outer');
        return;
      case 'tableRow':
        builder.openRow();
        return;
      case 'tableCell':
        builder.openCell();
        return;
      default:
        break;
    }
    // A footnote's first paragraph stands on the line of its label.
    if (isBlock(node) && !(node.type === 'paragraph' && this.style.kind === 'footnote'))
      builder.boundary('block');
  }

  /** Inline tags only style; a block of HTML is read as a page is. */
  private html(value: string): void {
    if (/^<br\s*\/?>$/i.test(value.trim())) this.builder.addLineBreak();
    else if (!/^<\/?[A-Za-z][^<>]*>$|^<!--/.test(value.trim())) {
      writeHtmlText(parseHtml(value), this.builder, (href) => linkTarget(href, undefined), this.style);
    }
  }

  private targetOf(node: Nodes): string | undefined {
    if (node.type === 'link') return linkTarget(node.url, undefined);
    if (node.type !== 'linkReference') return undefined;
    const url = this.definitions.get(node.identifier);
    return url === undefined ? undefined : linkTarget(url, undefined);
  }
}

function isStyled(node: Nodes): boolean {
  return ['listItem', 'blockquote', 'heading', 'footnoteDefinition'].includes(node.type);
}

function isBlock(node: Nodes): boolean {
  return ['paragraph', 'heading', 'blockquote', 'footnoteDefinition', 'thematicBreak', 'listItem'].includes(
    node.type,
  );
}

/** Addresses of reference links by their identifier; the first definition counts. */
function definitionsOf(root: Root): Map<string, string> {
  const found = new Map<string, string>();
  const queue: Nodes[] = [root];
  const add = (node: Definition) => void (found.has(node.identifier) || found.set(node.identifier, node.url));
  for (const node of queue) {
    if (node.type === 'definition') add(node);
    if ('children' in node) for (const child of node.children) queue.push(child);
  }
  return found;
}
