import type { LayoutBlock, LayoutList, MemoLayout, Span } from './memo-layout';

/** How often each number is cited in body and notes, by number. */
export function citationUses(layout: MemoLayout): Map<number, number> {
  const uses = new Map<number, number>();
  const spans = [
    ...layout.body.flatMap(spansOfBlock),
    ...layout.notes.items.flatMap((item) => [...item.spans]),
  ];
  for (const span of spans) {
    if (span.kind !== 'citation') continue;
    for (const { number, use } of span.uses) uses.set(number, Math.max(use, uses.get(number) ?? 0));
  }
  return uses;
}

function spansOfBlock(block: LayoutBlock): Span[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'warning':
      return [...block.spans];
    case 'list':
      return spansOfList(block);
    case 'table':
      return [...(block.header ?? []), ...block.rows.flatMap((row) => row.cells)].flat();
    case 'facts':
      return block.facts.flatMap((fact) => [...fact.spans]);
    case 'verbatim':
    case 'rule':
      return [];
  }
}

function spansOfList(list: LayoutList): Span[] {
  return list.items.flatMap((item) => [...item.spans, ...(item.list ? spansOfList(item.list) : [])]);
}
