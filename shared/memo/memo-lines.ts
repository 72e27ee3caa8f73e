import { bracketOf } from './citation-bracket';
import { citationKey, itemsOf } from './citation-item';
import type { LiveBlock } from './live-block';
import type { MemoBlock, MemoDocument, MemoInline, MemoList } from './memo-document';

/** A number for each thing cited; see numberItems. */
type Numbers = ReadonlyMap<string, number>;

/** A memo line by line, as two versions of it are compared: a block, an item or a row of a table each. */
export function memoLines(document: MemoDocument, numbers: Numbers): string[] {
  return document.blocks.flatMap((block) => linesOfBlock(block, numbers));
}

function linesOfBlock(block: MemoBlock, numbers: Numbers): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${words(block.children, numbers)}`];
    case 'paragraph':
      return [words(block.children, numbers)];
    case 'quote':
      return [`> ${words(block.children, numbers)}`];
    case 'list':
      return linesOfList(block, numbers, '');
    case 'table':
      return block.rows.map((row) => row.map((cell) => words(cell, numbers)).join(' | '));
    case 'rule':
      return ['———'];
    case 'live':
      return linesOfLive(block.live, numbers);
  }
}

function linesOfList(list: MemoList, numbers: Numbers, margin: string): string[] {
  return list.items.flatMap((item, index) => [
    `${margin}${list.ordered ? `${index + 1}.` : '•'} ${words(item.children, numbers)}`,
    ...(item.list ? linesOfList(item.list, numbers, `${margin}  `) : []),
  ]);
}

function linesOfLive(live: LiveBlock, numbers: Numbers): string[] {
  switch (live.kind) {
    case 'dimension-grid':
      return [[live.scope.kind, ...live.searched].join(' ')];
    case 'indicators':
      return live.rows.map((row) => Object.values(row).filter(Boolean).join(' | '));
    case 'ach':
      return [
        ...live.hypotheses.map((hypothesis, index) => `H${index + 1}: ${hypothesis}`),
        ...live.evidence.map(({ text, claimId, credibility, relevance, scores }) => {
          const name = claimId === null ? text : `[${numbers.get(claimId) ?? '…'}]`;
          return [name, credibility, relevance, ...scores].join(' | ');
        }),
      ];
  }
}

function words(inlines: readonly MemoInline[], numbers: Numbers): string {
  return inlines.map((inline) => wordsOf(inline, numbers)).join('');
}

function wordsOf(inline: MemoInline, numbers: Numbers): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'line-break':
      return ' ';
    case 'link':
      return `${words(inline.children, numbers)} <${inline.url}>`;
    case 'memo-link':
      return `[[${inline.title}]]`;
    case 'footnote':
      return ` (${words(inline.children, numbers)})`;
    case 'citation':
      return bracketOf(
        itemsOf(inline).map((item) => ({
          number: numbers.get(citationKey(item)) ?? 0,
          locator: item.locator,
        })),
      );
  }
}
