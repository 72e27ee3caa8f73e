import type { ClaimId } from '../claim/claim-schema';
import { citationOf, claimItem, itemsOf, type CitationItem } from './citation-item';
import type { LiveBlock } from './live-block';
import type { MemoBlock, MemoDocument, MemoFootnote, MemoInline, MemoList } from './memo-document';

/** A memo with each thing that it cites put through `replace`: null takes it out; a bracket has what became the same once. */
export function replaceCitations(
  document: MemoDocument,
  replace: (item: CitationItem) => CitationItem | null,
): MemoDocument {
  const inline = <T extends MemoInline>(child: T): T[] => {
    if (child.kind === 'citation') {
      const items = itemsOf(child).flatMap((item) => replace(item) ?? []);
      return items.length === 0 ? [] : [citationOf(items) as T];
    }
    if (child.kind === 'footnote') {
      const footnote: MemoFootnote = { ...child, children: child.children.flatMap(inline) };
      return [footnote as T];
    }
    return [child];
  };
  const run = (children: readonly MemoInline[]): MemoInline[] => children.flatMap(inline);
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
      case 'live':
        return { ...block, live: replacedInLive(block.live, replace) };
      case 'rule':
        return block;
    }
  };
  return { ...document, blocks: document.blocks.map(replaced) };
}

function replacedInLive(live: LiveBlock, replace: (item: CitationItem) => CitationItem | null): LiveBlock {
  if (live.kind !== 'ach') return live;
  const claimOf = (id: ClaimId): ClaimId | null => {
    const item = replace(claimItem(id));
    return item === null || item.to === 'source' ? null : item.claimId;
  };
  return {
    ...live,
    evidence: live.evidence.map((item) => ({ ...item, claimId: item.claimId && claimOf(item.claimId) })),
  };
}
