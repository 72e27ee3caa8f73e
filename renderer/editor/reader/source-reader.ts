import type { SourceText } from '../../../shared/source/source-schema';
import { pageLabels } from '../../../shared/source/page-of';
import type { Range } from '../../../shared/text/range';
import { CaretMotion, type Direction } from './caret-motion';
import { PagePositions } from './page-positions';
import { defineHighlight } from './highlight-registry';
import { caretRect, ReaderCaret } from './reader-caret';
import { ReaderFind, type FindState } from './reader-find';
import { flash } from './reader-flash';
import { handleReaderKey, type KeyboardTarget } from './reader-keyboard';
import { layOut, type ReaderLayout } from './reader-layout';
import { LayoutMotion } from './layout-motion';
import { ReaderMarks } from './reader-marks';
import { ReaderPage } from './reader-page';
import { ReaderPassages, type ReaderPassage } from './reader-passages';
import { ReaderSelection, type Selected } from './reader-selection';
import { ReaderSuggestions } from './reader-suggestions';
import { ReaderViewport } from './reader-viewport';
import { RangePainter } from './range-painter';
import { PlacedPassages } from './placed-passages';
import { passageBeside, turnAt, type PassageTurn } from './passage-steps';
import { spokenParts } from './spoken-parts';
import { UnitSelection } from './unit-selection';
import './reader.css';

/** What was found at a place: the passages, the shortest first, and a link's target. Positions are code points. */
export interface ReaderPlace {
  readonly position: number;
  readonly passages: readonly string[];
  readonly link: string | null;
}

export interface SourceReaderOptions {
  /** Accessible name of the text: the source's title. */
  readonly label: string;
  /** BCP 47 tag of the source's language; null where it is unknown. */
  readonly language: string | null;
  /** The element that scrolls; the reader's parent where it is left out. */
  readonly scroller?: HTMLElement;
  readonly foldLabel: (lines: number, isOpen: boolean) => string;
  /** Puts all text, and role="mark" around passages, into the DOM. */
  readonly isForScreenReader?: boolean;
  /** The selection changed; null for a caret or nothing. */
  readonly onSelection?: (range: Range | null, by: 'pointer' | 'keyboard') => void;
  /** The caret came to other passages than before; empty when it left them. */
  readonly onCaret?: (passages: readonly string[]) => void;
  /** A passage was clicked or Enter pressed in it: which of those at the place is meant now. */
  readonly onPassage?: (passages: readonly string[], index: number) => void;
  /** The right button, or the menu key; coordinates relative to the window. */
  readonly onMenu?: (place: ReaderPlace, x: number, y: number) => void;
  readonly onDragStart?: (event: DragEvent, range: Range) => void;
  /** Text was filled, emptied, scrolled or resized: places have moved. */
  readonly onMoved?: () => void;
}

/** Documents up to this many UTF-16 units are filled completely, in idle time. */
const keepsAllBelow = 300_000;
const activeName = 'reader-active';
const activeDeclarations = 'background-color: var(--passage-active);';

/** Shows a stored text, read-only, at any size, with passages painted over it. Positions are code points. */
export function createSourceReader(
  element: HTMLElement,
  source: Pick<SourceText, 'text' | 'blocks' | 'marks' | 'nonContent' | 'pages'>,
  options: SourceReaderOptions,
): SourceReader {
  return new SourceReader(element, source, options);
}

/** The first line shown and what is selected; UTF-16 units in the stored text. */
export interface Standing {
  readonly top: number;
  readonly selected: Selected | null;
}

/** Made by createSourceReader. */
export class SourceReader {
  readonly layout: ReaderLayout;
  /** What rules propose for the text. */
  readonly suggestions: ReaderSuggestions;
  private readonly options: SourceReaderOptions;
  private readonly pages: NonNullable<SourceText['pages']>;
  private readonly scroller: HTMLElement;
  private readonly root: HTMLElement;
  private readonly overlay: HTMLElement;
  private readonly page: ReaderPage;
  private readonly positions: PagePositions;
  private readonly viewport: ReaderViewport;
  private readonly selected: ReaderSelection;
  private readonly caret: ReaderCaret;
  private readonly passages = new ReaderPassages();
  private readonly placed: PlacedPassages;
  private readonly marks: ReaderMarks;
  private readonly finder: ReaderFind;
  private readonly painters: readonly RangePainter[];
  private readonly passagePainter: RangePainter;
  private readonly activePainter: RangePainter;
  private readonly keyboard: KeyboardTarget;
  private readonly layoutMotion: LayoutMotion;
  private active: ReaderPassage | null = null;
  private readonly units: UnitSelection;
  private turn: PassageTurn | null = null;
  private atCaret = '';
  private isAtLineEnd = false;

