import {
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $setSelection,
  createEditor,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { lookOf } from './block-look';
import { estimateHeight, measurePage, type PageMeasures } from './page-height';
import type { Chunk, ReaderLayout } from './reader-layout';
import {
  $createBlockNode,
  $createChunkNode,
  $createFoldNode,
  $createMarkedTextNode,
  $isChunk,
  readerNodes,
} from './reader-nodes';

/** A part of a block that passages cover, for screen readers. UTF-16 units. */
export interface SpokenPart {
  readonly start: number;
  readonly end: number;
  /** Null for a part that no passage covers. */
  readonly description: string | null;
}

export interface PageOptions {
  readonly language: string | null;
  /** Text of the line that stands for a fold. */
  readonly foldLabel: (lines: number, isOpen: boolean) => string;
  /** Called after chunks got their text, and before chunks lose it. */
  readonly onFilled: (chunks: readonly number[]) => void;
  readonly onEmptying: (chunk: number) => void;
  /** Cuts a block where passages begin and end; null outside screen-reader mode. */
  readonly spokenParts: ((start: number, end: number) => readonly SpokenPart[]) | null;
}

const filledClass = 'reader__chunk--filled';

/**
 * The page in the DOM: one Lexical editor, read-only, with all chunks, of which only those near the window hold text.
 * An empty chunk has a height of its own, so that the scroll bar tells the truth.
 */
export class ReaderPage {
  readonly root: HTMLElement;
  readonly layout: ReaderLayout;
  private readonly editor: LexicalEditor;
  private readonly options: PageOptions;
  private readonly keys: string[] = [];
  private readonly elements: HTMLElement[] = [];
  private readonly foldElements: HTMLElement[] = [];
  private readonly live = new Set<number>();
  private readonly openFolds = new Set<number>();

  constructor(root: HTMLElement, layout: ReaderLayout, options: PageOptions) {
    this.root = root;
    this.layout = layout;
    this.options = options;
    this.editor = createEditor({
      namespace: 'reader',
      editable: false,
      nodes: readerNodes,
      onError: (error) => {
        throw error;
      },
    });
    // Measured while it is empty: hundreds of chunks without heights are not laid out for it.
    const measures = measurePage(root);
    this.editor.setRootElement(root);
    this.build();
    this.estimate(measures);
  }

  destroy(): void {
    this.editor.setRootElement(null);
  }

  get liveChunks(): ReadonlySet<number> {
    return this.live;
  }

  get chunkCount(): number {
    return this.layout.chunks.length;
  }

  elementOf(chunk: number): HTMLElement | undefined {
    return this.elements[chunk];
  }

  foldElementOf(fold: number): HTMLElement | undefined {
    return this.foldElements[fold];
  }

  isLive(chunk: number): boolean {
    return this.live.has(chunk);
  }

  /** Gives text to the chunks that have none. Returns whether any was empty. */
  fill(chunks: readonly number[]): boolean {
    const empty = chunks.filter((chunk) => !this.live.has(chunk) && this.layout.chunks[chunk]);
    if (empty.length === 0) return false;
    this.update(() => {
      for (const chunk of empty) this.$chunk(chunk)?.append(...this.$blocksOf(chunk));
    });
    for (const chunk of empty) {
      this.live.add(chunk);
      this.elements[chunk]?.classList.add(filledClass);
      this.elements[chunk]?.style.removeProperty('height');
    }
    this.options.onFilled(empty);
    return true;
  }

  /** Takes the text out of chunks; their height stays as it was. */
  empty(chunks: readonly number[]): void {
    const full = chunks.filter((chunk) => this.live.has(chunk));
    if (full.length === 0) return;
    const heights = full.map((chunk) => this.elements[chunk]?.getBoundingClientRect().height ?? 0);
    for (const chunk of full) this.options.onEmptying(chunk);
    this.update(() => {
      for (const chunk of full) this.$chunk(chunk)?.clear();
    });
    full.forEach((chunk, i) => {
      this.live.delete(chunk);
      this.elements[chunk]?.classList.remove(filledClass);
      if (!this.isHidden(chunk)) this.elements[chunk]?.style.setProperty('height', `${heights[i] ?? 0}px`);
    });
  }

  /** Draws chunks again, as when passages changed in screen-reader mode. */
  redraw(chunks: Iterable<number>): void {
    const full = [...chunks].filter((chunk) => this.live.has(chunk));
    this.empty(full);
    this.fill(full);
  }

  /** Estimates the height of every empty chunk anew, as when the column's width or letters changed. */
  estimate(page: PageMeasures): void {
    this.layout.chunks.forEach((chunk, i) => {
      if (!this.live.has(i))
        this.elements[i]?.style.setProperty('height', `${estimateHeight(this.layout, chunk, page)}px`);
    });
  }

  isFoldOpen(fold: number): boolean {
    return this.openFolds.has(fold);
  }

  /** Whether a chunk lies in a closed fold. */
  isHidden(chunk: number): boolean {
    const fold = this.layout.chunks[chunk]?.fold ?? -1;
    return fold >= 0 && !this.openFolds.has(fold);
  }

  /** Opens or closes a fold. Returns whether that changed anything. */
  setFoldOpen(fold: number, isOpen: boolean): boolean {
    if (this.openFolds.has(fold) === isOpen || !this.layout.folds[fold]) return false;
    if (isOpen) this.openFolds.add(fold);
    else this.openFolds.delete(fold);
    this.layout.chunks.forEach((chunk, i) => {
      if (chunk.fold === fold) this.elements[i]?.classList.toggle('reader__chunk--folded', !isOpen);
    });
    this.labelFold(fold);
    return true;
  }

  private build(): void {
    this.update(() => {
      const nodes: LexicalNode[] = [];
      let fold = -1;
      this.layout.chunks.forEach((chunk, i) => {
        if (chunk.fold !== fold && chunk.fold >= 0) nodes.push($createFoldNode(chunk.fold));
        fold = chunk.fold;
        const node = $createChunkNode(i);
        this.keys[i] = node.getKey();
        nodes.push(node);
      });
      $getRoot().append(...nodes);
    });
    for (const child of this.root.children) {
      if (!(child instanceof HTMLElement)) continue;
      const { chunk, fold } = child.dataset;
      if (chunk !== undefined) this.elements[Number(chunk)] = child;
      if (fold !== undefined) this.foldElements[Number(fold)] = child;
    }
    this.layout.chunks.forEach((chunk, i) => {
      if (chunk.fold >= 0) this.elements[i]?.classList.add('reader__chunk--outside', 'reader__chunk--folded');
    });
    this.layout.folds.forEach((_, fold) => this.labelFold(fold));
  }

  private labelFold(fold: number): void {
    const button = this.foldElements[fold]?.querySelector('button');
    const lines = this.layout.folds[fold]?.lines ?? 0;
    if (!button) return;
    const isOpen = this.openFolds.has(fold);
    button.textContent = this.options.foldLabel(lines, isOpen);
    button.setAttribute('aria-expanded', String(isOpen));
  }

  private update(change: () => void): void {
    this.editor.update(
      () => {
        // Lexical follows the DOM's selection; a selection in a chunk that goes away is ours to keep, not Lexical's.
        $setSelection(null);
        change();
      },
      { discrete: true, skipTransforms: true },
    );
  }

  private $chunk(chunk: number) {
    const node = $getNodeByKey(this.keys[chunk] ?? '');
    return $isChunk(node) ? node : null;
  }

  private $blocksOf(index: number): LexicalNode[] {
    const chunk: Chunk | undefined = this.layout.chunks[index];
    const nodes: LexicalNode[] = [];
    for (let i = chunk?.first ?? 0; i < (chunk?.last ?? 0); i++) {
      const block = this.layout.blocks[i];
      if (!block) continue;
      const look = lookOf(block, this.layout.text, this.options.language);
      nodes.push($createBlockNode(i, look, this.$textOf(block.start, block.end)));
    }
    return nodes;
  }

  private $textOf(start: number, end: number): LexicalNode[] {
    const { text } = this.layout;
    if (!this.options.spokenParts) return [$createTextNode(text.slice(start, end))];
    return this.options.spokenParts(start, end).map((part) => {
      const words = $createTextNode(text.slice(part.start, part.end));
      return part.description === null ? words : $createMarkedTextNode(part.description, words);
    });
  }
}
