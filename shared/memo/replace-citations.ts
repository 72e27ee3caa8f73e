import { citationOf, itemsOf, type CitationItem } from './citation-item';
import type { MemoBlock, MemoDocument, MemoFootnote, MemoInline, MemoList } from './memo-document';

/** A memo with each thing that it cites put through `replace`; a bracket has what became the same once. */
export function replaceCitations(
  document: MemoDocument,
  replace: (item: CitationItem) => CitationItem,
): MemoDocument {
  const inline = <T extends MemoInline>(child: T): T => {
    if (child.kind === 'citation') return citationOf(itemsOf(child).map(replace)) as T;
    if (child.kind === 'footnote') {
      const footnote: MemoFootnote = { ...child, children: child.children.map(inline) };
      return footnote as T;
    }
    return child;
  };
  const run = (children: readonly MemoInline[]): MemoInline[] => children.map(inline);
  const list = (block: MemoList): MemoList => ({
    ...block,
    items: block.items.map((item) => ({
      ...item,
      children: run(item.children),
      ...(item.list && { list: list(item.list) }),
    })),
  });
  const replaced = (block: MemoBlock): MemoBlock => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'quote':
        return { ...block, children: run(block.children) };
      case 'list':
        return list(block);
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(run)) };
      case 'rule':
        return block;
    }
  };
  return { ...document, blocks: document.blocks.map(replaced) };
}