  constructor(
    element: HTMLElement,
    source: Pick<SourceText, 'text' | 'blocks' | 'marks' | 'nonContent' | 'pages'>,
    options: SourceReaderOptions,
  ) {
    this.options = options;
    this.pages = source.pages ?? [];
    this.layout = layOut(source);
    this.placed = new PlacedPassages(this.layout.index);
    this.scroller = options.scroller ?? element.parentElement ?? element;
    this.root = this.makeRoot(element);
    this.overlay = document.createElement('div');
    this.overlay.className = 'reader__overlay';
    this.overlay.setAttribute('aria-hidden', 'true');
    element.append(this.overlay);
    this.page = new ReaderPage(this.root, this.layout, {
      language: options.language,
      foldLabel: options.foldLabel,
      onFilled: (chunks) => this.filled(chunks),
      onEmptying: (chunk) => this.emptying(chunk),
      spokenParts: options.isForScreenReader ? (start, end) => spokenParts(this.passages, start, end) : null,
    });
    this.positions = new PagePositions(this.page);
    this.selected = new ReaderSelection(this.page, this.positions, (byPointer) =>
      this.selectionChanged(byPointer),
    );
    this.caret = new ReaderCaret(this.overlay, this.positions);
    this.marks = new ReaderMarks(source.marks, this.layout.index);
    this.finder = new ReaderFind(this.page, this.positions);
    this.passagePainter = new RangePainter(this.page, this.positions, (from, to) =>
      this.passages.paintedIn(from, to),
    );
    this.activePainter = new RangePainter(this.page, this.positions, () =>
      this.active ? [{ start: this.active.start, end: this.active.end, name: activeName }] : [],
    );
    const markPainter = new RangePainter(this.page, this.positions, (from, to) =>
      this.marks.paintedIn(from, to),
    );
    this.suggestions = new ReaderSuggestions(this.page, this.positions, this.layout.index, (x, y) =>
      this.layoutMotion.characterAt(x, y),
    );
    const { painter, activePainter } = this.suggestions;
    this.painters = [markPainter, this.passagePainter, this.activePainter, painter, activePainter];
    this.viewport = new ReaderViewport(this.page, this.positions, this.scroller, {
      keepsAll: this.layout.text.length <= keepsAllBelow || options.isForScreenReader === true,
      pinned: () => this.selected.pinned(),
      onMoved: () => this.moved(),
    });
    const motion = new CaretMotion(
      this.layout,
      (block) => block.fold >= 0 && !this.page.isFoldOpen(block.fold),
    );
    this.layoutMotion = new LayoutMotion(
      this.page,
      this.positions,
      this.viewport,
      this.selected,
      this.scroller,
      motion,
    );
    this.units = new UnitSelection(this.selected, motion, () => this.viewport.topPosition());
    this.keyboard = {
      selection: this.selected,
      motion,
      units: this.units,
      length: this.layout.text.length,
      firstCaret: () => this.viewport.topPosition(),
      moveByLayout: (kind, direction, extend) => this.layoutMotion.move(kind, direction, extend),
      activate: () => this.activateAt(this.selected.value?.focus ?? -1, this.active?.key),
      moved: (atLineEnd) => this.caretMoved(atLineEnd),
    };
    defineHighlight(activeName, activeDeclarations, 1);
    this.viewport.start();
    this.listen();
  }

  destroy(): void {
    this.viewport.destroy();
    for (const painter of this.painters) painter.eraseAll();
    this.finder.destroy();
    this.suggestions.destroy();
    this.selected.destroy();
    this.page.destroy();
    this.root.remove();
    this.overlay.remove();
  }

  /** Shows these passages and no others. What is in sight is painted before this returns. */
  setPassages(passages: readonly ReaderPassage[]): void {
    this.passages.set(this.placed.place(passages));
    if (this.options.isForScreenReader) this.page.redraw([...this.page.liveChunks]);
    this.passagePainter.refresh();
    if (this.active) this.setActive(this.active.key);
    this.announceCaret();
    this.options.onMoved?.();
  }

  /** Draws the passage that the inspector shows more strongly; null for none. */
  setActive(key: string | null): void {
    this.active = key === null ? null : (this.passages.find(key) ?? null);
    this.activePainter.refresh();
  }

  /** What is selected; null for a caret or nothing. */
  get selection(): Range | null {
    const { range } = this.selected;
    return range && this.toCodePoints(range.start, range.end);
  }

