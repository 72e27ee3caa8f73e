import { foldWords } from '../text/folded-text';
import { plainWord } from './sentence-tokens';

/** One word of a phrase; `*` stands for any letters. */
export interface PhraseWord {
  readonly pattern: string;
  /** A comma may stand before it. */
  readonly mayBreak: boolean;
}

/** What one place of a trigger can be: a run of words, a word class, or one of several phrases. */
export type TriggerItem =
  | { readonly kind: 'phrase'; readonly words: readonly PhraseWord[] }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'choice'; readonly alternatives: readonly (readonly PhraseWord[])[] };

/** Items one after the other; `gaps[i]` words at most stand before item i (0: it follows at once). */
export interface TriggerSequence {
  readonly items: readonly TriggerItem[];
  readonly gaps: readonly number[];
}

/** What must and must not stand in a sentence. */
export interface TriggerReading {
  /** All of them stand in the sentence, in any order. */
  readonly all: readonly TriggerSequence[];
  /** None of them stands in the sentence. */
  readonly none: readonly TriggerSequence[];
}

/** A line of triggers, read. */
export interface TriggerLine {
  readonly line: string;
  readonly isExclusion: boolean;
  /** Fires only beside a context word in the same sentence. */
  readonly isWeak: boolean;
  /** With and without every part that may be left out. */
  readonly readings: readonly TriggerReading[];
}

/** Why a line cannot be read, and where (UTF-16 offset). */
export interface TriggerLineError {
  readonly reason: 'empty' | 'bracket' | 'class' | 'gap' | 'choice';
  readonly at: number;
}

/** Words between two parts of an English trigger, and characters between two of a Chinese one. */
const defaultGap = { words: 6, characters: 8 };
const longestGap = 60;
const han = /\p{Script=Han}/u;
const piecePattern =
  /\.\.(\d*)|<([^<>]*)>|\(([^()]*)\)|([^\s.<>()&!]+(?:\.(?!\.)[^\s.<>()&!]*)*)|(\s+)|(.)/gu;

/**
 * Reads one trigger line: words, `*` for letters, `..` or `..N` for a gap of at most N words (Han characters), `<class>`,
 * `(one|other)`, ` & ` for parts in any order, ` ! ` for parts that must be absent, `~` first for weak, `-` first for an
 * exclusion. `isClass` tells which names of classes there are.
 */
export function readTriggerLine(
  written: string,
  isClass: (name: string) => boolean,
): TriggerLine | TriggerLineError {
  const line = written.trim();
  const isExclusion = line.startsWith('-');
  const afterSign = isExclusion ? line.slice(1) : line;
  const isWeak = afterSign.trimStart().startsWith('~');
  const body = isWeak ? afterSign.trimStart().slice(1) : afterSign;
  const offset = line.length - body.length;
  const readings = expandOptional(body).map((variant) => readBody(variant, offset, isClass));
  const failed = readings.find((reading) => 'reason' in reading);
  if (failed && 'reason' in failed) return failed;
  return { line, isExclusion, isWeak, readings: readings.filter((reading) => 'all' in reading) };
}

function readBody(
  body: string,
  offset: number,
  isClass: (name: string) => boolean,
): TriggerReading | TriggerLineError {
  const [kept, ...absent] = splitParts(body, '!', offset);
  const read = (parts: readonly Part[]) => parts.map((part) => readSequence(part, isClass));
  const all = read(splitParts(kept?.text ?? '', '&', kept?.at ?? offset));
  const none = read(absent);
  const failed = [...all, ...none].find((part) => 'reason' in part);
  if (failed && 'reason' in failed) return failed;
  return {
    all: all.filter((part) => 'items' in part),
    none: none.filter((part) => 'items' in part),
  };
}

/** `(the|)` may be left out: the line is read with the words and, blank in the same width, without them. */
function expandOptional(body: string): string[] {
  const optional = /\(([^()]*)\|\)/.exec(body);
  if (!optional) return [body];
  const [written, words] = optional;
  const filled = (text: string) =>
    body.slice(0, optional.index) + text + body.slice(optional.index + written.length);
  return [
    ...expandOptional(filled(`(${words ?? ''}) `)),
    ...expandOptional(filled(' '.repeat(written.length))),
  ];
}

interface Part {
  readonly text: string;
  readonly at: number;
}

function splitParts(text: string, sign: '&' | '!', offset: number): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const piece of text.split(sign)) {
    parts.push({ text: piece, at: offset + at });
    at += piece.length + 1;
  }
  return parts;
}

function readSequence(
  { text, at }: Part,
  isClass: (name: string) => boolean,
): TriggerSequence | TriggerLineError {
  const items: TriggerItem[] = [];
  const gaps: number[] = [];
  let gap = 0;
  const isChinese = han.test(text);
  for (const match of text.matchAll(piecePattern)) {
    const [, gapSize, className, choice, words, space, other] = match;
    const place = at + match.index;
    if (space !== undefined) continue;
    if (other !== undefined) return { reason: 'bracket', at: place };
    if (gapSize !== undefined) {
      if (items.length === 0) return { reason: 'gap', at: place };
      gap = gapSize === '' ? (isChinese ? defaultGap.characters : defaultGap.words) : Number(gapSize);
      if (gap > longestGap) return { reason: 'gap', at: place };
      continue;
    }
    const item = readItem({ className, choice, words }, isClass);
    if (item === 'class' || item === 'choice' || item === 'empty') return { reason: item, at: place };
    const previous = items.at(-1);
    if (gap === 0 && item.kind === 'phrase' && previous?.kind === 'phrase') {
      items[items.length - 1] = joined(
        previous.words,
        item.words,
        /[,;:，；：、]\s*$/.test(text.slice(0, match.index)),
      );
      continue;
    }
    items.push(item);
    gaps.push(gap);
    gap = 0;
  }
  if (items.length === 0) return { reason: 'empty', at };
  return gap > 0 ? { reason: 'gap', at: at + text.length } : { items, gaps };
}

/** Two runs of words as one; a comma between them is allowed in the text too. */
function joined(words: readonly PhraseWord[], more: readonly PhraseWord[], mayBreak: boolean): TriggerItem {
  const [first, ...others] = more;
  return { kind: 'phrase', words: [...words, ...(first ? [{ ...first, mayBreak }] : []), ...others] };
}

function readItem(
  found: { className: string | undefined; choice: string | undefined; words: string | undefined },
  isClass: (name: string) => boolean,
): TriggerItem | 'class' | 'choice' | 'empty' {
  if (found.className !== undefined) {
    const name = found.className.trim();
    return isClass(name) ? { kind: 'class', name } : 'class';
  }
  if (found.choice !== undefined) {
    const alternatives = found.choice.split('|').map(phraseWords);
    return alternatives.some((words) => words.length === 0) ? 'choice' : { kind: 'choice', alternatives };
  }
  const words = phraseWords(found.words ?? '');
  return words.length === 0 ? 'empty' : { kind: 'phrase', words };
}

const wordPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}'.*%])+/gu;

/** The words of a phrase, folded as sentences are. */
export function phraseWords(phrase: string): PhraseWord[] {
  const folded = foldWords(phrase);
  const words: PhraseWord[] = [];
  let previousEnd = 0;
  for (const match of folded.matchAll(wordPattern)) {
    const pattern = plainWord(match[0]);
    if (pattern !== '' && !/^[.*]+$/.test(pattern)) {
      const mayBreak = /[,;:，；：、]/.test(folded.slice(previousEnd, match.index));
      words.push({ pattern, mayBreak });
    }
    previousEnd = match.index + match[0].length;
  }
  return words;
}
