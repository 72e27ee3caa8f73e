import { simplified } from './simplified-forms';

/** How exactly words are looked for. */
export interface WordMatching {
  /** Only where no letter, and no Chinese word, goes on beyond the words. */
  readonly isWholeWord: boolean;
  /** Capitals and small letters are different. */
  readonly isCaseExact: boolean;
  /** Traditional and simplified characters are different. */
  readonly isScriptExact: boolean;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
/** Units before and after words that are looked at for where words end. */
const windowUnits = 64;

/** UTF-16 offsets in a text, end exclusive. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
}

/** Where words stand in a text, in order, without overlaps. Any white space is as any other. */
export function wordPlaces(text: string, wanted: string, matching: WordMatching): WordPlace[] {
  return typedPlaces(text, wanted.trim(), matching);
}

/** The same with the white space at the ends of what is wanted, which a person typed there. */
export function typedPlaces(text: string, wanted: string, matching: WordMatching): WordPlace[] {
  const needle = folded(wanted, matching);
  if (needle === '') return [];
  const places: WordPlace[] = [];
  const haystack = folded(text, matching);
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at)) {
    const place = { start: at, end: at + needle.length };
    const isPlace = isWhole(text, place) && (!matching.isWholeWord || isWholeWord(text, place));
    if (isPlace) places.push(place);
    at = isPlace ? place.end : at + 1;
  }
  return places;
}

/** The text unit by unit, so that offsets stay: wide letters as plain ones, white space as a plain space. */
function folded(text: string, { isCaseExact, isScriptExact }: WordMatching): string {
  const plain = text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ');
  const cased = isCaseExact ? plain : lowered(plain);
  return isScriptExact ? cased : simplified(cased);
}

/** Some capitals (İ) grow when they are lowered; those stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  });
}

/** False inside a surrogate pair and before a mark that belongs to the last letter. */
function isWhole(text: string, { start, end }: WordPlace): boolean {
  const isLow = (at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
  return !isLow(start) && !isLow(end) && !/^[\p{M}\u200d]/u.test(text.slice(end, end + 2));
}

function isWholeWord(text: string, { start, end }: WordPlace): boolean {
  const from = Math.max(0, start - windowUnits);
  const segments = words.segment(text.slice(from, end + windowUnits));
  const isEdge = (at: number): boolean => {
    const found = segments.containing(at - from);
    return !found || found.index === at - from;
  };
  return isEdge(start) && isEdge(end);
}
