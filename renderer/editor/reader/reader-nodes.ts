import { $create, DecoratorNode, ElementNode, type LexicalNode, type TextNode } from 'lexical';

/** How a block looks: its element, class and language. */
export interface BlockLook {
  readonly tag: string;
  readonly className: string;
  readonly language: string | null;
}

/** A run of blocks that is filled and emptied as one. It knows its number in the layout, nothing of the text. */
export class ChunkNode extends ElementNode {
  __chunk = -1;

  override $config() {
    return this.config('reader-chunk', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__chunk = previous.__chunk;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'reader__chunk';
    element.dataset['chunk'] = String(this.__chunk);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override canBeEmpty(): boolean {
    return true;
  }
}

/** One block of the page: a paragraph, a heading, a table row … */
export class BlockNode extends ElementNode {
  __block = -1;
  __look: BlockLook = { tag: 'p', className: '', language: null };

  override $config() {
    return this.config('reader-block', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__block = previous.__block;
    this.__look = previous.__look;
  }

  override createDOM(): HTMLElement {
    const { tag, className, language } = this.__look;
    const element = document.createElement(tag);
    element.className = className;
    element.dataset['block'] = String(this.__block);
    if (language) element.lang = language;
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }
}

/** Screen-reader mode only: the part of a block that one or more passages cover. */
export class MarkedTextNode extends ElementNode {
  __description = '';

  override $config() {
    return this.config('reader-marked', { extends: ElementNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__description = previous.__description;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span');
    element.setAttribute('role', 'mark');
    element.setAttribute('aria-description', this.__description);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return true;
  }
}

/** The line that stands for a folded stretch. Its button is drawn and labelled by the reader. */
export class FoldNode extends DecoratorNode<null> {
  __fold = -1;

  override $config() {
    return this.config('reader-fold', { extends: DecoratorNode });
  }

  override afterCloneFrom(previous: this): void {
    super.afterCloneFrom(previous);
    this.__fold = previous.__fold;
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'reader__fold';
    element.dataset['fold'] = String(this.__fold);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'reader__fold-switch';
    element.append(button);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): null {
    return null;
  }
}

/** All nodes that the reader's editor knows. */
export const readerNodes = [ChunkNode, BlockNode, MarkedTextNode, FoldNode];

/** Makes an empty chunk. */
export function $createChunkNode(chunk: number): ChunkNode {
  const node = $create(ChunkNode);
  node.__chunk = chunk;
  return node;
}

/** Makes a block with its content. */
export function $createBlockNode(
  block: number,
  look: BlockLook,
  children: readonly LexicalNode[],
): BlockNode {
  const node = $create(BlockNode);
  node.__block = block;
  node.__look = look;
  return node.append(...children);
}

/** Makes a stretch of text that is announced as marked. */
export function $createMarkedTextNode(description: string, text: TextNode): MarkedTextNode {
  const node = $create(MarkedTextNode);
  node.__description = description;
  return node.append(text);
}

/** Makes the line of a fold. */
export function $createFoldNode(fold: number): FoldNode {
  const node = $create(FoldNode);
  node.__fold = fold;
  return node;
}

/** True for a chunk. */
export function $isChunk(node: LexicalNode | null): node is ChunkNode {
  return node instanceof ChunkNode;
}
