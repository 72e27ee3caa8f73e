import type { Code, Codebook, Dimension } from './codebook-schema';
import { codePinyin } from './party-state-control/code-pinyin';
import { partyStateControlCodebook } from './party-state-control';
import { comparable } from '../text/comparable';

/** A code that fits what was typed; a higher score is a closer fit. */
export interface CodeMatch {
  readonly code: Code;
  readonly dimension: Dimension;
  readonly score: number;
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
  dimension: 20,
  definition: 12,
  explanation: 10,
} as const;

/** What a code is searched by, in folded form. */
interface SearchText {
  /** Id and English label, each as words parted by single spaces. */
  readonly names: readonly string[];
  /** The Chinese label whole and its parts, letters and characters only. */
  readonly chinese: readonly string[];
  /** Each part of the Chinese label as toneless syllables. */
  readonly syllables: readonly (readonly string[])[];
  readonly definition: string;
  /** Definition, include rule and indicator. */
  readonly explanation: string;
}

/**
 * Codes that fit a typed query, best first, ties in codebook order. Fits are looked for in the id, the English label,
 * the Chinese label (simplified or traditional), its pinyin (toneless, joined or spaced) and pinyin initials, then in
 * the dimension and in the definition and rules. An empty query gives every code in codebook order. Retired codes are
 * not offered unless they are asked for.
 */
