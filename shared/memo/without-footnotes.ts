import type { MemoBlock, MemoDocument, MemoInline, MemoList } from './memo-document';

/** A memo without the analyst's notes and their marks; what only they cite is no longer cited. */
export function withoutFootnotes(document: MemoDocument): MemoDocument {
  return { ...document, blocks: document.blocks.map(withoutNotesInBlock) };
}

function withoutNotes(inlines: readonly MemoInline[]): MemoInline[] {
  return inlines.filter((inline) => inline.kind !== 'footnote');
}

function withoutNotesInBlock(block: MemoBlock): MemoBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, children: withoutNotes(block.children) };
    case 'list':
      return withoutNotesInList(block);
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(withoutNotes)) };
    case 'live':
    case 'rule':
      return block;
  }
}

function withoutNotesInList(list: MemoList): MemoList {
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      children: withoutNotes(item.children),
      ...(item.list && { list: withoutNotesInList(item.list) }),
    })),
  };
}
