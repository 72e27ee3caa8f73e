import { buildEditorFromExtensions } from '@lexical/extension';
import { LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  REDO_COMMAND,
  RootNode,
  SKIP_SCROLL_INTO_VIEW_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
  type LexicalEditorWithDispose,
} from 'lexical';
import { footnoteLetter } from '../../../shared/memo/citation-numbering';
import { message } from '../../messages/messages';
import type { PlacedFootnote } from './citation-painter';
import { $createInlines } from './document-to-nodes';
import { $isFootnoteNode, FootnoteNode, type FootnoteContent } from './footnote-node';
import { memoClipboard } from './memo-clipboard';
import { memoNamespace, memoNodes, memoTheme } from './memo-nodes';
import { registerMemoStructure } from './memo-structure';
import { loadTag, unseenTags } from './memo-update-tags';
import { $readLines } from './nodes-to-document';
import { normalizeFootnoteContent, normalizeInlines } from './normalize-document';
import { isSameState } from './same-state';

interface Row {
  readonly element: HTMLElement;
  readonly letter: HTMLElement;
  readonly field: HTMLElement;
  readonly editor: LexicalEditorWithDispose;
  content: FootnoteContent;
}

/** What the panel needs of the memo's text. */
export interface FootnotePanelOptions {
  readonly container: HTMLElement;
  readonly body: LexicalEditor;
  /** Adds what the text and its footnotes share. Returns how to take it off. */
  readonly equip: (editor: LexicalEditor, field: HTMLElement) => () => void;
  readonly changed: () => void;
}

/** Steps of writing in one footnote that lie closer together than this are undone together, in ms. */
const undoPause = 1000;

/**
 * The footnotes below the text, each in a small field of its own. The footnote's content lives in its node in the
 * text, so that undo, copying and saving know of one truth only; a field writes to it with each change.
 */
export class FootnotePanel {
  private readonly rows = new Map<string, Row>();
  private lastWrite = { key: '', at: 0 };
  private readonly options: FootnotePanelOptions;

  constructor(options: FootnotePanelOptions) {
    this.options = options;
  }

  /** Shows the footnotes of the text, in its order. */
  sync(footnotes: readonly PlacedFootnote[]): void {
    const wanted = new Set(footnotes.map((footnote) => footnote.key));
    for (const [key, row] of this.rows) {
      if (wanted.has(key)) continue;
      row.editor.dispose();
      row.element.remove();
      this.rows.delete(key);
    }
    const { container } = this.options;
    footnotes.forEach(({ key, content }, index) => {
      const row = this.rows.get(key) ?? this.addRow(key);
      if (container.children[index] !== row.element)
        container.insertBefore(row.element, container.children[index] ?? null);
      const letter = footnoteLetter(index);
      if (row.letter.textContent !== letter) {
        row.letter.textContent = letter;
        row.letter.setAttribute('aria-label', message('memo.editor.footnote.back', { letter }));
        row.field.setAttribute('aria-label', message('memo.editor.footnote', { letter }));
      }
      if (!isSameState(row.content, content)) this.load(row, content);
    });
    container.hidden = footnotes.length === 0;
  }

  /** Puts the caret into a footnote. */
  focus(key: string): void {
    this.rows.get(key)?.editor.focus();
  }

  /** The footnote that holds the focus, if one does. */
  focused(): LexicalEditor | null {
    return [...this.rows.values()].find((row) => row.field.contains(document.activeElement))?.editor ?? null;
  }

  /** The fields of the footnotes, in the order of the text. */
  fields(): { key: string; editor: LexicalEditor }[] {
    const order = [...this.options.container.children];
    return [...this.rows]
      .map(([key, { editor, element }]) => ({ key, editor, index: order.indexOf(element) }))
      .sort((a, b) => a.index - b.index);
  }

  /** Changes a footnote's field without telling the text, which has to take the content that is returned. */
  rewrite(key: string, change: () => void): FootnoteContent {
    const row = this.rows.get(key);
    if (!row) return [];
    row.editor.update(change, { discrete: true, tag: [loadTag, ...unseenTags] });
    row.content = row.editor.getEditorState().read($readFootnote);
    return row.content;
  }

  isComposing(): boolean {
    return [...this.rows.values()].some((row) => row.editor.isComposing());
  }

  setEditable(isEditable: boolean): void {
    for (const row of this.rows.values()) row.editor.setEditable(isEditable);
  }

  dispose(): void {
    for (const row of this.rows.values()) row.editor.dispose();
    this.rows.clear();
    this.options.container.replaceChildren();
  }

