import { citationOf, claimItem, itemsOf, type CitationItem } from './citation-item';
import type { LiveBlock } from './live-block';
import type { MemoBlock, MemoDocument, MemoFootnote, MemoInline, MemoList } from './memo-document';

/** The runs of inline content of a memo in reading order: paragraphs, headings, list items, table cells, the evidence of a matrix. */
export function inlineRuns(document: MemoDocument): MemoInline[][] {
  return document.blocks.flatMap(runsOfBlock);
}

function runsOfBlock(block: MemoBlock): MemoInline[][] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [block.children];
    case 'list':
      return runsOfList(block);
    case 'table':
      return block.rows.flat();
    case 'live':
      return runsOfLive(block.live);
    case 'rule':
      return [];
  }
}

/** Of a live block only a matrix names claims itself; what else it shows is computed, and cites nothing. */
function runsOfLive(live: LiveBlock): MemoInline[][] {
  if (live.kind !== 'ach') return [];
  return live.evidence.map(({ text, claimId }): MemoInline[] => [
    ...(text === '' ? [] : [{ kind: 'text', text } as const]),
    ...(claimId === null ? [] : [citationOf([claimItem(claimId)])]),
  ]);
}

function runsOfList(list: MemoList): MemoInline[][] {
  return list.items.flatMap((item) => [item.children, ...(item.list ? runsOfList(item.list) : [])]);
}

/** The analyst's notes of a memo in reading order; the first is lettered a. */
export function footnotesOf(document: MemoDocument): MemoFootnote[] {
  return inlineRuns(document)
    .flat()
    .filter((inline) => inline.kind === 'footnote');
}

/** The memos that a memo links to, in its text and its footnotes, each once. */
export function linkedMemoIds(document: MemoDocument): string[] {
  const linked = (inlines: readonly MemoInline[]): string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'footnote') return linked(inline.children);
      return inline.kind === 'memo-link' && inline.memoId !== null ? [inline.memoId] : [];
    });
  return [...new Set(linked(inlineRuns(document).flat()))];
}

/** Everything that the inlines given cite, in order, with repeats; a footnote's inside is not entered. */
export function citedItems(inlines: readonly MemoInline[]): CitationItem[] {
  return inlines.flatMap((inline) => (inline.kind === 'citation' ? itemsOf(inline) : []));
}
