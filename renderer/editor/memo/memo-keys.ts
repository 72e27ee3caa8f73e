import { $isListItemNode } from '@lexical/list';
import { $isHeadingNode } from '@lexical/rich-text';
import { $findCellNode } from '@lexical/table';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  type LexicalEditor,
} from 'lexical';
import type { MemoAction } from './memo-host';

const isMac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac');

/** Keys by what stands on them (KeyboardEvent.code), so that Shift and other layouts do not change them. */
const keys: Readonly<Record<string, MemoAction>> = {
  'Ctrl+Shift+Digit7': { kind: 'block', block: 'numbers' },
  'Ctrl+Shift+Digit8': { kind: 'block', block: 'bullets' },
  'Ctrl+Shift+Digit9': { kind: 'block', block: 'quote' },
  'Ctrl+Alt+Digit0': { kind: 'block', block: 'paragraph' },
  'Ctrl+Alt+Digit1': { kind: 'block', block: 'heading-1' },
  'Ctrl+Alt+Digit2': { kind: 'block', block: 'heading-2' },
  'Ctrl+Alt+Digit3': { kind: 'block', block: 'heading-3' },
  'Ctrl+Shift+KeyK': { kind: 'ask-link' },
  'Ctrl+Alt+KeyF': { kind: 'footnote' },
  'Alt+ArrowUp': { kind: 'move', direction: 'up' },
  'Alt+ArrowDown': { kind: 'move', direction: 'down' },
};

/** The key with its modifiers as the table above writes it. */
function nameOf(event: KeyboardEvent): string {
  const command = isMac ? event.metaKey : event.ctrlKey;
  return [command ? 'Ctrl' : '', event.altKey ? 'Alt' : '', event.shiftKey ? 'Shift' : '', event.code]
    .filter((part) => part !== '')
    .join('+');
}

/** Keys of the text, beyond those that Lexical knows (Ctrl+B, I, U, Z). */
export function registerMemoKeys(
  editor: LexicalEditor,
  run: (action: MemoAction) => void,
  citationBeside: { open(): boolean; show(): boolean },
): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (editor.isComposing() || event.isComposing) return false;
        const name = nameOf(event);
        const action = keys[name];
        const isTaken =
          action ??
          ((name === 'Alt+Enter' && citationBeside.open()) ||
            (name === 'Alt+Shift+Enter' && citationBeside.show()));
        if (!isTaken) return false;
        event.preventDefault();
        if (action) run(action);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(KEY_TAB_COMMAND, (event) => $onTab(event, editor), COMMAND_PRIORITY_LOW),
    // Escape closes what is open over the text and leaves the caret there; Lexical alone would leave the text.
    editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_LOW),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $insertAboveHeading, COMMAND_PRIORITY_HIGH),
  );
}

/** Nests list items. Elsewhere Tab moves the focus on, so that the keyboard is not caught in the text. */
function $onTab(event: KeyboardEvent, editor: LexicalEditor): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || $findCellNode(selection.anchor.getNode())) return false;
  if (!$findMatchingParent(selection.anchor.getNode(), $isListItemNode)) return false;
  event.preventDefault();
  return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined);
}

/** Enter at the start of a heading makes room above it; the heading stays the same and keeps its role. */
function $insertAboveHeading(): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.offset !== 0)
    return false;
  const node = selection.anchor.getNode();
  const heading = $findMatchingParent(node, $isHeadingNode);
  if (!heading || heading.isEmpty() || (!node.is(heading) && !node.is(heading.getFirstDescendant())))
    return false;
  heading.insertBefore($createParagraphNode());
  return true;
}
