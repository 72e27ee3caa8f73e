import {
  $generateNodesFromSerializedNodes,
  $insertGeneratedNodes,
  ClipboardImportExtension,
  GetClipboardDataExtension,
} from '@lexical/clipboard';
import { $isListItemNode, $isListNode } from '@lexical/list';
import { $findCellNode, $isTableCellNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getEditor,
  $isRangeSelection,
  configExtension,
  type BaseSelection,
  type LexicalNode,
} from 'lexical';
import { mapRunsOfBlock } from '../../../shared/memo/map-runs';
import type { MemoBlock, MemoInline } from '../../../shared/memo/memo-document';
import { $createBlocks, $createInlines } from './document-to-nodes';
import { addressFromTyping, allowedAddress } from './link-address';
import { memoNamespace } from './memo-nodes';
import { withWrittenLinks } from './links/linked-text';
import { $setLink } from './memo-links';
import { $fillTable } from './memo-tables';
import { $readBlocks } from './nodes-to-document';
import { normalizeInlines } from './normalize-document';
import { blocksFromHtml, joinLines, linesOfBlock } from './pasted-html';

/**
 * What may come in by paste and drop. All of it passes through memo blocks, so that nothing enters that a memo
 * cannot say: between memos as structure with claim ids, from elsewhere as sanitised HTML, else as plain text.
 * `holds` "lines" is for footnotes, which have no blocks.
 */
export function memoClipboard(holds: 'blocks' | 'lines') {
  return [
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [(data, selection) => $pasteMemo(data, selection, holds)],
        'text/html': [(data, selection) => $insertBlocks(linked(blocksFromHtml(data)), selection, holds)],
        'text/plain': [(data, selection) => $pasteText(data, selection, holds)],
        'text/uri-list': [(data, selection) => $pasteText(data, selection, holds)],
      },
    }),
    configExtension(GetClipboardDataExtension, {
      $exportMimeType: { 'text/plain': [(selection, next) => selectedText() ?? (selection ? next() : null)] },
    }),
  ];
}

/** As the window shows it, with the numbers that stand on the chips. */
function selectedText(): string | null {
  const text = typeof window === 'undefined' ? '' : (window.getSelection()?.toString() ?? '');
  return text === '' ? null : text;
}

function $pasteMemo(data: string, selection: BaseSelection, holds: 'blocks' | 'lines'): boolean {
  try {
    const payload = JSON.parse(data) as { namespace?: unknown; nodes?: unknown };
    if (payload.namespace !== memoNamespace || !Array.isArray(payload.nodes)) return false;
    const nodes = $generateNodesFromSerializedNodes(payload.nodes);
    return $insertBlocks(
      $readBlocks(nodes).map(withAllowedLinks),
      selection,
      holds,
      nodes.every(isInlineNode),
    );
  } catch {
    // Not what a memo writes: the next form on the clipboard is tried.
    return false;
  }
}

function isInlineNode(node: LexicalNode): boolean {
  return node.isInline();
}

/** Another window could put anything on the clipboard under the memo's name; links are held to the same rule. */
function withAllowedLinks(block: MemoBlock): MemoBlock {
  const clean = (inlines: readonly MemoInline[]): MemoInline[] =>
    normalizeInlines(
      inlines.flatMap((inline): MemoInline[] => {
        if (inline.kind === 'footnote')
          return [{ kind: 'footnote', children: clean(inline.children) as typeof inline.children }];
        return inline.kind === 'link' && allowedAddress(inline.url) === null ? inline.children : [inline];
      }),
    );
  return mapRunsOfBlock(block, clean);
}

function $insertBlocks(
  blocks: readonly MemoBlock[],
  selection: BaseSelection,
  holds: 'blocks' | 'lines',
  isInline = blocks.length === 1 && blocks[0]?.kind === 'paragraph',
): boolean {
  if (blocks.length === 0) return false;
  const cell = $isRangeSelection(selection) ? $findCellNode(selection.anchor.getNode()) : null;
  const [only] = blocks;
  if ($isTableCellNode(cell) && blocks.length === 1 && only?.kind === 'table') {
    $fillTable(cell, only.rows);
    return true;
  }
  const needsLines = holds === 'lines' || isInline || cell !== null;
  const nodes = needsLines
    ? $createInlines(normalizeInlines(joinLines(blocks.flatMap(linesOfBlock))))
    : $createBlocks($asItems(blocks, selection));
  $insertGeneratedNodes($getEditor(), nodes, selection);
  return true;
}

/** Paragraphs that come into a list become items of it. */
function $asItems(blocks: readonly MemoBlock[], selection: BaseSelection): readonly MemoBlock[] {
  const items = blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ children: block.children }] : []));
  if (items.length < blocks.length || !$isRangeSelection(selection)) return blocks;
  const list = $findMatchingParent(selection.anchor.getNode(), $isListItemNode)?.getParent();
  return $isListNode(list) ? [{ kind: 'list', ordered: list.getListType() === 'number', items }] : blocks;
}

/** Lines become paragraphs; a web address alone becomes a link. */
function $pasteText(data: string, selection: BaseSelection, holds: 'blocks' | 'lines'): boolean {
  const text = data.trim();
  const url = /^(https?:\/\/|mailto:)\S+$/i.test(text) ? addressFromTyping(text) : null;
  if (url !== null && $isRangeSelection(selection)) {
    $setLink(url);
    return true;
  }
  const lines = data.replaceAll(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const kept = lines.filter((line, index) => line.trim() !== '' || index === 0 || lines.length === 1);
  const blocks = kept.map((line): MemoBlock => ({
    kind: 'paragraph',
    children: line === '' ? [] : [{ kind: 'text', text: line }],
  }));
  return $insertBlocks(linked(blocks), selection, holds);
}

function linked(blocks: readonly MemoBlock[]): MemoBlock[] {
  return blocks.map((block) => mapRunsOfBlock(block, withWrittenLinks));
}
