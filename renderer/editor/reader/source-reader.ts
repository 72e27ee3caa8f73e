import type { SourceText } from '../../../shared/source/source-schema';
import { pageLabels } from '../../../shared/source/page-of';
import type { Range } from '../../../shared/text/range';
import { ActivePassage } from './active-passage';
import { CaretMotion, type Direction } from './caret-motion';
import { PagePositions } from './page-positions';
import { caretRect, ReaderCaret } from './reader-caret';
import { ReaderFind, type FindState } from './reader-find';
import { flash } from './reader-flash';
import { listenToReader } from './reader-events';
import type { KeyboardTarget } from './reader-keyboard';
import { layOut, type ReaderLayout } from './reader-layout';
import { LayoutMotion } from './layout-motion';
import { ReaderMarks } from './reader-marks';
import type { SourceReaderOptions } from './reader-options';
import { ReaderPage } from './reader-page';
import { ReaderPassages, type ReaderPassage } from './reader-passages';
import { ReaderPlaces } from './reader-places';
import { ReaderSelection, type Selected } from './reader-selection';
import { ReaderSuggestions } from './reader-suggestions';
import { ReaderViewport } from './reader-viewport';
import { RangePainter } from './range-painter';
import { PlacedPassages } from './placed-passages';
import { spokenParts } from './spoken-parts';
import { UnitSelection } from './unit-selection';
import './reader.css';

/** Documents up to this many UTF-16 units are filled completely, in idle time. */
const keepsAllBelow = 300_000;

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
  /** Where things of the text stand in the window. */
  readonly places: ReaderPlaces;
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
  private readonly keyboard: KeyboardTarget;
  private readonly layoutMotion: LayoutMotion;
  private readonly active: ActivePassage;
  private readonly units: UnitSelection;
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
    this.overlay = makeOverlay(element);
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
    this.marks = new ReaderMarks(this.page, this.positions, source.marks);
    this.finder = new ReaderFind(this.page, this.positions);
    this.passagePainter = new RangePainter(this.page, this.positions, (from, to) =>
      this.passages.paintedIn(from, to),
    );
    this.active = new ActivePassage(this.page, this.positions, this.passages);
    this.suggestions = new ReaderSuggestions(this.page, this.positions, this.layout.index, (x, y) =>
      this.layoutMotion.characterAt(x, y),
    );
    const { painter, activePainter } = this.suggestions;
    this.painters = [this.marks.painter, this.passagePainter, this.active.painter, painter, activePainter];
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
    this.keyboard = this.makeKeyboard(motion);
    this.places = new ReaderPlaces(this.page, this.viewport, this.selected, this.passages, this.scroller);
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
    this.active.refresh();
    this.announceCaret();
    this.options.onMoved?.();
  }

  /** Draws the passage that the inspector shows more strongly; null for none. */
  setActive(key: string | null): void {
    this.active.set(key);
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
    const passage = this.active.beside(here, direction);
    if (!passage) return null;
    this.goTo(this.toCodePoints(passage.start, passage.end));
    this.active.set(passage.key);
    return [passage.key];
  }

  /** The passage that a command without a choice is about: the active one where the caret is in it, else the innermost there. */
  get passageAtCaret(): string | null {
    return this.active.atSelection(this.selected);
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

  /** Labels of the pages that a range stands on; none in a source without pages. */
  pageLabels(range: Range): string[] {
    return pageLabels(this.pages, range);
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

  private makeKeyboard(motion: CaretMotion): KeyboardTarget {
    return {
      selection: this.selected,
      motion,
      units: this.units,
      length: this.layout.text.length,
      firstCaret: () => this.viewport.topPosition(),
      moveByLayout: (kind, direction, extend) => this.layoutMotion.move(kind, direction, extend),
      activate: () => this.activateAt(this.selected.value?.focus ?? -1, this.active.key),
      moved: (atLineEnd) => this.caretMoved(atLineEnd),
    };
  }

  private listen(): void {
    listenToReader(this.root, {
      keyboard: this.keyboard,
      selection: () => this.selection,
      selectedText: () => this.selectedText,
      toggleFold: (fold) => this.toggleFold(fold),
      pressed: (x, y) => this.pressed(x, y),
      askedForMenu: (event) => this.menu(event),
      dragStarted: (event, range) => this.options.onDragStart?.(event, range),
      focusChanged: (hasFocus) => this.focusChanged(hasFocus),
    });
  }

  private pressed(x: number, y: number): void {
    const position = this.layoutMotion.characterAt(x, y);
    if (position === null) return;
    this.activateAt(position);
    this.suggestions.pressedAt(position);
  }

  private activateAt(position: number, key?: string): void {
    const found = this.active.pressedAt(position, key);
    if (found) this.options.onPassage?.(found.keys, found.index);
  }

  private menu(event: MouseEvent): void {
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

/** Holds the caret and what flashes, above the text and out of the way of the pointer. */
function makeOverlay(element: HTMLElement): HTMLElement {
  const overlay = document.createElement('div');
  overlay.className = 'reader__overlay';
  overlay.setAttribute('aria-hidden', 'true');
  element.append(overlay);
  return overlay;
}
