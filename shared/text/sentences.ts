/**
 * Where sentences end in English, Chinese and mixed text. Positions are UTF-16 code units of the string given,
 * end exclusive, so that they can be used with `slice`; convert with CodePointIndex where code points are stored.
 */

export interface SentenceRange {
  /** UTF-16 offset. */
  readonly start: number;
  /** UTF-16 offset, exclusive; white space after a sentence belongs to it. */
  readonly end: number;
}

/** Stands for something without words inside a text, such as a citation; it stays with the sentence before it. */
export const objectCharacter = '\uFFFC';
/** A line break that always ends a sentence. */
export const lineSeparator = '\u2028';

const chineseEnd = /[。！？｡]/;
const closing = /[”’」』）》〉】〕"')\]»\uFFFC]/;
const space = /[\s\u200B]/;
const han = /\p{Script=Han}/u;
const word = /[\p{L}\p{N}]/u;
const closerOf: Readonly<Record<string, string>> = { '《': '》', '（': '）' };

/** Never the last word of a sentence. */
const titles = new Set(
  'mr mrs ms dr prof gen col maj capt lt sgt cmdr adm sen rep gov pres st mt rev hon messrs vs cf viz ca approx est e.g i.e'.split(
    ' ',
  ),
);
/** Abbreviated before a number alone. */
const beforeNumber = new Set(
  'no nos art arts sec para fig figs vol vols ch p pp eq ed app jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** May end a sentence; they do where a word follows that usually begins one. */
const mayEnd = new Set('co corp inc ltd bros dept etc al jr sr plc govt'.split(' '));
const beginners = new Set(
  'the a an this that these those it its he she they we i there here but however although while when if in on at as for after before since because by from with our their his her and so yet then both all some no most many another other such'.split(
    ' ',
  ),
);

/** Whether a text ends as a sentence does; the words of a table's cell often do not. */
export function endsSentence(text: string): boolean {
  return /[.!?。！？…｡]\P{L}*$/u.test(text);
}

/**
 * The sentences of a text, in order. They touch and cover it wholly: an empty text has none.
 * A sentence ends after 。！？!? and ……, closing marks included, never inside 《》 or （）; a full stop ends one
 * unless it belongs to a decimal, an initial or an abbreviation (U.S., No. 5, e.g.). A blank line ends one too.
 */
export function sentenceRanges(text: string): SentenceRange[] {
  const skips = bracketEnds(text);
  const ranges: SentenceRange[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const bracketEnd = skips.get(at);
    const end = bracketEnd === undefined ? sentenceEndAt(text, start, at) : undefined;
    if (end === undefined) {
      at = bracketEnd ?? at + 1;
    } else {
      push(ranges, text, start, end);
      start = end;
      at = end;
    }
  }
  if (start < text.length) push(ranges, text, start, text.length);
  return ranges;
}

/** A stretch without a letter or digit is no sentence: it goes to the one before it. */
function push(ranges: SentenceRange[], text: string, start: number, end: number): void {
  const previous = ranges.at(-1);
  if (previous !== undefined && !word.test(text.slice(start, end))) {
    ranges[ranges.length - 1] = { start: previous.start, end };
  } else {
    ranges.push({ start, end });
  }
}

/** The end of the sentence whose terminator stands at `at`, white space included; undefined where none ends. */
function sentenceEndAt(text: string, start: number, at: number): number | undefined {
  const character = text.charAt(at);
  if (character === lineSeparator || character === '\u2029') return skipSpace(text, at + 1);
  if (character === '\n')
    return /^\n[ \t]*\n/.test(text.slice(at, at + 200)) ? skipSpace(text, at) : undefined;
  if (chineseEnd.test(character)) return afterClosing(text, at + 1);
  if (character === '…') return endOfEllipsis(text, at);
  if (character === '!' || character === '?') return endOfWestern(text, at);
  if (character === '.' && isFullStop(text, start, at)) return endOfWestern(text, at);
  return undefined;
}

/** Skips further terminators, then closing marks, white space, and objects that follow it. */
function afterClosing(text: string, from: number): number {
  let at = from;
  while (/[。！？｡!?…]/.test(text.charAt(at)) || closing.test(text.charAt(at))) at++;
  at = skipSpace(text, at);
  while (text.charAt(at) === objectCharacter) at = skipSpace(text, at + 1);
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && space.test(text.charAt(at))) at++;
  return at;
}

/** …… ends a sentence unless a comma or the like follows; a single … is taken as Western. */
function endOfEllipsis(text: string, at: number): number | undefined {
  let end = at;
  while (text.charAt(end) === '…') end++;
  if (end - at === 1) return endOfWestern(text, at);
  return /[，、；：,;:]/.test(text.charAt(end)) ? undefined : afterClosing(text, end);
}

/**
 * A Western mark ends a sentence at the end of the text, before white space and no small letter, and before Han.
 */
function endOfWestern(text: string, at: number): number | undefined {
  let end = at + 1;
  while (/[.!?…]/.test(text.charAt(end))) end++;
  let sawObject = false;
  while (closing.test(text.charAt(end))) {
    sawObject ||= text.charAt(end) === objectCharacter;
    end++;
  }
  const next = skipSpace(text, end);
  const after = characterAt(text, next);
  if (after === '') return text.length;
  const separated = next > end || sawObject || han.test(after);
  if (!separated || /\p{Ll}/u.test(after) || /[,;:，、；：]/.test(after)) return undefined;
  return afterClosing(text, end);
}

/** Whether the full stop at `at` may end the sentence that began at `start`. */
function isFullStop(text: string, start: number, at: number): boolean {
  const before = /[^\s(（“"‘'\uFFFC]*$/u.exec(text.slice(Math.max(start, at - 60), at))?.[0] ?? '';
  const next = nextWord(text, at + 1);
  if (next === '') return true;
  if (/^\p{N}+$/u.test(before) && text.slice(start, at).trim() === before) return false;
  if (han.test(text.charAt(at + 1))) return !/\p{N}$/u.test(before);
  const plain = before.toLowerCase();
  const startsSentence = beginners.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (titles.has(plain)) return false;
  if (beforeNumber.has(plain)) return !/\p{N}/u.test(next) && !/^([IVXLC]+|\p{Lu})\.?$/u.test(next);
  if (mayEnd.has(plain) || /^\p{Lu}$/u.test(before) || /^(\p{L}{1,2}\.-?)+\p{L}{1,2}$/u.test(before))
    return startsSentence;
  return true;
}

/** The word after `from`, past white space and marks; with its full stop, so that an initial is not taken for "A". */
function nextWord(text: string, from: number): string {
  return /^[\s\p{P}\p{S}\uFFFC]*([\p{L}\p{N}]*\.?)/u.exec(text.slice(from, from + 80))?.[1] ?? '';
}

function characterAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

/** For every 《 or （ that is closed in the same paragraph: the UTF-16 offset after its closing mark. */
function bracketEnds(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: { at: number; closer: string }[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const closer = closerOf[character];
    if (closer !== undefined) {
      open.push({ at, closer });
    } else if (character === '\n' || character === lineSeparator) {
      open.length = 0;
    } else if (character === '》' || character === '）') {
      const from = open.findLastIndex((bracket) => bracket.closer === character);
      const opened = open[from];
      if (opened === undefined) continue;
      ends.set(opened.at, at + 1);
      open.length = from;
    }
  }
  return ends;
}