  /** The selected words exactly as stored; empty without a selection. */
  get selectedText(): string {
    const { range } = this.selected;
    return range ? this.layout.text.slice(range.start, range.end) : '';
  }

  /**
   * What a key that needs words is about: the selection, else the passage that was tagged last while the caret has not moved
   * on, else the sentence at the caret. Null without a caret.
   */
  get meant(): Range | null {
    const range = this.units.meant;
    return range && this.toCodePoints(range.start, range.end);
  }

  /** The words of a range exactly as stored. */
  textOf(range: Range): string {
    const { index, text } = this.layout;
    return text.slice(index.toCodeUnits(range.start), index.toCodeUnits(range.end));
  }

  /** Where the caret stands, or null. */
  get caretPosition(): number | null {
    const { value } = this.selected;
    return value && this.layout.index.toCodePoints(value.focus);
  }

  /**
   * What a tag bar for the selection should stand beside, relative to the window: all its lines, or where they fill much
   * of the window the one with the end that moves. Null while out of sight.
   */
  selectionRect(): DOMRect | null {
    const { range, value } = this.selected;
    if (!range || !value) return null;
    const isForward = value.focus >= value.anchor;
    const rects = this.viewport.rectsOf(range.start, range.end);
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return null;
    const moving = isForward ? last : first;
    const height = last.bottom - first.top;
    if (height > window.innerHeight * 0.4) return moving;
    return new DOMRect(moving.left, first.top, moving.width, height);
  }

  /** Where a stretch stands in the window, as far as it is filled: all its lines. Null while it is nowhere. */
  rectOf(range: Range): DOMRect | null {
    const { index } = this.layout;
    const rects = this.viewport.rectsOf(index.toCodeUnits(range.start), index.toCodeUnits(range.end));
    const [first, last] = [rects[0], rects.at(-1)];
    return first && last ? new DOMRect(first.left, first.top, first.width, last.bottom - first.top) : null;
  }

  select(range: Range): void {
    const { index } = this.layout;
    this.selected.set({ anchor: index.toCodeUnits(range.start), focus: index.toCodeUnits(range.end) });
    this.caretMoved(false, false);
  }

  /** Selects the next or the previous sentence; the first time, the one at the caret. */
  selectSentence(direction: Direction): void {
    if (this.units.sentence(direction)) this.caretMoved(false);
  }

  /** From now on the selection's other end is the one that moves. */
  swapEnds(): void {
    if (this.units.swapEnds()) this.caretMoved(false);
  }

  /** Leaves a caret where the selection's moving end is; its words stay what a key without a selection is about. */
  clearSelection(): void {
    this.units.finish();
    // A press on a button leaves the DOM's selection where it was; read back later, it would select the words again.
    if (this.holdsDomSelection()) this.selected.applyToDom();
    this.caretMoved(false, false);
  }

  focus(): void {
    this.root.focus({ preventScroll: true });
  }

  get hasFocus(): boolean {
    return document.activeElement === this.root;
  }

  /** Where the analyst is in the text, for `comeBack`. */
  get standing(): Standing {
    return { top: this.viewport.topPosition(), selected: this.selected.value };
  }

  /** Shows the text as it was left. */
  comeBack({ top, selected }: Standing): void {
    this.selected.set(selected);
    this.viewport.showAtTop(top);
  }

  /** Opens what is folded on the way, scrolls to a passage, puts the caret at its start and flashes it once. */
  goTo(range: Range): void {
    const { index } = this.layout;
    const start = index.toCodeUnits(range.start);
    const end = index.toCodeUnits(range.end);
    this.goToUnits(start, end);
    this.selected.set({ anchor: start, focus: start });
    this.caretMoved(false, false);
    flash(this.overlay, this.viewport.rectsOf(start, end));
  }

  /** Goes to the passage after or before the caret. Returns its key and what else is at its start; null without passages. */
  goToPassage(direction: Direction): readonly string[] | null {
    const here = this.selected.value?.focus ?? this.viewport.topPosition() - 1;
    const passage = passageBeside(this.passages.sorted, here, this.active, direction);
    if (!passage) return null;
    this.turn = null;
    this.goTo(this.toCodePoints(passage.start, passage.end));
    this.setActive(passage.key);
    return [passage.key];
  }