export function rankCodes(
  codebook: Codebook,
  query: string,
  { withRetired = false }: { readonly withRetired?: boolean } = {},
): CodeMatch[] {
  const matches: CodeMatch[] = [];
  for (const dimension of codebook.dimensions) {
    const isDimension = fitsDimension(dimension, query);
    for (const code of dimension.codes) {
      if (code.isRetired && !withRetired) continue;
      const score = matchCode(code, query) ?? (isDimension ? scores.dimension : undefined);
      if (score !== undefined) matches.push({ code, dimension, score });
    }
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** How well one code fits a query (0 for an empty query), or undefined where it does not. */
export function matchCode(code: Code, query: string): number | undefined {
  const words = foldWords(query);
  if (words === '') return query.trim() === '' ? 0 : undefined;
  const text = searchTextOf(code);
  const found = [
    scoreChinese(text, joined(words)),
    scoreNames(text, words),
    scorePinyin(text, words),
    everyWordStarts(words, text.definition) ? scores.definition : 0,
    everyWordStarts(words, text.explanation) ? scores.explanation : 0,
  ];
  const best = Math.max(...found);
  return best > 0 ? best : undefined;
}

function scoreNames(text: SearchText, words: string): number {
  const squeezed = joined(words);
  if (text.names.some((name) => name === words || joined(name) === squeezed)) return scores.whole;
  if (text.names.some((name) => name.startsWith(words) || joined(name).startsWith(squeezed)))
    return scores.start;
  if (text.names.some((name) => everyWordStarts(words, name))) return scores.words;
  // One letter inside a word is no sign of anything.
  return squeezed.length > 1 && text.names.some((name) => name.includes(words)) ? scores.insideName : 0;
}

function scoreChinese(text: SearchText, query: string): number {
  if (!/\p{Script=Han}/u.test(query)) return 0;
  if (text.chinese.includes(query)) return scores.whole;
  if (text.chinese.some((label) => label.startsWith(query))) return scores.start;
  return text.chinese.some((label) => label.includes(query)) ? scores.insideChinese : 0;
}

/** Pinyin must begin at a syllable; initials need two letters, since every letter begins some syllable. */
function scorePinyin(text: SearchText, words: string): number {
  const query = foldUmlaut(joined(words));
  if (query.length < 2 || !/^[a-z]+$/.test(query)) return 0;
  let best = 0;
  for (const syllables of text.syllables) {
    const initials = initialsOf(syllables);
    for (let first = 0; first < syllables.length; first++) {
      const rest = syllables.slice(first).join('');
      if (!rest.startsWith(query)) continue;
      if (first === 0) best = Math.max(best, rest === query ? scores.whole : scores.pinyinStart);
      else best = Math.max(best, scores.insidePinyin);
    }
    if (initials === query) best = Math.max(best, scores.start);
    else if (initials.startsWith(query)) best = Math.max(best, scores.initialsStart);
    else if (initials.includes(query)) best = Math.max(best, scores.insideInitials);
  }
  return best;
}

function fitsDimension(dimension: Dimension, query: string): boolean {
  const words = foldWords(query);
  if (words === '') return false;
  const names = [dimension.key, dimension.id, dimension.label.en].map(foldWords);
  if (names.some((name) => name === words || everyWordStarts(words, name))) return true;
  return /\p{Script=Han}/u.test(words) && foldWords(dimension.label.zh).includes(joined(words));
}

/** The toneless syllables of a run of characters and letters, lower case, such as ["yi", "jian", "tiao"]. */
export type ReadLabel = (label: string) => readonly string[];

let known = new WeakMap<Code, SearchText>();
let readLabel: ReadLabel | undefined;

/** Gives a dictionary for the Chinese labels of the analyst's own codes; the built-in labels need none. */
export function provideLabelReadings(read: ReadLabel): void {
  readLabel = read;
  known = new WeakMap();
}

/** True where some Chinese label can be found by pinyin only with the help of a dictionary. */
export function needsLabelReadings(codebook: Codebook): boolean {
  return (
    readLabel === undefined &&
    codebook.dimensions.some(({ codes }) =>
      codes.some(({ label }) => !builtInReadings.has(label.zh) && /\p{Script=Han}/u.test(label.zh)),
    )
  );
}

const builtInReadings: ReadonlyMap<string, string> = new Map(
  partyStateControlCodebook.dimensions
    .flatMap((dimension) => dimension.codes)
    .map((code) => [code.label.zh, codePinyin[code.id] ?? '']),
);

function searchTextOf(code: Code): SearchText {
  let text = known.get(code);
  if (!text) {
    const parts = foldWords(code.label.zh).split(' ');
    text = {
      names: [foldWords(code.id), foldWords(code.label.en)],
      chinese: [...new Set([parts.join(''), ...parts])],
      syllables: syllablesOf(readingOf(code.label.zh)),
      definition: foldWords(code.definition),
      explanation: foldWords([code.definition, code.include, code.indicator].join(' ')),
    };
    known.set(code, text);
  }
  return text;
}

/** Pinyin as the built-in table writes it: syllables parted by spaces, parts by commas. */
function readingOf(label: string): string {
  const builtIn = builtInReadings.get(label);
  if (builtIn !== undefined || !readLabel) return builtIn ?? '';
  const read = readLabel;
  const parts = foldWords(label).split(' ');
  return parts.map((part) => read(part).join(' ')).join(',');
}

/** Each part, and the whole where there are several. */
function syllablesOf(pinyin: string): string[][] {
  const parts = pinyin
    .split(',')
    .map((part) => foldUmlaut(part.trim()).split(' ').filter(Boolean))
    .filter((part) => part.length > 0);
  return parts.length > 1 ? [...parts, parts.flat()] : parts;
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}

/** Lower case, simplified, -ise- spelling, every run of other characters than letters and digits as one space. */
function foldWords(text: string): string {
  return comparable(text)
    .replace(/['’]/g, '')
    .replace(/organiz/g, 'organis')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Input methods take v for ü, and many people type u. */
function foldUmlaut(pinyin: string): string {
  return pinyin.replace(/[üv]/g, 'u');
}

function joined(words: string): string {
  return words.replaceAll(' ', '');
}

/** True where every typed word begins some word of the text. */
function everyWordStarts(words: string, text: string): boolean {
  const padded = ` ${text}`;
  return words.split(' ').every((word) => padded.includes(` ${word}`));
}
