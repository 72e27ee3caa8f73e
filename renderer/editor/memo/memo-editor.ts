import { registerHistory } from '@lexical/history';
import { $isHeadingNode } from '@lexical/rich-text';
import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  FORMAT_TEXT_COMMAND,
  HISTORIC_TAG,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
  type LexicalEditorWithDispose,
} from 'lexical';
import type { CitationItem } from '../../../shared/memo/citation-item';
import type { LiveBlock } from '../../../shared/memo/live-block';
import type { MemoDocument } from '../../../shared/memo/memo-document';
import { buildMemoEditor, prepareField, startedHistory } from './build-memo-editor';
import { CitationNode } from './citation-node';
import { itemsOfChip, paintCitations, type PlacedFootnote } from './citation-painter';
import { $writeMemoDocument } from './document-to-nodes';
import { $insertFootnote, $isFootnoteNode, FootnoteNode } from './footnote-node';
import { MemoFind } from './find/memo-find';
import { FootnotePanel } from './footnote-panel';
import { $insertLive, $insertRule, $insertTable, $moveBlocks, $setBlock } from './memo-blocks';
import { $changeCitation, $citationBesideCaret, $insertCitation } from './memo-citations';
import { registerField } from './memo-field';
import type { CitationTarget, MemoAction, MemoHost, ToolbarState } from './memo-host';
import { MemoLinkNode } from './links/memo-link-node';
import { paintMemoLinks } from './links/memo-link-painter';
import { memoLinkBeside, registerMemoLinks, resolveMemoLinks } from './links/memo-links-in-text';
import { LiveBlocks } from './live-blocks';
import { registerMemoKeys } from './memo-keys';
import { $linkAtSelection, $removeLink, $setLink } from './memo-links';
import type { MarkPlace } from '../../../shared/check/mark-places';
import { MemoMarks, type MemoMark } from './memo-marks';
import { MemoMenus } from './memo-menus';
import { registerShortcutSigns } from './memo-shortcuts';
import { $changeTable, registerTableKeys } from './memo-tables';
import { placeOfSelection } from './place-of-selection';
import { $toolbarState, isSameToolbar } from './memo-toolbar-state';
import { loadTag, unseenTags } from './memo-update-tags';
import { MemoOutline } from './outline/memo-outline';
import { $readMemoDocument } from './nodes-to-document';
import { registerSectionHints } from './section-hints';
import './memo-editor.css';

export interface MemoEditorOptions {
  readonly document: MemoDocument;
  /** An empty list element below the text, for the footnotes. */
  readonly footnotes: HTMLElement;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly host: MemoHost;
}

/** The memo's text in a window. Made by createMemoEditor. */
export interface MemoEditor {
  /** The content as it stands. While an input method composes it holds half-typed words. */
  getDocument(): MemoDocument;
  isComposing(): boolean;
  /** Finding and replacing in the text and its footnotes. */
  readonly find: MemoFind;
  readonly outline: MemoOutline;
  run(action: MemoAction): void;
  /** Cites at the caret, at the end where there is none. */
  cite(items: readonly CitationItem[]): void;
  /** Lets a bracket cite something else; nothing takes it out. */
  changeCitation(chip: HTMLElement, items: readonly CitationItem[]): void;
  /** Changes a block that is fed from claims; null takes it out. */
  changeLive(key: string, live: LiveBlock | null): void;
  /** Looks at what is cited and linked to again: its looks may have changed. */
  repaint(): void;
  /** Marks words in place of those marked before. */
  mark(marks: readonly MemoMark[]): void;
  /** Where marked words begin on the screen; undefined where they are not marked. */
  markedPlace(id: string): DOMRect | undefined;
  /** Selects marked words and scrolls to them; whether they were found. */
  goToMark(id: string): boolean;
  /** Selects words and scrolls to them; whether the text still has them. */
  goToPlace(place: MarkPlace): boolean;
  /** Puts another document in place; the steps of before cannot be undone any more. */
  replaceDocument(document: MemoDocument): void;
  focus(): void;
  /** Puts the caret where writing begins: into the first block that is not a heading. */
  focusStart(): void;
  /** Whether the text or a footnote has the focus. */
  hasFocus(): boolean;
  dispose(): void;
}

/** Steps of typing that lie closer together than this are undone together, in ms. */
const undoPause = 600;

/** Makes an editor for a memo in `root`, which must be in the page. */
export function createMemoEditor(root: HTMLElement, options: MemoEditorOptions): MemoEditor {
  return new LexicalMemoEditor(root, options);
}

class LexicalMemoEditor implements MemoEditor {
  readonly find: MemoFind;
  readonly outline: MemoOutline;
  private readonly root: HTMLElement;
  private readonly host: MemoHost;
  private readonly notes: HTMLElement;
  private readonly editor: LexicalEditorWithDispose;
  private readonly panel: FootnotePanel;
  private readonly menus = new Map<LexicalEditor, MemoMenus>();
  private readonly live: LiveBlocks;
  private readonly marks: MemoMarks;
  private readonly unregister: () => void;
  private toolbar: ToolbarState | null = null;
  /** The field that was written in last: the text or a footnote. */
  private active: LexicalEditor;

