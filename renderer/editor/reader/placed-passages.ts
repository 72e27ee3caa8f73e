import type { CodePointIndex } from '../../../shared/text/code-points';
import type { ReaderPassage } from './reader-passages';

/**
 * Passages with their positions in UTF-16 units. One that is as it was before stays the same object, so that among
 * thousands those that changed are found at once.
 */
export class PlacedPassages {
  private readonly index: CodePointIndex;
  private known = new Map<string, { readonly given: ReaderPassage; readonly placed: ReaderPassage }>();

  constructor(index: CodePointIndex) {
    this.index = index;
  }

  place(passages: readonly ReaderPassage[]): ReaderPassage[] {
    const before = this.known;
    this.known = new Map();
    return passages.map((given) => {
      const known = before.get(given.key);
      const entry = known && isSame(known.given, given) ? known : { given, placed: this.placed(given) };
      this.known.set(given.key, entry);
      return entry.placed;
    });
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

function isSame(a: ReaderPassage, b: ReaderPassage): boolean {
  if (a === b) return true;
  return (
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
