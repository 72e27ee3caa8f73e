import { characterClass, foldCharacter } from '../../../shared/search/fold-character';
import { stemOf } from '../../../electron/search/word-stem';

/**
 * The search said once more in the simplest way: without an index, without any hurry, from the folding of single
 * characters alone. What the search finds has to be exactly this.
 */
export interface NaiveWord {
  readonly text: string;
  readonly isSingle: boolean;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** What stands before it, as it is written. */
  readonly before: string;
}

export interface NaivePlace {
  readonly start: number;
  readonly end: number;
}

/** A text as words, character by character. */
export function naiveWords(text: string): NaiveWord[] {
  const words: { text: string; isSingle: boolean; start: number; end: number; before: string }[] = [];
  let isInWord = false;
  let before = '';
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character.codePointAt(0) ?? 0);
    const end = at + character.length;
    const last = words.at(-1);
    if (folded.class === characterClass.letter && isInWord && last) {
      last.text += folded.text;
      last.end = end;
    } else if (folded.class === characterClass.letter || folded.class === characterClass.single) {
      isInWord = folded.class === characterClass.letter;
      words.push({ text: folded.text, isSingle: !isInWord, start: at, end, before });
      before = '';
    } else if (folded.class === characterClass.mark && last && before === '') {
      last.text = isInWord ? last.text + folded.text : (last.text + folded.text).normalize('NFKC');
      last.end = end;
    } else if (folded.class !== characterClass.invisible) {
      isInWord = false;
      before += character;
    }
    at = end;
  }
  return words;
}

/** Where some words stand in a row. */
export function naivePlaces(text: string, wanted: string, isStemming: boolean): NaivePlace[] {
  const words = naiveWords(text);
  const asked = naiveWords(wanted);
  const ways = [asked, joinedSoft(asked)].filter((way, index) => index === 0 || way.length < asked.length);
  const found = new Map<string, NaivePlace>();
  for (let from = 0; from < words.length; from++) {
    for (const way of ways) {
      const to = endOf(words, from, way, isStemming);
      if (to === undefined) continue;
      const place = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
      found.set(`${place.start} ${place.end}`, place);
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function endOf(
  words: readonly NaiveWord[],
  from: number,
  [first, ...rest]: readonly NaiveWord[],
  isStemming: boolean,
  previous?: NaiveWord,
): number | undefined {
  if (!first) return from;
  const here = words[from];
  if (!here || (previous && !isSameGap(here, first, previous.isSingle || first.isSingle))) return undefined;
  for (let length = 1; length <= (first.isSingle ? 1 : 5); length++) {
    const run = words.slice(from, from + length);
    if (run.length < length || !isJoined(run)) break;
    if (!isSameWord(run.map(({ text }) => text).join(''), first, isStemming)) continue;
    const end = endOf(words, from + length, rest, isStemming, first);
    if (end !== undefined) return end;
  }
  return undefined;
}

function isSameWord(word: string, wanted: NaiveWord, isStemming: boolean): boolean {
  return word === wanted.text || (isStemming && !wanted.isSingle && stemOf(word) === stemOf(wanted.text));
}

function isJoined(run: readonly NaiveWord[]): boolean {
  return run.every(
    (word, index) => (index === 0 || isSoft(word.before)) && (run.length === 1 || !word.isSingle),
  );
}

function isSameGap(
  { before: found }: NaiveWord,
  { before: wanted }: NaiveWord,
  isBesideSingle: boolean,
): boolean {
  if (isOther(wanted)) return isOther(found) && plain(found) === plain(wanted);
  if (isOther(found)) return false;
  if (isBesideSingle) return isSoft(wanted) ? isSoft(found) : /^[^\S\n\r]*$/.test(found);
  return found !== '';
}

function isSoft(between: string): boolean {
  return /^[-’'‐]\n?$/.test(between);
}

function isOther(between: string): boolean {
  return !isSoft(between) && !/^[^\S\n\r]*\n?[^\S\n\r]*$/.test(between);
}

function plain(between: string): string {
  return between.normalize('NFKC').replace(/\s+/g, '').replace(/[‘’]/g, "'");
}

function joinedSoft(words: readonly NaiveWord[]): NaiveWord[] {
  const joined: NaiveWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && isSoft(word.before) && !last.isSingle && !word.isSingle)
      joined[joined.length - 1] = { ...last, text: last.text + word.text };
    else joined.push(word);
  }
  return joined;
}