  /** The passage that a command without a choice is about: the active one where the caret is in it, else the innermost there. */
  get passageAtCaret(): string | null {
    const { value, range } = this.selected;
    if (!value) return null;
    const at = range?.start ?? value.focus;
    const { active } = this;
    if (active && active.start <= at && at <= active.end) return active.key;
    const here = [...this.passages.at(at), ...this.passages.at(at - 1)];
    return here[0]?.key ?? null;
  }

  search(query: string): FindState {
    const from = this.selected.value
      ? Math.min(this.selected.value.anchor, this.selected.value.focus)
      : this.viewport.topPosition();
    return this.showFound(this.finder.search(query, from));
  }

  searchStep(direction: Direction): FindState {
    return this.showFound(this.finder.step(direction));
  }

  /** Where the current match of the search is. */
  get found(): Range | null {
    const { range } = this.finder;
    return range && this.toCodePoints(range.start, range.end);
  }

  get hasFolds(): boolean {
    return this.layout.folds.length > 0;
  }

  /** Opens or closes everything outside the main text. */
  setAllFolds(isOpen: boolean): void {
    const top = this.viewport.topPosition();
    this.layout.folds.forEach((_, fold) => this.page.setFoldOpen(fold, isOpen));
    this.viewport.fillNear();
    if (!isOpen || top > 0) this.viewport.reveal(top, top, 'nearest');
    this.moved();
  }

  /** The letters' size or the column's width was changed by style. */
  relayout(): void {
    this.viewport.relayout();
  }

  /** The passages that begin in the window or up to `beyond` CSS pixels from it, in order. */
  shownWithin(beyond: number): readonly string[] {
    const { from, to } = this.viewport.shownRange(beyond);
    return this.passages.overlapping(from, to).map(({ key }) => key);
  }

  /** What of the text is in the window or up to `beyond` CSS pixels from it. */
  rangeWithin(beyond: number): Range {
    const { from, to } = this.viewport.shownRange(beyond);
    return this.toCodePoints(from, to);
  }

  /** Where the first line in the window stands. */
  get topPosition(): number {
    return this.layout.index.toCodePoints(this.viewport.topPosition());
  }

  /** Labels of the pages that a range stands on; none in a source without pages. */
  pageLabels(range: Range): string[] {
    return pageLabels(this.pages, range);
  }

  /** Distance of a position from the top of the text, CSS pixels. */
  topOf(position: number): number {
    return this.viewport.topOf(this.layout.index.toCodeUnits(position));
  }

  /** Shows the part of the text that stands this far from its top, CSS pixels, a third down the window. */
  scrollTo(top: number): void {
    this.scroller.scrollTop = Math.max(0, top - this.scroller.clientHeight / 3);
    this.viewport.fillNear();
  }

  /** Height of the whole text, CSS pixels. */
  get height(): number {
    return this.root.offsetHeight;
  }

  private makeRoot(element: HTMLElement): HTMLElement {
    const root = document.createElement('div');
    root.className = 'reader__text';
    root.tabIndex = 0;
    root.setAttribute('role', 'document');
    root.setAttribute('aria-label', this.options.label);
    root.dataset['autofocus'] = '';
    if (this.options.language) root.lang = this.options.language;
    element.classList.add('reader');
    element.append(root);
    return root;
  }

  private listen(): void {
    this.root.addEventListener('keydown', (event) => {
      if (event.target !== this.root) return;
      if (handleReaderKey(event, this.keyboard)) event.preventDefault();
    });
    this.root.addEventListener('copy', (event) => this.copy(event));
    this.root.addEventListener('click', (event) => this.click(event));
    this.root.addEventListener('contextmenu', (event) => this.menu(event));
    this.root.addEventListener('dragstart', (event) => this.drag(event));
    this.root.addEventListener('focus', () => this.focusChanged(true));
    this.root.addEventListener('blur', () => this.focusChanged(false));
  }

  private copy(event: ClipboardEvent): void {
    if (!this.selected.range) return;
    event.clipboardData?.setData('text/plain', this.selectedText);
    event.preventDefault();
  }

