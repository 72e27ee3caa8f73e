import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  HISTORIC_TAG,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalCommand,
} from 'lexical';
import { findMenuTrigger, type MenuTrigger } from './menu-trigger';
import { $isCitationNode } from './citation-node';
import { $deleteBeforeCaret, $insertCitation } from './memo-citations';
import { $insertMemoLink } from './links/memo-links-in-text';
import { loadTag } from './memo-update-tags';
import type { MemoAction, MemoHost, MenuKey } from './memo-host';

interface PlacedTrigger extends MenuTrigger {
  readonly key: string;
}

/** The "@", "/" and "[[" menus of one field. Nothing happens while an input method composes. */
export class MemoMenus {
  private open: PlacedTrigger | null = null;
  private dismissed: PlacedTrigger | null = null;
  private isComposing = false;
  /** Where "@" was put by command, which may stand right after a word. */
  private forced: { key: string; start: number } | null = null;
  private readonly editor: LexicalEditor;
  private readonly host: MemoHost;
  private readonly run: (action: MemoAction) => void;
  private readonly hasInsertMenu: boolean;

  constructor(
    editor: LexicalEditor,
    host: MemoHost,
    run: (action: MemoAction) => void,
    hasInsertMenu: boolean,
  ) {
    this.editor = editor;
    this.host = host;
    this.run = run;
    this.hasInsertMenu = hasInsertMenu;
  }

  register(): () => void {
    const { editor } = this;
    const key = (
      command: LexicalCommand<KeyboardEvent>,
      name: (event: KeyboardEvent) => MenuKey,
    ): (() => void) =>
      editor.registerCommand(command, (event) => this.onKey(event, name(event)), COMMAND_PRIORITY_CRITICAL);
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
        if (tags.has(loadTag)) return;
        const hasComposed = this.isComposing;
        this.isComposing = editor.isComposing();
        if (this.isComposing) return;
        // What was composed was written meanwhile: the update that ends it changes nothing more.
        const isTyped = (dirtyLeaves.size > 0 || hasComposed) && !tags.has(HISTORIC_TAG);
        if (this.open === null && !isTyped) return;
        this.follow(editor.getEditorState().read(() => this.$trigger()));
      }),
      key(KEY_ARROW_DOWN_COMMAND, () => 'down'),
      key(KEY_ARROW_UP_COMMAND, () => 'up'),
      key(KEY_TAB_COMMAND, () => 'accept'),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => event !== null && this.onKey(event, event.shiftKey ? 'accept-more' : 'accept'),
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, (event) => this.onEscape(event), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          this.follow(null);
          return false;
        },
        COMMAND_PRIORITY_LOW,
      ),
      () => this.follow(null),
    );
  }

  /** Types "@" at the caret and opens the menu there. */
  askForCitation(): void {
    this.editor.update(() => {
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      selection.insertText('@');
      const after = $getSelection();
      if ($isRangeSelection(after)) this.forced = { key: after.anchor.key, start: after.anchor.offset - 1 };
    });
  }

  private $trigger(): PlacedTrigger | null {
    const selection = $getSelection();
    if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text')
      return null;
    const { key, offset } = selection.anchor;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node) || node.hasFormat('code')) return null;
    const before = node.getTextContent().slice(0, offset);
    const trigger = this.forcedTrigger(key, before) ?? findMenuTrigger(before);
    if (!trigger || (trigger.kind === 'insert' && !this.hasInsertMenu)) return null;
    return { ...trigger, key };
  }

  private forcedTrigger(key: string, before: string): MenuTrigger | null {
    const { forced } = this;
    if (forced?.key !== key || before[forced.start] !== '@' || before.indexOf('@', forced.start + 1) >= 0)
      return null;
    return { kind: 'cite', start: forced.start, query: before.slice(forced.start + 1) };
  }

  private follow(trigger: PlacedTrigger | null): void {
    const isDismissed = trigger?.key === this.dismissed?.key && trigger?.start === this.dismissed?.start;
    if (!isDismissed) this.dismissed = null;
    const next = isDismissed ? null : trigger;
    const { open } = this;
    if (next === null && open === null) return;
    if (next && open && next.key === open.key && next.start === open.start && next.query === open.query)
      return;
    this.open = next;
    if (next === null) this.forced = null;
    this.host.showMenu(next ? this.describe(next) : null);
  }

  private describe(trigger: PlacedTrigger): Parameters<MemoHost['showMenu']>[0] {
    const root = this.editor.getRootElement();
    if (!root) return null;
    return {
      kind: trigger.kind,
      query: trigger.query,
      place: placeOf(this.editor, trigger),
      field: root,
      cite: (items, more) => {
        this.editor.update(() => {
          $deleteBeforeCaret(trigger.query.length + 1);
          $insertCitation(items);
        });
        if (more) this.askForCitation();
      },
      link: (link) => {
        this.editor.update(() => {
          $deleteBeforeCaret(trigger.query.length + 2);
          $insertMemoLink(link);
        });
      },
      run: (action) => {
        this.editor.update(() => $deleteBeforeCaret(trigger.query.length + 1));
        this.run(action);
      },
      close: () => this.dismiss(),
    };
  }

  private onKey(event: KeyboardEvent, key: MenuKey): boolean {
    if (this.open === null || this.editor.isComposing() || !this.host.menuKey(key)) return false;
    event.preventDefault();
    return true;
  }

  private onEscape(event: KeyboardEvent): boolean {
    if (this.open === null) return false;
    event.preventDefault();
    event.stopPropagation();
    this.dismiss();
    return true;
  }

  /** Closes the menu. A bare "@" that was put after a bracket to add to it goes again. */
  private dismiss(): void {
    const { open, forced } = this;
    if (!open) return;
    const isBare = open.query === '' && open.start === 0 && forced !== null;
    this.editor.update(() => {
      const selection = $getSelection();
      if (!isBare || !$isRangeSelection(selection)) return;
      if ($isCitationNode(selection.anchor.getNode().getPreviousSibling())) $deleteBeforeCaret(1);
    });
    this.follow(null);
    this.dismissed = open;
  }
}

function placeOf(editor: LexicalEditor, trigger: PlacedTrigger): DOMRect {
  const text = editor.getElementByKey(trigger.key)?.firstChild;
  const range = document.createRange();
  if (text instanceof Text && trigger.start <= text.length) {
    range.setStart(text, trigger.start);
    range.setEnd(text, Math.min(text.length, trigger.start + 1));
    return range.getBoundingClientRect();
  }
  return (
    (editor.getElementByKey(trigger.key) ?? editor.getRootElement())?.getBoundingClientRect() ?? new DOMRect()
  );
}
