import type { CaretMotion, Direction, Unit } from './caret-motion';
import type { Interval } from './passage-index';
import type { ReaderSelection } from './reader-selection';

type Selecting = Pick<ReaderSelection, 'value' | 'range' | 'set'>;

const units: readonly Unit[] = ['word', 'sentence', 'block'];

/**
 * Selects by what a text is made of, and remembers the words that were worked on last: until the caret moves, they are what
 * a key without a selection is about. UTF-16 units in the stored text.
 */
export class UnitSelection {
  private readonly selection: Selecting;
  private readonly motion: CaretMotion;
  private readonly firstCaret: () => number;
  /** What was selected before each step of growing; good only while the last step stands. */
  private grown: { readonly before: Interval; readonly after: Interval }[] = [];
  private done: { readonly focus: number; readonly range: Interval } | null = null;

  constructor(selection: Selecting, motion: CaretMotion, firstCaret: () => number) {
    this.selection = selection;
    this.motion = motion;
    this.firstCaret = firstCaret;
  }

  /** What is selected; else what was worked on last, while the caret stands where that left it; else the sentence at the caret. */
  get meant(): Interval | null {
    const { range, value } = this.selection;
    if (range) return range;
    return value && (this.doneAt(value.focus) ?? this.motion.sentenceAt(value.focus));
  }

  /** Leaves a caret at the end that moved, and remembers what was selected. */
  finish(): void {
    const { range, value } = this.selection;
    if (!value) return;
    if (range) this.done = { focus: value.focus, range };
    this.selection.set({ anchor: value.focus, focus: value.focus });
  }

  /** Selects the sentence at the caret; where one is selected or was worked on last, the one after or before it. */
  sentence(direction: Direction): boolean {
    const { value } = this.selection;
    const range = this.selection.range ?? (value && this.doneAt(value.focus));
    const sentence = range
      ? this.motion.sentenceBeside(direction > 0 ? range.end : range.start, direction)
      : this.sentenceFrom(value?.focus ?? this.firstCaret(), direction);
    return this.select(sentence);
  }

  /** Takes the whole word, then its sentence, then its paragraph, then the next. */
  grow(): boolean {
    const before = this.current();
    const larger = units
      .map((unit) => this.covering(before, unit))
      .find((range) => range && lengthOf(range) > lengthOf(before));
    const end = this.motion.move(before.end, 'paragraph', 1);
    const after = larger ?? { start: before.start, end };
    if (!this.select(after)) return false;
    this.grown = [...this.stillGrown(before), { before, after }];
    return true;
  }

  /** Takes back a step of growing; where there was none, the first sentence of what is selected, or its first word. */
  shrink(): boolean {
    const { range } = this.selection;
    if (!range) return false;
    const grown = this.stillGrown(range);
    const last = grown.at(-1);
    this.grown = grown.slice(0, -1);
    if (last) return this.select(last.before);
    const smaller = units
      .toReversed()
      .map((unit) => this.motion.unitAt(range.start, unit))
      .find((found) => found && found.end <= range.end && lengthOf(found) < lengthOf(range));
    return this.select(smaller ?? { start: range.start, end: range.start });
  }

  /** From now on the other end moves. */
  swapEnds(): boolean {
    const { range, value } = this.selection;
    if (!range || !value) return false;
    this.selection.set({ anchor: value.focus, focus: value.anchor });
    return true;
  }

  private current(): Interval {
    const at = this.selection.value?.focus ?? this.firstCaret();
    return this.selection.range ?? { start: at, end: at };
  }

  private stillGrown(range: Interval): typeof this.grown {
    const last = this.grown.at(-1)?.after;
    return last?.start === range.start && last.end === range.end ? this.grown : [];
  }

  private covering({ start, end }: Interval, unit: Unit): Interval | null {
    const first = this.motion.unitAt(start, unit);
    const last = end > start ? this.motion.unitAt(end - 1, unit) : first;
    if (!first || !last) return null;
    return { start: Math.min(start, first.start), end: Math.max(end, last.end) };
  }

  private doneAt(focus: number): Interval | null {
    return this.done?.focus === focus ? this.done.range : null;
  }

  private sentenceFrom(caret: number, direction: Direction): Interval | null {
    const here = this.motion.sentenceAt(caret);
    const isInside = here && (direction > 0 ? caret < here.end : caret > here.start);
    return isInside ? here : this.motion.sentenceBeside(caret, direction);
  }

  private select(range: Interval | null): boolean {
    const before = this.selection.range;
    if (!range || (before?.start === range.start && before.end === range.end)) return false;
    this.selection.set({ anchor: range.start, focus: range.end });
    return true;
  }
}

function lengthOf({ start, end }: Interval): number {
  return end - start;
}
