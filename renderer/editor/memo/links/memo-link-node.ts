import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical';
import { memoLinkSchema, titleInLink, type MemoLinkInline } from '../../../../shared/memo/memo-link';
import type { MemoId } from '../../../../shared/memo/memo-schema';
import { isSameState } from '../same-state';

const linkState = createState('link', { parse: parseLink, isEqual: isSameState });

/** Of unknown data (a paste) what is no link is one to a memo without a title, which the structure drops. */
function parseLink(value: unknown): MemoLinkInline {
  const parsed = memoLinkSchema.safeParse(value);
  return parsed.success ? parsed.data : { kind: 'memo-link', memoId: null, title: '' };
}

/**
 * A link to another memo. It holds the memo's id and what it was called last; what it is called now is painted on it,
 * because that changes without the text changing.
 */
export class MemoLinkNode extends DecoratorNode<null> {
  override $config() {
    return this.config('memo-link', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: linkState }],
    });
  }

  getLink(): MemoLinkInline {
    return $getState(this, linkState);
  }

  /** Lets a link that led nowhere lead to a memo. */
  setMemoId(memoId: MemoId): this {
    return $setState(this, linkState, { ...this.getLink(), memoId });
  }

  override createDOM(): HTMLElement {
    const chip = document.createElement('span');
    chip.className = 'memo-link';
    chip.setAttribute('role', 'link');
    writeLink(chip, this.getLink());
    return chip;
  }

  override updateDOM(_previous: this, chip: HTMLElement): boolean {
    writeLink(chip, this.getLink());
    return false;
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span');
    element.textContent = this.getTextContent();
    return { element };
  }

  override getTextContent(): string {
    return this.getLink().title;
  }

  override isInline(): true {
    return true;
  }

  /** The caret steps over it in one move, as over a citation. */
  override isKeyboardSelectable(): false {
    return false;
  }
}

function writeLink(chip: HTMLElement, { memoId, title }: MemoLinkInline): void {
  chip.dataset.memoLink = memoId ?? '';
  chip.dataset.title = title;
  chip.textContent = title;
}

/** What the element of a link leads to; null where it is the element of none. */
export function linkOfChip(chip: HTMLElement | null): MemoLinkInline | null {
  if (chip?.dataset.memoLink === undefined) return null;
  const { memoLink, title } = chip.dataset;
  return { kind: 'memo-link', memoId: memoLink === '' ? null : (memoLink as MemoId), title: title ?? '' };
}

/** Makes a link of one from a document. */
export function $createMemoLinkNode({ memoId, title }: Omit<MemoLinkInline, 'kind'>): MemoLinkNode {
  const link: MemoLinkInline = { kind: 'memo-link', memoId, title: titleInLink(title) };
  return $setState($create(MemoLinkNode), linkState, link);
}

export function $isMemoLinkNode(node: LexicalNode | null | undefined): node is MemoLinkNode {
  return node instanceof MemoLinkNode;
}
