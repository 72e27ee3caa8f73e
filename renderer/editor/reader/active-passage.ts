import type { Direction } from './caret-motion';
import { defineHighlight } from './highlight-registry';
import type { PagePositions } from './page-positions';
import { passageBeside, turnAt, type PassageTurn } from './passage-steps';
import { RangePainter } from './range-painter';
import type { ReaderPage } from './reader-page';
import type { ReaderPassage, ReaderPassages } from './reader-passages';
import type { ReaderSelection } from './reader-selection';

const highlightName = 'reader-active';

/** What was found where the analyst pressed, and which of it is shown now. */
export interface Activated {
  readonly keys: readonly string[];
  readonly index: number;
}

/** The passage that the inspector shows: drawn more strongly, and where keys step on from. Positions are UTF-16 units. */
export class ActivePassage {
  readonly painter: RangePainter;
  private readonly passages: ReaderPassages;
  private current: ReaderPassage | null = null;
  private turn: PassageTurn | null = null;

  constructor(page: ReaderPage, positions: PagePositions, passages: ReaderPassages) {
    this.passages = passages;
    defineHighlight(highlightName, 'background-color: var(--passage-active);', 1);
    this.painter = new RangePainter(page, positions, () =>
      this.current ? [{ start: this.current.start, end: this.current.end, name: highlightName }] : [],
    );
  }

  /** Its key, or undefined. */
  get key(): string | undefined {
    return this.current?.key;
  }

  /** Shows another one; null for none. */
  set(key: string | null): void {
    this.current = key === null ? null : (this.passages.find(key) ?? null);
    this.painter.refresh();
  }

  /** Passages came or went: the same one is shown as it is now, or none if it is gone. */
  refresh(): void {
    if (this.current) this.set(this.current.key);
  }

  /** Shows the innermost passage at a place, or the one with a key; the same place again shows the next. Null: none there. */
  pressedAt(position: number, key?: string): Activated | null {
    const keys = this.passages.at(position).map((passage) => passage.key);
    this.turn = keys.length > 0 ? turnAt(keys, this.turn, key) : null;
    if (!this.turn) return null;
    this.set(keys[this.turn.index] ?? null);
    return { keys, index: this.turn.index };
  }

  /** The passage after or before a place; undefined where there is none. */
  beside(here: number, direction: Direction): ReaderPassage | undefined {
    this.turn = null;
    return passageBeside(this.passages.sorted, here, this.current, direction);
  }

  /** The passage that a command without a choice is about: this one where the selection is in it, else the innermost there. */
  atSelection({ value, range }: Pick<ReaderSelection, 'value' | 'range'>): string | null {
    if (!value) return null;
    const at = range?.start ?? value.focus;
    const { current } = this;
    if (current && current.start <= at && at <= current.end) return current.key;
    const here = [...this.passages.at(at), ...this.passages.at(at - 1)];
    return here[0]?.key ?? null;
  }
}
