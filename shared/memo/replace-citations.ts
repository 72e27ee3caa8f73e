import type { ClaimId } from '../claim/claim-schema';
import type { MemoBlock, MemoDocument, MemoFootnote, MemoInline, MemoList } from './memo-document';

/** A memo that cites one claim wherever it cited any of some others; a bracket that had several of them has it once. */
export function replaceCitations(
  document: MemoDocument,
  from: ReadonlySet<ClaimId>,
  to: ClaimId,
): MemoDocument {
  const inline = <T extends MemoInline>(child: T): T => {
    if (child.kind === 'citation') {
      const claimIds = [...new Set(child.claimIds.map((id) => (from.has(id) ? to : id)))];
      return { ...child, claimIds };
    }
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
