import type { Range } from '../../../shared/text/range';
import type { CodePointIndex } from '../../../shared/text/code-points';
import { defineHighlight } from './highlight-registry';
import type { PagePositions } from './page-positions';
import { PassageIndex } from './passage-index';
import { RangePainter } from './range-painter';
import type { ReaderPage } from './reader-page';

/** Words that a rule proposes a tag for, and the sentence that would be tagged. Positions are code points, end exclusive. */
export interface ReaderSuggestion extends Range {
  /** Names it among those of its source. */
  readonly key: string;
  readonly sentence: Range;
}

/** Told at which suggestions the caret or the resting pointer is, in the order of the text; none: it left them. */
export type SuggestionListener = (keys: readonly string[], by: 'caret' | 'press' | 'pointer') => void;

const wordsName = 'suggestion';
const activeName = 'suggestion-active';
const sentenceName = 'suggestion-sentence';
/** How long the pointer rests before it asks for anything. */
const restMs = 250;

/** The suggestions of one source: dotted underlines, and what of them is at a place. */
export class ReaderSuggestions {
  readonly painter: RangePainter;
  readonly activePainter: RangePainter;
  private readonly codePoints: CodePointIndex;
  private readonly characterAt: (x: number, y: number) => number | null;
  private readonly listeners = new Set<SuggestionListener>();
  private index = new PassageIndex<ReaderSuggestion>([]);
  private active: ReaderSuggestion | null = null;
  private atCaret = '';
  private atPointer = '';
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    page: ReaderPage,
    positions: PagePositions,
    codePoints: CodePointIndex,
    characterAt: (x: number, y: number) => number | null,
  ) {
    this.codePoints = codePoints;
    this.characterAt = characterAt;
    const line = 'text-decoration: underline dotted var(--suggestion) 2px; text-underline-offset: 6px;';
    defineHighlight(wordsName, line, 3);
    defineHighlight(sentenceName, 'background-color: var(--hover);', -1);
    defineHighlight(activeName, 'background-color: var(--selected);', 2);
    this.painter = new RangePainter(page, positions, (from, to) =>
      this.index.overlapping(from, to).map(({ start, end }) => ({ start, end, name: wordsName })),
    );
    this.activePainter = new RangePainter(page, positions, () => this.activeRanges());
    page.root.addEventListener('pointermove', (event) => this.pointerMoved(event));
    page.root.addEventListener('pointerleave', () => this.pointerLeft());
  }

  destroy(): void {
    clearTimeout(this.rest);
    this.listeners.clear();
  }

  /** Shows these and no others. */
  set(suggestions: readonly ReaderSuggestion[]): void {
    this.index = new PassageIndex(
      suggestions.map((suggestion) => ({
        ...suggestion,
        ...this.toUnits(suggestion),
        sentence: this.toUnits(suggestion.sentence),
      })),
    );
    this.atCaret = '';
    this.atPointer = '';
    this.painter.refresh();
    this.setActive(this.active?.key ?? null);
  }

  /** Marks one, with the sentence that it would tag; null for none. */
  setActive(key: string | null): void {
    this.active = this.index.sorted.find((suggestion) => suggestion.key === key) ?? null;
    this.activePainter.refresh();
  }

  /** Calls back when the caret or the pointer comes to suggestions or leaves them; the returned function stops that. */
  listen(listener: SuggestionListener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** The caret stands at a position (UTF-16); null where there is none, or words are selected. */
  caretAt(position: number | null): void {
    const keys = position === null ? [] : this.keysAt(position);
    if (keys.join('\n') === this.atCaret) return;
    this.atCaret = keys.join('\n');
    this.tell(keys, 'caret');
  }

  /** A position was clicked (UTF-16). */
  pressedAt(position: number): void {
    const keys = this.keysAt(position);
    if (keys.length > 0) this.tell(keys, 'press');
  }

  private pointerMoved({ clientX, clientY, buttons }: PointerEvent): void {
    clearTimeout(this.rest);
    if (buttons !== 0 || this.index.sorted.length === 0) return;
    this.rest = setTimeout(() => this.pointerRests(clientX, clientY), restMs);
  }

  private pointerRests(x: number, y: number): void {
    const position = this.characterAt(x, y);
    const keys = position === null ? [] : this.keysAt(position);
    if (keys.join('\n') === this.atPointer) return;
    this.atPointer = keys.join('\n');
    this.tell(keys, 'pointer');
  }

  private pointerLeft(): void {
    clearTimeout(this.rest);
    if (this.atPointer === '') return;
    this.atPointer = '';
    this.tell([], 'pointer');
  }

  private tell(keys: readonly string[], by: 'caret' | 'press' | 'pointer'): void {
    for (const listener of this.listeners) listener(keys, by);
  }

  private keysAt(position: number): string[] {
    return this.index.overlapping(position, position + 1).map(({ key }) => key);
  }

  private activeRanges() {
    if (!this.active) return [];
    const { start, end, sentence } = this.active;
    return [
      { ...sentence, name: sentenceName },
      { start, end, name: activeName },
    ];
  }

  private toUnits({ start, end }: Range): Range {
    return { start: this.codePoints.toCodeUnits(start), end: this.codePoints.toCodeUnits(end) };
  }
}
