import { buildEditorFromExtensions } from '@lexical/extension';
import { createEmptyHistoryState, type HistoryState } from '@lexical/history';
import { registerList, registerListStrictIndentTransform } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import {
  registerTableCellUnmergeTransform,
  registerTablePlugin,
  registerTableSelectionObserver,
  setScrollableTablesActive,
} from '@lexical/table';
import { defineExtension, mergeRegister, type LexicalEditor, type LexicalEditorWithDispose } from 'lexical';
import { memoClipboard } from './memo-clipboard';
import { memoNamespace, memoNodes, memoTheme } from './memo-nodes';
import { registerMemoStructure } from './memo-structure';

/** Says what the element of a memo's text is, to the browser and to screen readers. */
export function prepareField(root: HTMLElement, label: string, isReadOnly: boolean): void {
  root.classList.add('memo-text');
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-multiline', 'true');
  root.setAttribute('aria-label', label);
  // Lexical stops its own changes to a text that is read only, not the browser's.
  root.contentEditable = String(!isReadOnly);
  root.setAttribute('aria-readonly', String(isReadOnly));
  root.tabIndex = 0;
  root.spellcheck = false;
}

/** The editor of a memo's text with every rule that shapes its content, and nothing in it. */
export function buildMemoEditor(isEditable: boolean): LexicalEditorWithDispose {
  return buildEditorFromExtensions(
    defineExtension({
      name: 'claimbook/memo',
      namespace: memoNamespace,
      nodes: () => memoNodes,
      theme: memoTheme,
      dependencies: memoClipboard('blocks'),
      $initialEditorState: null,
      editable: isEditable,
      onError: (error) => reportError(error),
      register: (editor) => {
        setScrollableTablesActive(editor, true);
        return mergeRegister(
          registerRichText(editor),
          registerList(editor),
          registerListStrictIndentTransform(editor),
          registerTablePlugin(editor),
          registerTableSelectionObserver(editor, true),
          registerTableCellUnmergeTransform(editor),
          registerMemoStructure(editor),
        );
      },
    }),
  );
}

/** The stored content is where undo ends. */
export function startedHistory(editor: LexicalEditor): HistoryState {
  return { ...createEmptyHistoryState(), current: { editor, editorState: editor.getEditorState() } };
}
