import { simplifiedUnit } from './simplified-forms';

/**
 * A text made comparable: NFKC, lower case, simplified characters, plain apostrophes, and no blanks between Han.
 * Offsets are UTF-16 code units on both sides.
 */
export interface FoldedText {
  readonly text: string;
  /** For every unit of the folded text, where the character that it came from begins in the original. */
  readonly starts: Uint32Array;
  /** For every unit of the folded text, where the character that it came from ends in the original. */
  readonly ends: Uint32Array;
}

/** Folds a text for comparing, with the way back. The original is never changed. */
export function foldText(original: string): FoldedText {
  const folding = new Folding(original);
  let at = 0;
  while (at < original.length) at = folding.take(at);
  return folding.result();
}

/** The folded form alone, for words that are looked for. */
export function foldWords(words: string): string {
  return foldText(words).text;
}

const clusterPattern = /\P{M}\p{M}*/uy;
/** More arguments than this are too many for one call. */
const unitsPerCall = 8192;

class Folding {
  private readonly original: string;
  private units: Uint16Array<ArrayBuffer>;
  private starts: Uint32Array<ArrayBuffer>;
  private ends: Uint32Array<ArrayBuffer>;
  private length = 0;

  constructor(original: string) {
    this.original = original;
    const room = original.length + 16;
    this.units = new Uint16Array(room);
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
  }

  /** Folds the character at an offset, with the marks that stand on it; answers where the next begins. */
  take(at: number): number {
    const unit = this.original.charCodeAt(at);
    const isAscii = unit < 0x80;
    if ((!isAscii && !isPlainHan(unit)) || isMark(this.original.charCodeAt(at + 1)))
      return this.takeCluster(at);
    if (!isAscii) return this.push(simplifiedUnit(unit), at, at + 1);
    if (isBlank(unit)) return this.takeBlank(at, at + 1);
    return this.push(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, at, at + 1);
  }

  result(): FoldedText {
    const { length } = this;
    let text = '';
    for (let from = 0; from < length; from += unitsPerCall) {
      text += String.fromCharCode(...this.units.subarray(from, Math.min(from + unitsPerCall, length)));
    }
    return { text, starts: this.starts.subarray(0, length), ends: this.ends.subarray(0, length) };
  }

  private takeBlank(at: number, end: number): number {
    const after = afterBlanks(this.original, at);
    const isBetweenHan =
      this.length > 0 &&
      isHanUnit(this.units[this.length - 1] ?? 0) &&
      isHanUnit(this.original.charCodeAt(after));
    return isBetweenHan ? after : this.push(0x20, at, end);
  }

  private takeCluster(at: number): number {
    clusterPattern.lastIndex = at;
    const cluster = clusterPattern.exec(this.original)?.[0] ?? this.original.charAt(at);
    const end = at + cluster.length;
    if (cluster.length === 1 && isBlank(cluster.charCodeAt(0))) return this.takeBlank(at, end);
    for (const unit of cluster.normalize('NFKC').toLowerCase().split('')) {
      this.push(simplifiedUnit(plainQuote(unit.charCodeAt(0))), at, end);
    }
    return end;
  }

  private push(unit: number, start: number, end: number): number {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
    return end;
  }

  private grow(): void {
    const room = this.units.length * 2;
    const { units, starts, ends } = this;
    this.units = new Uint16Array(room);
    this.units.set(units);
    this.starts = new Uint32Array(room);
    this.starts.set(starts);
    this.ends = new Uint32Array(room);
    this.ends.set(ends);
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x3000 || unit === 0xa0;
}

function plainQuote(unit: number): number {
  return unit === 0x2018 || unit === 0x2019 ? 0x27 : unit;
}

/** The CJK Unified Ideographs block, whose characters NFKC leaves as they are. */
function isPlainHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Han, its extension A and CJK punctuation: no blank is meant between two of them. */
function isHanUnit(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x3001 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xffef)
  );
}

function isMark(unit: number): boolean {
  return (unit >= 0x0300 && unit <= 0x036f) || unit === 0xfe0f || unit === 0x20dd;
}
