import type { CitationItem } from '../../../shared/memo/citation-item';
import type { LiveBlock, LiveKind } from '../../../shared/memo/live-block';
import type { MemoLinkInline } from '../../../shared/memo/memo-link';
import type { MemoId } from '../../../shared/memo/memo-schema';
import type { TextMark } from '../../../shared/memo/memo-document';
import type { TableAction } from './memo-tables';
import type { TextBlock } from './memo-blocks';

/** How what is cited stands; anything but "sound" is shown on its chip. */
export type CitedStanding = 'sound' | 'changed' | 'missing' | 'withdrawn' | 'superseded' | 'disputed';

/** What the editor needs to know of something cited to draw its chip. */
export interface CitedThing {
  readonly standing: CitedStanding;
  /** One line for screen readers: the claim's statement, the quote, or the source's title. */
  readonly summary: string;
}

/** Everything that can be done to the memo by toolbar, keys and menus. */
export type MemoAction =
  | { readonly kind: 'block'; readonly block: TextBlock }
  | { readonly kind: 'mark'; readonly mark: TextMark }
  | { readonly kind: 'rule' }
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'change-table'; readonly change: TableAction }
  | { readonly kind: 'footnote' }
  /** Puts in a block that is fed from claims. */
  | { readonly kind: 'live'; readonly live: LiveKind }
  /** Null takes the link at the caret away. */
  | { readonly kind: 'link'; readonly url: string | null }
  /** Asks for an address; see MemoHost.askForLink. */
  | { readonly kind: 'ask-link' }
  /** Opens the cite menu at the caret. */
  | { readonly kind: 'ask-citation' }
  | { readonly kind: 'move'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** What the toolbar shows of the selection. */
export interface ToolbarState {
  readonly block: TextBlock | 'table' | 'footnote' | null;
  readonly marks: readonly TextMark[];
  readonly link: string | null;
  readonly isInTable: boolean;
  readonly hasHeaderRow: boolean;
}

export type MenuKey = 'up' | 'down' | 'accept' | 'accept-more';

/** A menu that is open at the caret. */
export interface MemoMenu {
  readonly kind: 'cite' | 'insert' | 'link';
  readonly query: string;
  /** Where the sign stands, in CSS pixels of the window. */
  readonly place: DOMRect;
  /** The field that keeps the focus and names the active option (aria-activedescendant). */
  readonly field: HTMLElement;
  /** Puts a citation in place of what was typed; `more` keeps the menu open for the same bracket. */
  cite(items: readonly CitationItem[], more: boolean): void;
  /** Puts a link to a memo in place of what was typed. */
  link(link: MemoLinkInline): void;
  /** Takes what was typed away and does something else there. */
  run(action: MemoAction): void;
  close(): void;
}

/** A chip under the pointer or beside the caret. */
export interface CitationTarget {
  readonly items: readonly CitationItem[];
  readonly chip: HTMLElement;
  /** Asked for by a key: the focus goes into its card. */
  readonly isByKey?: boolean;
}

/** A block that is fed from claims, in the text. */
export interface MountedLive {
  readonly key: string;
  readonly place: HTMLElement;
  readonly live: LiveBlock;
}

/** What the editor asks of, and tells to, the part of the window that holds it. */
export interface MemoHost {
  describeItem(item: CitationItem): CitedThing;
  /** Content changed and no input method is composing. Called often; must be cheap. */
  changed(): void;
  /** An input method is about to write; what is not saved yet should be read now. */
  composing(): void;
  showToolbar(state: ToolbarState): void;
  showMenu(menu: MemoMenu | null): void;
  /** Whether the open menu took the key. */
  menuKey(key: MenuKey): boolean;
  /** The pointer rests on a chip, or left it. */
  pointAt(target: CitationTarget | null): void;
  openCitation(target: CitationTarget): void;
  /** Shows the card of a chip and puts the focus into it. */
  showCard(target: CitationTarget): void;
  /** The blocks that are fed from claims, each with the element that the host draws it into. */
  showLiveBlocks(blocks: readonly MountedLive[]): void;
  openLink(url: string): void;
  /** What a memo is called now; undefined where there is none. */
  memoTitle(id: MemoId): string | undefined;
  /** The memo that is called so, whatever case, width and Chinese script; undefined where there is none. */
  memoCalled(title: string): MemoId | undefined;
  openMemoLink(link: MemoLinkInline): void;
  askForLink(current: string | null, place: DOMRect): void;
}
