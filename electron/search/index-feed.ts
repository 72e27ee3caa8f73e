import { gap, searchTokens, type SearchTokens } from '../../shared/search/search-tokens';
import { CodePointIndex } from '../../shared/text/code-points';
import type { Range } from '../../shared/text/range';
import type { Thing, ThingPart } from './search-thing';
import { stemOf } from './word-stem';

/**
 * What the full-text index is given of a thing. `text` has the stems in their order, so that phrases and nearness can be
 * asked for; `also` has, once each, the words that are not their own stem, what hyphens and apostrophes part as one word
 * and how names are read; `aside` has both for what is not part of the text proper.
 */
export interface IndexFeed {
  readonly text: string;
  readonly also: string;
  readonly aside: string;
}

/** Words that a hyphen or apostrophe parts are also looked for as one; more parts than these are not. */
export const mostJoined = 5;
/** Before words that are joined of several, so that they are told from those that stand there. */
const joinedMark = 'zj';
/** Stands in everything, so that what the index has lost is missed. */
export const everyThing = 'zall';
/** Before what a name sounds like: whole, and by its initials. */
const readingMarks = { whole: 'zp', initials: 'zi' } as const;

/** Words without their parts, and parts without what is aside: what a query is compared with. */
export interface ReadPart {
  readonly part: ThingPart;
  readonly main: SearchTokens;
  readonly aside: SearchTokens | null;
}

/** Takes a part of a thing apart into its words. */
export function readPart(part: ThingPart): ReadPart {
  const tokens = searchTokens(part.text);
  if (part.aside.length === 0) return { part, main: tokens, aside: null };
  const ranges = inCodeUnits(part);
  const inside: boolean[] = [];
  let next = 0;
  for (const start of tokens.starts) {
    while (next < ranges.length && (ranges[next]?.end ?? 0) <= start) next++;
    inside.push(next < ranges.length && (ranges[next]?.start ?? 0) <= start);
  }
  return {
    part,
    main: chosen(tokens, (index) => !inside[index]),
    aside: chosen(tokens, (index) => inside[index] === true),
  };
}

/** What the index is given of a thing; `readings` are the syllables of its names. */
export function feedOf(thing: Thing, readings: readonly (readonly string[])[]): IndexFeed {
  const feed = { text: [] as string[], also: new Set([everyThing]), aside: [] as string[] };
  for (const part of thing.parts) {
    const { main, aside } = readPart(part);
    addWords(main, feed.text, feed.also);
    if (!aside) continue;
    const also = new Set<string>();
    addWords(aside, feed.aside, also);
    feed.aside.push(...also);
  }
  for (const syllables of readings) addReading(syllables, feed.also);
  return { text: feed.text.join(' '), also: [...feed.also].join(' '), aside: feed.aside.join(' ') };
}

/** A word as the engine's tokenizer leaves it whole: everything beyond plain letters and Han by its number. */
export function indexed(word: string): string {
  return isPlain(word) ? word : `zx${[...word].map((character) => hex(character)).join('')}`;
}

/** The word that stands in `also` for words that a hyphen or apostrophe parts. */
export function indexedJoined(word: string): string {
  return `${joinedMark}${indexed(word)}`;
}

/** What stands in `also` for a name that is read so from some syllable on, whole or by its initials. */
export function indexedReading(letters: string): readonly string[] {
  return [`${readingMarks.whole}${letters}`, `${readingMarks.initials}${letters}`];
}

function addWords(tokens: SearchTokens, text: string[], also: Set<string>): void {
  const { words, gaps, singles } = tokens;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (singles[index] === 1) {
      text.push(indexed(word));
      continue;
    }
    const stem = stemOf(word);
    text.push(indexed(stem));
    if (stem !== word) also.add(indexed(word));
    if (gaps[index] === gap.soft) addJoined(tokens, index, also);
  }
}

/** Every word that ends at `last` and is joined of several. */
function addJoined({ words, gaps, singles }: SearchTokens, last: number, also: Set<string>): void {
  let joined = words[last] ?? '';
  for (let first = last - 1; first >= 0 && last - first < mostJoined; first--) {
    if (gaps[first + 1] !== gap.soft || singles[first] === 1) return;
    joined = `${words[first]}${joined}`;
    also.add(indexedJoined(joined));
    also.add(indexedJoined(stemOf(joined)));
  }
}

function addReading(syllables: readonly string[], also: Set<string>): void {
  for (let from = 0; from < syllables.length; from++) {
    const rest = syllables.slice(from);
    also.add(`${readingMarks.whole}${rest.join('')}`);
    also.add(`${readingMarks.initials}${rest.map((syllable) => syllable.charAt(0)).join('')}`);
  }
}

function chosen(tokens: SearchTokens, isChosen: (index: number) => boolean): SearchTokens {
  const indexes = tokens.words.flatMap((_, index) => (isChosen(index) ? [index] : []));
  const of = <T>(values: readonly T[]): T[] => indexes.map((index) => values[index] as T);
  return {
    text: tokens.text,
    words: of(tokens.words),
    starts: of(tokens.starts),
    ends: of(tokens.ends),
    // Words that something was taken out between do not stand in a row.
    gaps: indexes.map((index, at) =>
      at > 0 && indexes[at - 1] !== index - 1 ? gap.other : (tokens.gaps[index] ?? gap.other),
    ),
    singles: of(tokens.singles),
  };
}

function inCodeUnits({ text, aside }: ThingPart): Range[] {
  const index = new CodePointIndex(text);
  return aside
    .map(({ start, end }) => ({ start: index.toCodeUnits(start), end: index.toCodeUnits(end) }))
    .toSorted((a, b) => a.start - b.start);
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
    if (!isLetter && !(word.length === 1 && unit >= 0x4e00 && unit <= 0x9fff)) return false;
  }
  return true;
}

function hex(character: string): string {
  return `${(character.codePointAt(0) ?? 0).toString(16)}x`;
}