  constructor(root: HTMLElement, { document, footnotes, label, isReadOnly, host }: MemoEditorOptions) {
    this.root = root;
    this.host = host;
    this.notes = footnotes;
    this.marks = new MemoMarks(root, footnotes);
    prepareField(root, label, isReadOnly);
    this.editor = buildMemoEditor(!isReadOnly);
    this.active = this.editor;
    this.editor.setRootElement(root);
    this.panel = new FootnotePanel({
      container: footnotes,
      body: this.editor,
      equip: (editor, field) => this.equip(editor, field, true),
      changed: () => this.repaint(),
    });
    this.live = new LiveBlocks(this.editor, host);
    this.outline = new MemoOutline(this.editor);
    this.find = new MemoFind({
      body: this.editor,
      footnotes: () => this.panel.fields(),
      rewrite: (body, notes) => this.rewrite(body, notes),
    });
    this.load(document);
    this.unregister = mergeRegister(
      this.equip(this.editor, root, false),
      registerHistory(this.editor, startedHistory(this.editor), undoPause),
      registerTableKeys(this.editor),
      registerShortcutSigns(this.editor),
      registerSectionHints(this.editor),
      this.live.register(),
      this.find.register(),
      this.outline.register(),
      this.registerChanges(),
    );
    this.repaint();
  }

  getDocument(): MemoDocument {
    return this.editor.getEditorState().read($readMemoDocument);
  }

  isComposing(): boolean {
    return this.editor.isComposing() || this.panel.isComposing();
  }

  changeLive(key: string, live: LiveBlock | null): void {
    this.live.change(key, live);
  }

  repaint(): void {
    const footnotes = this.placedFootnotes();
    paintCitations(this.root, this.notes, footnotes, this.host);
    const found = paintMemoLinks([this.root, this.notes], this.host);
    for (const editor of this.menus.keys()) resolveMemoLinks(editor, found);
  }

  mark(marks: readonly MemoMark[]): void {
    this.marks.show(marks);
  }

  markedPlace(id: string): DOMRect | undefined {
    return this.marks.placeOf(id);
  }

  goToMark(id: string): boolean {
    return this.marks.goTo(id);
  }

  goToPlace(place: MarkPlace): boolean {
    return this.marks.goToPlace(place);
  }

  replaceDocument(document: MemoDocument): void {
    this.load(document);
    this.editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  }

  focus(): void {
    this.editor.focus();
  }

  focusStart(): void {
    this.editor.update(() => {
      const blocks = $getRoot().getChildren();
      (blocks.find((block) => !$isHeadingNode(block)) ?? blocks[0])?.selectStart();
    });
    this.editor.focus();
  }

  hasFocus(): boolean {
    return this.root.contains(document.activeElement) || this.panel.focused() !== null;
  }

  dispose(): void {
    this.marks.clear();
    this.panel.dispose();
    this.unregister();
    this.editor.dispose();
    this.editor.setRootElement(null);
  }

  cite(items: readonly CitationItem[]): void {
    const { active } = this;
    active.update(() => {
      if (!$isRangeSelection($getSelection())) $getRoot().selectEnd();
      $insertCitation(items);
    });
    active.focus();
  }

  changeCitation(chip: HTMLElement, items: readonly CitationItem[]): void {
    const editor = [...this.menus.keys()].find((field) => field.getRootElement()?.contains(chip));
    editor?.update(() => $changeCitation(chip, items), { tag: HISTORY_PUSH_TAG });
  }

  run(action: MemoAction): void {
    const editor = this.panel.focused() ?? this.active;
    const isFootnote = editor !== this.editor;
    switch (action.kind) {
      case 'mark':
        editor.dispatchCommand(FORMAT_TEXT_COMMAND, action.mark);
        break;
      case 'undo':
        editor.dispatchCommand(UNDO_COMMAND, undefined);
        break;
      case 'redo':
        editor.dispatchCommand(REDO_COMMAND, undefined);
        break;
      case 'ask-link':
        return this.askForLink(editor);
      case 'ask-citation':
        this.menus.get(editor)?.askForCitation();
        break;
      case 'link':
        editor.update(() => (action.url === null ? $removeLink() : $setLink(action.url)));
        break;
      default:
        if (!isFootnote) this.runInText(action);
    }
    if (action.kind !== 'footnote') editor.focus();
  }

  private runInText(action: MemoAction): void {
    if (action.kind === 'footnote') return this.insertFootnote();
    this.editor.update(() => {
      if (action.kind === 'block') $setBlock(action.block);
      else if (action.kind === 'rule') $insertRule();
      else if (action.kind === 'live') $insertLive(action.live);
      else if (action.kind === 'table') $insertTable(action.rows, action.columns);
      else if (action.kind === 'change-table') $changeTable(action.change);
      else if (action.kind === 'move') $moveBlocks(action.direction);
    });
  }