  private addRow(key: string): Row {
    const element = document.createElement('li');
    element.className = 'memo-footnotes__row';
    const letter = document.createElement('button');
    letter.type = 'button';
    letter.className = 'memo-footnotes__letter';
    letter.addEventListener('click', () => this.returnToText(key, false));
    const field = document.createElement('div');
    field.className = 'memo-footnotes__text';
    field.contentEditable = String(this.options.body.isEditable());
    field.tabIndex = 0;
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'true');
    element.append(letter, field);
    const row: Row = { element, letter, field, editor: this.buildEditor(key, field), content: [] };
    this.rows.set(key, row);
    this.load(row, []);
    return row;
  }

  private buildEditor(key: string, field: HTMLElement): LexicalEditorWithDispose {
    const editor = buildEditorFromExtensions(
      defineExtension({
        name: 'claimbook/footnote',
        namespace: memoNamespace,
        nodes: () => memoNodes,
        theme: memoTheme,
        dependencies: memoClipboard('lines'),
        $initialEditorState: null,
        editable: this.options.body.isEditable(),
        onError: (error) => reportError(error),
        register: (self) =>
          mergeRegister(registerRichText(self), registerMemoStructure(self), registerFootnoteStructure(self)),
      }),
    );
    editor.setRootElement(field);
    const unequip = this.options.equip(editor, field);
    mergeRegister(unequip, this.registerKeys(editor, key), this.registerWriting(editor, key));
    return editor;
  }

  private registerKeys(editor: LexicalEditor, key: string): () => void {
    const { body } = this.options;
    return mergeRegister(
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false),
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => this.returnToText(key, false), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        KEY_BACKSPACE_COMMAND,
        (event) => {
          if (this.rows.get(key)?.content.length !== 0) return false;
          event.preventDefault();
          return this.returnToText(key, true);
        },
        COMMAND_PRIORITY_HIGH,
      ),
      ...[UNDO_COMMAND, REDO_COMMAND].map((command) =>
        editor.registerCommand(
          command,
          () => {
            body.dispatchCommand(command, undefined);
            queueMicrotask(() => this.focus(key));
            return true;
          },
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    );
  }

  private registerWriting(editor: LexicalEditor, key: string): () => void {
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, tags }) => {
      if (tags.has(loadTag) || (dirtyElements.size === 0 && dirtyLeaves.size === 0) || editor.isComposing())
        return;
      const row = this.rows.get(key);
      if (!row) return;
      const content = editorState.read($readFootnote);
      if (isSameState(row.content, content)) return;
      row.content = content;
      this.write(key, content);
    });
  }

  private write(key: string, content: FootnoteContent): void {
    const now = Date.now();
    const isContinued = this.lastWrite.key === key && now - this.lastWrite.at < undoPause;
    this.lastWrite = { key, at: now };
    this.options.body.update(
      () => {
        const node = $getNodeByKey(key);
        if ($isFootnoteNode(node)) node.setContent(content);
      },
      {
        tag: [isContinued ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, ...unseenTags],
      },
    );
    this.options.changed();
  }

  private load(row: Row, content: FootnoteContent): void {
    row.content = content;
    row.editor.update(
      () => {
        const paragraph = $createParagraphNode().append(...$createInlines(content));
        $getRoot().clear().append(paragraph);
        if (row.field.contains(document.activeElement)) paragraph.selectEnd();
      },
      { discrete: true, tag: [loadTag, SKIP_SCROLL_INTO_VIEW_TAG] },
    );
    this.options.changed();
  }

  private returnToText(key: string, isRemoved: boolean): true {
    const { body } = this.options;
    body.update(() => {
      const node = $getNodeByKey(key);
      if (!node) return;
      node.selectNext(0, 0);
      if (isRemoved) node.remove();
    });
    body.focus();
    return true;
  }
}

function $readFootnote(): FootnoteContent {
  const inlines = normalizeInlines($readLines($getRoot()));
  return normalizeFootnoteContent(inlines.filter((inline) => inline.kind !== 'footnote'));
}

/** A footnote is one run of lines: blocks become lines, a footnote inside a footnote its words. */
function registerFootnoteStructure(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(RootNode, (root) => {
      const only = root.getFirstChild();
      if (root.getChildrenSize() === 1 && $isParagraphNode(only)) return;
      const paragraph = $createParagraphNode().append(...$createInlines(normalizeInlines($readLines(root))));
      root.clear().append(paragraph);
      paragraph.selectEnd();
    }),
    editor.registerNodeTransform(FootnoteNode, (node) => {
      const parent = node.getParent();
      if (!$isElementNode(parent) || parent instanceof LinkNode) return;
      for (const inline of $createInlines(node.getContent())) node.insertBefore(inline);
      node.remove();
    }),
  );
}
