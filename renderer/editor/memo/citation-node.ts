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
import { claimIdSchema, type ClaimId } from '../../../shared/claim/claim-schema';

const claimIdsState = createState('claimIds', { parse: parseClaimIds, isEqual: isSameIds });

/** Claim ids of unknown data (a paste, an older notebook): each once, in order, what is no id left out. */
export function parseClaimIds(value: unknown): readonly ClaimId[] {
  if (!Array.isArray(value)) return [];
  const ids = value.flatMap((entry) => {
    const parsed = claimIdSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(ids)];
}

function isSameIds(a: readonly ClaimId[], b: readonly ClaimId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/**
 * One bracket of citations in the text. It holds claim ids only; its number and look are painted on its chip by
 * CitationPainter, because both change without the text changing.
 */
export class CitationNode extends DecoratorNode<null> {
  override $config() {
    return this.config('citation', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: claimIdsState }],
    });
  }

  getClaimIds(): readonly ClaimId[] {
    return $getState(this, claimIdsState);
  }

  setClaimIds(ids: readonly ClaimId[]): this {
    return $setState(this, claimIdsState, parseClaimIds(ids));
  }

  override createDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'memo-citation';
    chip.setAttribute('role', 'link');
    chip.dataset.claims = this.getClaimIds().join(' ');
    return chip;
  }

  override updateDOM(_previous: this, chip: HTMLElement): boolean {
    chip.dataset.claims = this.getClaimIds().join(' ');
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

/** Makes a citation of one or more claims. */
export function $createCitationNode(ids: readonly ClaimId[]): CitationNode {
  return $create(CitationNode).setClaimIds(ids);
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode;
}
