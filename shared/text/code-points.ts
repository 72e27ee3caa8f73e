/**
 * Conversions between Unicode code points (what the notebook stores) and UTF-16 code units (what JavaScript counts).
 * Positions are zero-based; an end is exclusive.
 */

const highSurrogate = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/** Number of code points in a text. */
export function codePointLength(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if (isPairAt(text, i)) {
      count--;
      i++;
    }
  }
  return count;
}

/** Converts positions of one text both ways, in O(log n) after one pass. Positions inside a pair round down. */
export class CodePointIndex {
  readonly codePoints: number;
  readonly codeUnits: number;
  /** UTF-16 offsets of every surrogate pair's first unit, ascending. */
  private readonly pairs: Uint32Array;

  constructor(text: string) {
    this.codeUnits = text.length;
    this.pairs = pairOffsets(text);
    this.codePoints = text.length - this.pairs.length;
  }

  /** UTF-16 offset of a code point position. */
  toCodeUnits(codePoint: number): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pairs[middle] ?? 0) - middle < codePoint) low = middle + 1;
      else high = middle;
    }
    return codePoint + low;
  }

  /** Code point position of a UTF-16 offset. */
  toCodePoints(codeUnit: number): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pairs[middle] ?? 0) < codeUnit) low = middle + 1;
      else high = middle;
    }
    return codeUnit - low;
  }
}

/** The text between two code point positions, end exclusive. Positions outside the text are clamped. */
export function sliceByCodePoints(text: string, start: number, end: number): string {
  const index = new CodePointIndex(text);
  return text.slice(index.toCodeUnits(start), index.toCodeUnits(end));
}

function isPairAt(text: string, offset: number): boolean {
  const first = text.charCodeAt(offset);
  if (first < 0xd800 || first > 0xdbff) return false;
  const second = text.charCodeAt(offset + 1);
  return second >= 0xdc00 && second <= 0xdfff;
}

function pairOffsets(text: string): Uint32Array {
  if (!highSurrogate.test(text)) return new Uint32Array(0);
  const found: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    if (isPairAt(text, i)) {
      found.push(i);
      i++;
    }
  }
  return Uint32Array.from(found);
}
