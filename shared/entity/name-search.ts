import { foldWords } from '../text/folded-text';

/** A name in the forms that it is looked for in; made once per name. */
export interface SearchableName {
  /** Words parted by single spaces, without marks and case, in simplified characters. */
  readonly words: string;
  readonly joined: string;
  /** How its Chinese may be read; more than one where a surname has a reading of its own. */
  readonly readings: readonly Reading[];
}

/** Toneless syllables, joined. */
interface Reading {
  readonly whole: string;
  readonly initials: string;
  /** Where syllables begin. */
  readonly begins: ReadonlySet<number>;
}

/** How close a fit is, the closest first. Only the order counts. */
const scores = {
  whole: 100,
  start: 80,
  words: 70,
  pinyinStart: 65,
  initialsStart: 60,
  insideChinese: 55,
  insidePinyin: 45,
  insideInitials: 40,
  insideName: 30,
} as const;

/** Makes a name, with what a dictionary reads in it, ready to be looked for. */
export function searchableName(text: string, readings: readonly (readonly string[])[]): SearchableName {
  const words = foldName(text);
  return { words, joined: joinedWords(words), readings: readings.map(toReading) };
}

/** What was typed, in the form of searchable names. */
export function foldName(text: string): string {
  return foldWords(text.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How well a name fits what was typed (from `foldName`, not empty); 0 where it does not. */
export function nameScore(name: SearchableName, query: string): number {
  return Math.max(writtenScore(name, query), pinyinScore(name, joinedWords(query)));
}

function writtenScore({ words, joined }: SearchableName, query: string): number {
  const squeezed = joinedWords(query);
  if (joined === squeezed) return scores.whole;
  if (words.startsWith(query) || joined.startsWith(squeezed)) return scores.start;
  const padded = ` ${words}`;
  if (query.split(' ').every((word) => padded.includes(` ${word}`))) return scores.words;
  if (/\p{Script=Han}/u.test(squeezed)) return joined.includes(squeezed) ? scores.insideChinese : 0;
  // One letter inside a word is no sign of anything.
  return squeezed.length > 1 && joined.includes(squeezed) ? scores.insideName : 0;
}

/** Pinyin must begin at a syllable; initials need two letters, since every letter begins some syllable. */
function pinyinScore({ readings }: SearchableName, squeezed: string): number {
  const query = squeezed.replaceAll('v', 'u');
  if (readings.length === 0 || query.length < 2 || !/^[a-z]+$/.test(query)) return 0;
  return Math.max(0, ...readings.map((syllables) => readingScore(syllables, query)));
}

function readingScore({ whole, initials, begins }: Reading, query: string): number {
  if (whole === query) return scores.whole;
  if (whole.startsWith(query)) return scores.pinyinStart;
  if (initials === query) return scores.start;
  if (initials.startsWith(query)) return scores.initialsStart;
  for (let at = whole.indexOf(query, 1); at > 0; at = whole.indexOf(query, at + 1)) {
    if (begins.has(at)) return scores.insidePinyin;
  }
  return initials.includes(query) ? scores.insideInitials : 0;
}

function toReading(syllables: readonly string[]): Reading {
  let length = 0;
  const begins = new Set(syllables.map((syllable) => (length += syllable.length) - syllable.length));
  return {
    whole: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
    begins,
  };
}

function joinedWords(words: string): string {
  return words.replaceAll(' ', '');
}
