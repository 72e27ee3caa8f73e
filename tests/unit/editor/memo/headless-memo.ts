import { createHeadlessEditor } from '@lexical/headless';
import { registerList, registerListStrictIndentTransform } from '@lexical/list';
import { registerTableCellUnmergeTransform, registerTablePlugin } from '@lexical/table';
import type { LexicalEditor } from 'lexical';
import type { MemoDocument } from '../../../../shared/memo/memo-document';
import { $writeMemoDocument } from '../../../../renderer/editor/memo/document-to-nodes';
import { memoNamespace, memoNodes } from '../../../../renderer/editor/memo/memo-nodes';
import { registerMemoStructure } from '../../../../renderer/editor/memo/memo-structure';
import { $readMemoDocument } from '../../../../renderer/editor/memo/nodes-to-document';

/** A memo editor without a window, with every rule that shapes its content. */
export function headlessMemo(document?: MemoDocument): LexicalEditor {
  const editor = createHeadlessEditor({
    namespace: memoNamespace,
    nodes: memoNodes,
    onError: (error) => {
      throw error;
    },
  });
  registerList(editor);
  registerListStrictIndentTransform(editor);
  registerTablePlugin(editor);
  registerTableCellUnmergeTransform(editor);
  registerMemoStructure(editor);
  if (document) editor.update(() => $writeMemoDocument(document), { discrete: true });
  return editor;
}

export function readMemo(editor: LexicalEditor): MemoDocument {
  return editor.getEditorState().read($readMemoDocument, { editor });
}
