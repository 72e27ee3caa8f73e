import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  mergeRegister,
  type LexicalEditor,
} from 'lexical';
import { titleInLink, type MemoLinkInline } from '../../../../shared/memo/memo-link';
import { $deleteBeforeCaret, $nodeBesideCaret } from '../memo-citations';
import type { MemoHost } from '../memo-host';
import { loadTag, unseenTags } from '../memo-update-tags';
import { $createMemoLinkNode, $isMemoLinkNode, MemoLinkNode } from './memo-link-node';

/** Puts a link at the caret, and the caret behind it. */
export function $insertMemoLink(link: MemoLinkInline): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || titleInLink(link.title) === '') return;
  const node = $createMemoLinkNode(link);
  selection.insertNodes([node]);
  node.selectNext(0, 0);
}

/** What is typed out to its end, with the brackets of either keyboard. */
const typedLink = /(?:\[\[|【【)([^[\]【】\n]{1,200})(?:\]\]|】】)$/u;

/** In a field "[[Title]]" that is typed becomes a link, and one without a memo leads to the memo that is called so. */
export function registerMemoLinks(editor: LexicalEditor, host: Pick<MemoHost, 'memoCalled'>): () => void {
  return mergeRegister(
    editor.registerUpdateListener(({ tags, dirtyLeaves, editorState }) => {
      if (dirtyLeaves.size === 0 || tags.has(HISTORIC_TAG) || tags.has(loadTag)) return;
      if (editor.isComposing() || !editorState.read($typedLink)) return;
      editor.update(() => {
        const typed = $typedLink();
        if (!typed) return;
        $deleteBeforeCaret(typed.length);
        $insertMemoLink({ kind: 'memo-link', memoId: null, title: typed.title });
      });
    }),
    editor.registerNodeTransform(MemoLinkNode, (node) => {
      const { memoId, title } = node.getLink();
      if (title === '') return node.remove();
      const found = memoId === null ? host.memoCalled(title) : undefined;
      if (found !== undefined) node.setMemoId(found);
    }),
  );
}

function $typedLink(): { title: string; length: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.hasFormat('code')) return null;
  const found = typedLink.exec(node.getTextContent().slice(0, selection.anchor.offset));
  const title = titleInLink(found?.[1] ?? '');
  return found && title !== '' ? { title, length: found[0].length } : null;
}

/** The link beside the caret of a field. */
export function memoLinkBeside(editor: LexicalEditor): MemoLinkInline | undefined {
  return editor.getEditorState().read(() => $nodeBesideCaret($isMemoLinkNode)?.getLink());
}

/** Lets the links of a field that led nowhere look again for a memo of their title; no step of its own to undo. */
export function resolveMemoLinks(editor: LexicalEditor, unmade: readonly HTMLElement[]): void {
  const own = unmade.filter((chip) => editor.getRootElement()?.contains(chip));
  if (own.length === 0) return;
  editor.update(
    () => {
      for (const chip of own) {
        const node = $getNearestNodeFromDOMNode(chip);
        if ($isMemoLinkNode(node)) node.markDirty();
      }
    },
    { tag: [HISTORY_MERGE_TAG, ...unseenTags] },
  );
}
