import type { MemoBlock, MemoDocument, MemoInline, MemoList } from './memo-document';

type ChangeRun = (inlines: readonly MemoInline[]) => MemoInline[];

/** A memo with each of its runs of inline content put through `change`; live blocks stay as they are. */
export function mapRuns(document: MemoDocument, change: ChangeRun): MemoDocument {
  return { ...document, blocks: document.blocks.map((block) => mapRunsOfBlock(block, change)) };
}

/** The same for a block alone. */
export function mapRunsOfBlock(block: MemoBlock, change: ChangeRun): MemoBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { ...block, children: change(block.children) };
    case 'list':
      return mapRunsOfList(block, change);
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'live':
    case 'rule':
      return block;
  }
}

function mapRunsOfList(list: MemoList, change: ChangeRun): MemoList {
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      children: change(item.children),
      ...(item.list && { list: mapRunsOfList(item.list, change) }),
    })),
  };
}
