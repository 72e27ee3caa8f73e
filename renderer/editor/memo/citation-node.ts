import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { citationItemSchema, itemsOf, type CitationItem } from '../../../shared/memo/citation-item';
import { isSameState } from './same-state';

const itemsState = createState('items', { parse: parseItems, isEqual: isSameState });

/** What is cited, of unknown data (a paste): each once, in order, what is nothing that can be cited left out. */
export function parseItems(value: unknown): readonly CitationItem[] {
  if (!Array.isArray(value)) return [];
  const items = value.flatMap((entry) => {
    const parsed = citationItemSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  return itemsOf({ items });
}

/**
 * One bracket of citations in the text. It holds ids and locators only; its number and look are painted on its chip by
 * the painter of citations, because both change without the text changing.
 */
export class CitationNode extends DecoratorNode<null> {
  override $config() {
    return this.config('citation', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: itemsState }],
    });
  }

  getItems(): readonly CitationItem[] {
    return $getState(this, itemsState);
  }

  setItems(items: readonly CitationItem[]): this {
    return $setState(this, itemsState, parseItems(items));
  }

  override createDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'memo-citation';
    chip.setAttribute('role', 'link');
    chip.dataset.cites = JSON.stringify(this.getItems());
    return chip;
  }

  override updateDOM(_previous: this, chip: HTMLElement): boolean {
    chip.dataset.cites = JSON.stringify(this.getItems());
    return false;
  }

  /** What a copy as HTML says: the number that stands on the chip now. */
  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const element = document.createElement('span');
    element.textContent = editor.getElementByKey(this.getKey())?.textContent ?? this.getTextContent();
    return { element };
  }

  /** Its number is not known here; see the copy as plain text in memo-clipboard. */
  override getTextContent(): string {
    return '[…]';
  }

  override isInline(): true {
    return true;
  }

  /** The caret steps over a chip in one move; it never rests on it, so that no typing is swallowed. */
  override isKeyboardSelectable(): false {
    return false;
  }
}

/** Makes a bracket of one or more citations. */
export function $createCitationNode(items: readonly CitationItem[]): CitationNode {
  return $create(CitationNode).setItems(items);
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode;
}