  private click(event: MouseEvent): void {
    const fold = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-fold]') : null;
    if (fold) return this.toggleFold(Number(fold.dataset['fold']));
    if (this.selected.range || event.detail > 1) return;
    const position = this.layoutMotion.characterAt(event.clientX, event.clientY);
    if (position === null) return;
    this.activateAt(position);
    this.suggestions.pressedAt(position);
  }

  /** Shows the innermost passage at a place, or the one with a key; the same place again shows the next. */
  private activateAt(position: number, key?: string): void {
    const keys = this.passages.at(position).map(({ key }) => key);
    this.turn = keys.length > 0 ? turnAt(keys, this.turn, key) : null;
    if (!this.turn) return;
    this.setActive(keys[this.turn.index] ?? null);
    this.options.onPassage?.(keys, this.turn.index);
  }

  private menu(event: MouseEvent): void {
    event.preventDefault();
    // The menu key gives no useful coordinates: the caret's place stands in.
    const isByKey = event.button !== 2;
    const focus = this.selected.value?.focus ?? this.viewport.topPosition();
    const rect = isByKey ? caretRect(this.positions, focus, false) : null;
    const position = isByKey ? focus : (this.layoutMotion.characterAt(event.clientX, event.clientY) ?? -1);
    const place = {
      position: this.layout.index.toCodePoints(Math.max(0, position)),
      passages: this.passages.at(position).map(({ key }) => key),
      link: this.marks.linkAt(position),
    };
    this.options.onMenu?.(place, rect?.left ?? event.clientX, rect ? rect.top + rect.height : event.clientY);
  }

  private drag(event: DragEvent): void {
    const { selection } = this;
    if (!selection || !event.dataTransfer) return;
    event.dataTransfer.setData('text/plain', this.selectedText);
    event.dataTransfer.effectAllowed = 'copy';
    this.options.onDragStart?.(event, selection);
  }

  private toggleFold(fold: number): void {
    this.page.setFoldOpen(fold, !this.page.isFoldOpen(fold));
    this.viewport.fillNear();
    this.moved();
  }

  private focusChanged(hasFocus: boolean): void {
    if (hasFocus) {
      // A click sets the DOM's selection itself, before or after this event; only a lost one is put back.
      if (!this.holdsDomSelection()) {
        if (this.selected.value) this.selected.applyToDom();
        else if (this.root.matches(':focus-visible')) this.placeFirstCaret();
      }
    }
    this.selected.focusChanged();
    this.drawCaret();
  }

  private holdsDomSelection(): boolean {
    const node = document.getSelection()?.focusNode;
    return Boolean(node && this.root.contains(node));
  }

  private placeFirstCaret(): void {
    const position = this.viewport.topPosition();
    this.selected.set({ anchor: position, focus: position });
  }

  private selectionChanged(byPointer: boolean): void {
    this.isAtLineEnd = false;
    this.drawCaret();
    this.announceCaret();
    this.suggestions.caretAt(this.selected.range ? null : (this.selected.value?.focus ?? null));
    this.options.onSelection?.(this.selection, byPointer ? 'pointer' : 'keyboard');
  }

  private caretMoved(atLineEnd: boolean, scroll = true): void {
    this.isAtLineEnd = atLineEnd;
    const focus = this.selected.value?.focus;
    if (scroll && focus !== undefined) this.viewport.reveal(focus, focus, 'nearest');
    this.drawCaret();
  }

  private drawCaret(): void {
    const focus = this.hasFocus ? this.selected.value?.focus : undefined;
    this.caret.show(focus ?? null, this.isAtLineEnd);
  }

  private announceCaret(): void {
    const focus = this.selected.value?.focus;
    const keys = focus === undefined ? [] : this.passages.at(focus).map(({ key }) => key);
    const joined = keys.join(' ');
    if (joined === this.atCaret) return;
    this.atCaret = joined;
    this.options.onCaret?.(keys);
  }

  private goToUnits(start: number, end: number): void {
    let hasOpened = false;
    this.layout.folds.forEach((fold, i) => {
      if (fold.start < Math.max(end, start + 1) && start < fold.end)
        hasOpened = this.page.setFoldOpen(i, true) || hasOpened;
    });
    if (hasOpened) this.viewport.fillNear();
    this.viewport.reveal(start, end, 'third');
  }

  private showFound(state: FindState): FindState {
    const { range } = this.finder;
    if (range) {
      this.goToUnits(range.start, range.end);
      this.selected.set({ anchor: range.start, focus: range.start });
      this.caretMoved(false, false);
    }
    return state;
  }

  private toCodePoints(start: number, end: number): Range {
    return { start: this.layout.index.toCodePoints(start), end: this.layout.index.toCodePoints(end) };
  }

  private filled(chunks: readonly number[]): void {
    for (const chunk of chunks) {
      for (const painter of this.painters) painter.paint(chunk);
      this.finder.paint(chunk);
      this.selected.paint(chunk);
    }
  }

  private emptying(chunk: number): void {
    for (const painter of this.painters) painter.erase(chunk);
    this.finder.erase(chunk);
    this.selected.erase(chunk);
  }

  private moved(): void {
    this.drawCaret();
    this.options.onMoved?.();
  }
}
