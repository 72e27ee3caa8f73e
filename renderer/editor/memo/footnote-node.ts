import {
  $create,
  $getRoot,
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { memoInlineSchema, type MemoFootnote } from '../../../shared/memo/memo-document';
import { normalizeFootnoteContent } from './normalize-document';
import { isSameState } from './same-state';

export type FootnoteContent = MemoFootnote['children'];

const contentState = createState('content', { parse: parseContent, isEqual: isSameState });

function parseContent(value: unknown): FootnoteContent {
  const parsed = memoInlineSchema.safeParse({ kind: 'footnote', children: value ?? [] });
  return parsed.success && parsed.data.kind === 'footnote'
    ? normalizeFootnoteContent(parsed.data.children)
    : [];
}

/** The analyst's own note. Its content is plain data here and is edited in the panel below the text. */
export class FootnoteNode extends DecoratorNode<null> {
  override $config() {
    return this.config('footnote', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: contentState }],
    });
  }

  getContent(): FootnoteContent {
    return $getState(this, contentState);
  }

  setContent(content: FootnoteContent): this {
    return $setState(this, contentState, content);
  }

  override createDOM(): HTMLElement {
    const chip = document.createElement('sup');
    chip.className = 'memo-footnote';
    chip.setAttribute('role', 'doc-noteref');
    chip.dataset.footnote = this.getKey();
    return chip;
  }

  override updateDOM(): boolean {
    return false;
  }

  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const element = document.createElement('sup');
    element.textContent = editor.getElementByKey(this.getKey())?.textContent ?? '';
    return { element };
  }

  override getTextContent(): string {
    return '';
  }

  override isInline(): true {
    return true;
  }

  override isKeyboardSelectable(): false {
    return false;
  }
}

export function $createFootnoteNode(content: FootnoteContent = []): FootnoteNode {
  return $create(FootnoteNode).setContent(content);
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode;
}

/** Puts an empty note behind the selection, or at the end where there is none; answers its key. */
export function $insertFootnote(): string {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) $getRoot().selectEnd();
  else if (!selection.isCollapsed()) selection.focus.getNode().selectEnd();
  const node = $createFootnoteNode();
  $insertNodes([node]);
  node.selectNext(0, 0);
  return node.getKey();
}