  private rewrite(body: (() => void) | null, notes: ReadonlyMap<string, () => void>): void {
    const contents = [...notes].map(([key, change]) => ({ key, content: this.panel.rewrite(key, change) }));
    this.editor.update(
      () => {
        body?.();
        for (const { key, content } of contents) {
          const node = $getNodeByKey(key);
          if ($isFootnoteNode(node)) node.setContent(content);
        }
      },
      { discrete: true, tag: [HISTORY_PUSH_TAG, ...unseenTags] },
    );
  }

  private insertFootnote(): void {
    let key = '';
    this.editor.update(
      () => {
        key = $insertFootnote();
      },
      // A key's update may still be running: the panel has the footnote once it is done.
      { onUpdate: () => this.panel.focus(key) },
    );
  }

  private askForLink(editor: LexicalEditor): void {
    const current = editor.read(() => $linkAtSelection()?.getURL() ?? null);
    this.host.askForLink(current, placeOfSelection(editor));
  }

  /** What the text and each footnote have: menus, keys, chips, the toolbar. */
  private equip(editor: LexicalEditor, field: HTMLElement, isFootnote: boolean): () => void {
    const menus = new MemoMenus(editor, this.host, (action) => this.run(action), !isFootnote);
    this.menus.set(editor, menus);
    const stop = new AbortController();
    const { signal } = stop;
    field.addEventListener('focusin', () => (this.active = editor), { signal });
    field.addEventListener('compositionstart', () => this.host.composing(), { capture: true, signal });
    return mergeRegister(
      menus.register(),
      registerMemoKeys(editor, (action) => this.run(action), {
        open: () =>
          this.withCitationBeside(editor, (target) => this.host.openCitation(target)) ||
          this.openLinkBeside(editor),
        show: () =>
          this.withCitationBeside(editor, (target) => this.host.showCard({ ...target, isByKey: true })),
      }),
      registerField(editor, field, this.host),
      registerMemoLinks(editor, this.host),
      editor.registerUpdateListener(() => {
        if (field.contains(document.activeElement)) this.refreshToolbar(editor, isFootnote);
      }),
      () => {
        stop.abort();
        this.menus.delete(editor);
        if (this.active === editor) this.active = this.editor;
      },
    );
  }

  private withCitationBeside(editor: LexicalEditor, run: (target: CitationTarget) => void): boolean {
    const key = editor.read(() => $citationBesideCaret()?.getKey());
    const chip = key === undefined ? null : editor.getElementByKey(key);
    if (chip) run({ chip, items: itemsOfChip(chip) });
    return chip !== null;
  }

  private openLinkBeside(editor: LexicalEditor): boolean {
    const link = memoLinkBeside(editor);
    if (link) this.host.openMemoLink(link);
    return link !== undefined;
  }

  private refreshToolbar(editor: LexicalEditor, isFootnote: boolean): void {
    const next = editor.getEditorState().read(() => $toolbarState(isFootnote));
    if (isSameToolbar(this.toolbar, next)) return;
    this.toolbar = next;
    this.host.showToolbar(next);
  }

  private registerChanges(): () => void {
    const onClick = (event: MouseEvent): void => {
      const chip =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-footnote]') : null;
      if (chip?.dataset.footnote) this.panel.focus(chip.dataset.footnote);
    };
    this.root.addEventListener('click', onClick);
    let isChipChanged = false;
    const onChips = (): void => {
      isChipChanged = true;
    };
    return mergeRegister(
      () => this.root.removeEventListener('click', onClick),
      this.editor.registerMutationListener(CitationNode, onChips),
      this.editor.registerMutationListener(FootnoteNode, onChips),
      this.editor.registerMutationListener(MemoLinkNode, onChips),
      this.editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        const isChanged = dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG);
        if (!isChanged) return;
        if (isChipChanged || tags.size > 0 || isRearranged(dirtyElements)) this.repaint();
        isChipChanged = false;
        if (!tags.has(loadTag) && !this.editor.isComposing()) this.host.changed();
      }),
    );
  }

  private placedFootnotes(): PlacedFootnote[] {
    const chips = [...this.root.querySelectorAll<HTMLElement>('[data-footnote]')];
    const footnotes = this.editor.getEditorState().read(() =>
      chips.flatMap((chip): PlacedFootnote[] => {
        const key = chip.dataset.footnote ?? '';
        const node = $getNodeByKey(key);
        return $isFootnoteNode(node) ? [{ key, chip, content: node.getContent() }] : [];
      }),
    );
    this.panel.sync(footnotes);
    return footnotes;
  }

  private load(document: MemoDocument): void {
    this.editor.update(() => $writeMemoDocument(document), {
      discrete: true,
      tag: [loadTag, HISTORY_MERGE_TAG],
    });
  }
}

/** Typing dirties what is around it in passing, and the root always; moving blocks marks the blocks themselves. */
function isRearranged(dirtyElements: ReadonlyMap<string, boolean>): boolean {
  for (const [key, isItself] of dirtyElements) if (isItself && key !== 'root') return true;
  return false;
}
