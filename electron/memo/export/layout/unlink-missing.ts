import {
  layoutIds,
  type LayoutBlock,
  type LayoutFact,
  type LayoutList,
  type MemoLayout,
  type Span,
} from './memo-layout';

/** The layout with plain words in place of references to sections that were left out. */
export function unlinkMissing(layout: MemoLayout): MemoLayout {
  const ids = idsOf(layout);
  const unlink = (spans: readonly Span[]): Span[] => spans.map((span) => {
    if (span.kind === 'link') return { ...span, spans: unlink(span.spans) };
    if (span.kind !== 'reference' || ids.has(span.target)) return span;
    return { kind: 'text', text: span.text, marks: [], language: null };
  });
  const facts = (items: readonly LayoutFact[]): LayoutFact[] => items.map((item) => ({ ...item, spans: unlink(item.spans) }));
  const list = (block: LayoutList): LayoutList => ({
    ...block,
    items: block.items.map((item) => ({ spans: unlink(item.spans), list: item.list && list(item.list) })),
  });
  const blocks = (items: readonly LayoutBlock[]): LayoutBlock[] => items.map((block): LayoutBlock => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
      case 'quote':
      case 'warning':
        return { ...block, spans: unlink(block.spans) };
      case 'facts':
        return { ...block, facts: facts(block.facts) };
      case 'list':
        return list(block);
      case 'table':
        return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(unlink) })) };
      case 'verbatim':
      case 'rule':
        return block;
    }
  });
  return {
    ...layout,
    annexes: blocks(layout.annexes),
    endnotes: { ...layout.endnotes, items: layout.endnotes.items.map((item) => ({ ...item, lines: item.lines.map(unlink) })) },
  };
} // prettier-ignore

/** Everything in a layout that a reference can lead to. */
function idsOf(layout: MemoLayout): ReadonlySet<string> {
  const inBlocks = layout.annexes.flatMap((block) => {
    if (block.kind === 'heading') return block.id ?? [];
    return block.kind === 'table' ? block.rows.flatMap((row) => row.id ?? []) : [];
  });
  return new Set([...inBlocks, ...layout.endnotes.items.map(({ number }) => layoutIds.endnote(number))]);
}
