import { $isListItemNode } from '@lexical/list';
import { $findCellNode } from '@lexical/table';
import {
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type TextNode,
} from 'lexical';
import { $insertRule, $setBlock, $topBlock, type TextBlock } from './memo-blocks';

/** What the start of a line turns a paragraph into once a space follows it. */
const signs: Readonly<Record<string, TextBlock | 'rule'>> = {
  '#': 'heading-1',
  '##': 'heading-2',
  '###': 'heading-3',
  '-': 'bullets',
  '*': 'bullets',
  '1.': 'numbers',
  '1)': 'numbers',
  '>': 'quote',
  '---': 'rule',
};

/** Signs at the start of a paragraph, as in Markdown. Undo brings the sign back as text. */
export function registerShortcutSigns(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerUpdateListener(({ tags, dirtyLeaves, editorState, prevEditorState }) => {
      if (dirtyLeaves.size === 0 || tags.has('historic') || tags.has('paste') || editor.isComposing()) return;
      const isTyped = editorState.read(() => {
        const found = $signBeforeCaret(' ');
        return (
          found !== null &&
          (prevTextLength(found.node, prevEditorState) ?? 0) < found.node.getTextContentSize()
        );
      });
      if (isTyped) editor.update(() => $applySign(' '));
    }),
    editor.registerCommand(
      INSERT_PARAGRAPH_COMMAND,
      () => {
        const found = $signBeforeCaret('');
        return found?.sign === 'rule' && $applySign('');
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

function prevTextLength(
  node: TextNode,
  previous: ReturnType<LexicalEditor['getEditorState']>,
): number | undefined {
  const before = previous._nodeMap.get(node.getKey());
  return $isTextNode(before) ? before.__text.length : undefined;
}

interface FoundSign {
  readonly sign: TextBlock | 'rule';
  readonly node: TextNode;
  readonly length: number;
}

/** The sign that stands between the start of its paragraph and the caret, closed by `end`. */
function $signBeforeCaret(end: '' | ' '): FoundSign | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const { key, offset, type } = selection.anchor;
  if (type !== 'text' || offset > 4) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node.getKey() !== key || node.getPreviousSibling()) return null;
  const before = node.getTextContent().slice(0, offset);
  if (!before.endsWith(end)) return null;
  const sign = signs[end === '' ? before : before.slice(0, -1)];
  if (!sign || !$isParagraphNode(node.getParent()) || $findCellNode(node)) return null;
  return $isListItemNode($topBlock(node)) ? null : { sign, node, length: offset };
}

function $applySign(end: '' | ' '): boolean {
  const found = $signBeforeCaret(end);
  if (!found) return false;
  const block = found.node.getParent();
  const rest = found.node.getTextContentSize() - found.length;
  found.node.spliceText(0, found.length, '', true);
  if (rest === 0) found.node.remove(true);
  if ($isElementNode(block) && block.isEmpty()) block.select();
  if (found.sign === 'rule') $insertRule();
  else $setBlock(found.sign);
  return true;
}
