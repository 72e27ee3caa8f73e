import type { CodePointIndex } from '../../../shared/text/code-points';
import type { PassageChange, ReaderPassage } from './reader-passages';

interface Entry {
  readonly given: ReaderPassage;
  readonly placed: ReaderPassage;
}

/**
 * Passages with their positions in UTF-16 units. One that is as it was before stays the same object. What is the same at
 * the beginning and the end of the list is passed over, so that one more tag among thousands costs little.
 */
export class PlacedPassages {
  private readonly index: CodePointIndex;
  private entries: readonly Entry[] = [];

  constructor(index: CodePointIndex) {
    this.index = index;
  }

  place(passages: readonly ReaderPassage[]): PassageChange {
    const before = this.entries;
    const most = Math.min(before.length, passages.length);
    let head = 0;
    while (head < most && isSame(before[head]?.given, passages[head])) head++;
    let tail = 0;
    while (tail < most - head && isSame(before.at(-1 - tail)?.given, passages.at(-1 - tail))) tail++;
    const old = new Map(before.slice(head, before.length - tail).map((entry) => [entry.given.key, entry]));
    const fresh: ReaderPassage[] = [];
    const changed = passages.slice(head, passages.length - tail).map((given) => {
      const known = old.get(given.key);
      if (known && isSame(known.given, given)) {
        old.delete(given.key);
        return known;
      }
      const placed = this.placed(given);
      fresh.push(placed);
      return { given, placed };
    });
    this.entries = [...before.slice(0, head), ...changed, ...before.slice(before.length - tail)];
    const all = this.entries.map(({ placed }) => placed);
    return { all, fresh, gone: [...old.values()].map(({ placed }) => placed) };
  }

  private placed(passage: ReaderPassage): ReaderPassage {
    const { index } = this;
    return {
      ...passage,
      start: index.toCodeUnits(passage.start),
      end: index.toCodeUnits(passage.end),
    };
  }
}

function isSame(a: ReaderPassage | undefined, b: ReaderPassage | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return (
    a.key === b.key &&
    a.start === b.start &&
    a.end === b.end &&
    a.description === b.description &&
    a.codes.length === b.codes.length &&
    a.codes.every((code, at) => {
      const other = b.codes[at];
      return (
        code.codeId === other?.codeId &&
        code.polarity === other.polarity &&
        code.dimension === other.dimension &&
        code.colour === other.colour
      );
    })
  );
}
