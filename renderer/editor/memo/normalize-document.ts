import { citationOf, itemsOf } from '../../../shared/memo/citation-item';
import { titleInLink } from '../../../shared/memo/memo-link';
import {
  textMarkSchema,
  type MemoBlock,
  type MemoDocument,
  type MemoFootnote,
  type MemoInline,
  type MemoLink,
  type MemoList,
  type MemoText,
  type TextMark,
} from '../../../shared/memo/memo-document';

/** Every mark in the order in which documents name them. */
export const markOrder: readonly TextMark[] = textMarkSchema.options;

type LinkInline = MemoLink['children'][number];
type FootnoteInline = MemoFootnote['children'][number];

/**
 * The one form that documents of the same content share, and the only one that the editor writes: neighbouring
 * texts with the same marks joined, line ends as line-breaks, nothing empty, tables rectangular, neighbouring
 * lists of one kind joined, and a paragraph to write in at the end.
 */
export function normalizeMemoDocument(document: MemoDocument): MemoDocument {
  const blocks = joinLists(document.blocks.flatMap(normalizeBlock));
  const last = blocks.at(-1);
  const isOpenEnded =
    last !== undefined && last.kind !== 'table' && last.kind !== 'rule' && last.kind !== 'live';
  return { format: 1, blocks: isOpenEnded ? blocks : [...blocks, { kind: 'paragraph', children: [] }] };
}

function normalizeBlock(block: MemoBlock): MemoBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [{ kind: block.kind, children: normalizeInlines(block.children) }];
    case 'heading': {
      const role = block.role === undefined ? {} : { role: block.role };
      return [{ kind: 'heading', level: block.level, ...role, children: normalizeInlines(block.children) }];
    }
    case 'rule':
      return [{ kind: 'rule' }];
    case 'live':
      return [{ kind: 'live', live: block.live }];
    case 'list':
      return block.items.length > 0 ? [normalizeList(block)] : [];
    case 'table': {
      const width = Math.max(0, ...block.rows.map((row) => row.length));
      if (width === 0) return [];
      const rows = block.rows.map((row) =>
        Array.from({ length: width }, (_, column) => normalizeInlines(row[column] ?? [])),
      );
      return [{ kind: 'table', hasHeaderRow: block.hasHeaderRow, rows }];
    }
  }
}

function normalizeList(list: MemoList): MemoList {
  const items = list.items.map((item) => ({
    children: normalizeInlines(item.children),
    ...(item.list && item.list.items.length > 0 ? { list: normalizeList(item.list) } : {}),
  }));
  return { kind: 'list', ordered: list.ordered, items };
}

function joinLists(blocks: readonly MemoBlock[]): MemoBlock[] {
  const joined: MemoBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

/** Inline content of a block in its one form; see normalizeMemoDocument. */
export function normalizeInlines(inlines: readonly MemoInline[]): MemoInline[] {
  return joinTexts(
    inlines.flatMap((inline): MemoInline[] =>
      inline.kind === 'footnote'
        ? [{ kind: 'footnote', children: normalizeFootnoteContent(inline.children) }]
        : normalizeFootnoteInline(inline),
    ),
  );
}

/** Content of a footnote in its one form. */
export function normalizeFootnoteContent(inlines: readonly FootnoteInline[]): FootnoteInline[] {
  return joinTexts(inlines.flatMap(normalizeFootnoteInline));
}

function normalizeFootnoteInline(inline: FootnoteInline): FootnoteInline[] {
  switch (inline.kind) {
    case 'text':
    case 'line-break':
      return normalizeLinkInline(inline);
    case 'citation':
      return [citationOf(itemsOf(inline))];
    case 'memo-link': {
      const title = titleInLink(inline.title);
      return title === '' ? [] : [{ kind: 'memo-link', memoId: inline.memoId, title }];
    }
    case 'link': {
      const children = joinTexts(inline.children.flatMap(normalizeLinkInline));
      return children.length > 0 ? [{ kind: 'link', url: inline.url, children }] : [];
    }
  }
}

function normalizeLinkInline(inline: LinkInline): LinkInline[] {
  if (inline.kind === 'line-break') return [{ kind: 'line-break' }];
  const lines = inline.text.replaceAll(/\r\n?/g, '\n').split('\n');
  return lines.flatMap((line, index): LinkInline[] => [
    ...(index > 0 ? [{ kind: 'line-break' } as const] : []),
    ...(line === '' ? [] : [memoText(line, inline.marks ?? [])]),
  ]);
}

/** A stretch of text; marks each once, in their order, the key left out where there are none. */
export function memoText(text: string, marks: readonly TextMark[]): MemoText {
  const ordered = markOrder.filter((mark) => marks.includes(mark));
  return ordered.length > 0 ? { kind: 'text', text, marks: ordered } : { kind: 'text', text };
}

function joinTexts<T extends MemoInline>(inlines: readonly T[]): T[] {
  const joined: T[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text' && isSameMarks(last, inline)) {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else joined.push(inline);
  }
  return joined;
}

function isSameMarks(a: MemoText, b: MemoText): boolean {
  return (a.marks ?? []).join() === (b.marks ?? []).join();
}
