import { foldText, type FoldedText } from '../text/folded-text';
import { NameTrie } from './name-trie';

/** A name that is looked for in texts, and whose it is. */
export interface SoughtName<Id> {
  readonly text: string;
  readonly id: Id;
}

/** Where a name stands: UTF-16 offsets in the text as it was given, end exclusive, and whose it may be. */
export interface FoundName<Id> {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly Id[];
}

/** One spelling of a name. */
interface Spelling<Id> {
  /** How it is written where letter case tells an acronym from a word; null where case does not matter. */
  readonly exact: string | null;
  readonly id: Id;
}

/** Finds names in texts; made once for many of them. */
export interface NameFinder<Id> {
  /**
   * Every place of a name, in order: both Chinese scripts alike, Chinese as it stands and Latin letters as whole words,
   * the longest name at a place, none that lies inside a longer one.
   */
  find(text: string): FoundName<Id>[];
}

/** Names of one letter or character stand everywhere and tell nothing. */
const shortest = 2;

/** A finder of these names; how many they are hardly matters to it. */
export function createNameFinder<Id>(names: Iterable<SoughtName<Id>>): NameFinder<Id> {
  const trie = new NameTrie<Spelling<Id>>();
  for (const { text, id } of names) {
    const written = text.trim();
    const folded = foldText(written).text;
    if (folded.length >= shortest) trie.add(folded, { exact: isAcronym(written) ? written : null, id });
  }
  return {
    find(text) {
      const folded = foldText(text);
      const found: FoundName<Id>[] = [];
      let covered = 0;
      for (let at = 0; at + 1 < folded.text.length; at++) {
        if (!trie.hasHead(folded.text, at) || isInsideWord(folded.text, at)) continue;
        const longest = longestAt(trie, folded, at, text);
        if (!longest) continue;
        if (longest.end > covered) {
          const start = folded.starts[at] ?? 0;
          found.push({ start, end: folded.ends[longest.end - 1] ?? start, ids: longest.ids });
        }
        covered = Math.max(covered, longest.end);
      }
      return found;
    },
  };
}

/** The longest name that stands at a place, and all that go by it. */
function longestAt<Id>(
  trie: NameTrie<Spelling<Id>>,
  { text, starts, ends }: FoldedText,
  at: number,
  original: string,
): { end: number; ids: readonly Id[] } | undefined {
  const words = trie.at(text, at);
  for (let word = words.pop(); word; word = words.pop()) {
    const { end, values } = word;
    if (isInsideWord(text, end)) continue;
    const isWritten = ({ exact }: Spelling<Id>) =>
      exact === null || exact === original.slice(starts[at], ends[end - 1]);
    const ids = new Set(values.filter(isWritten).map(({ id }) => id));
    if (ids.size > 0) return { end, ids: [...ids] };
  }
  return undefined;
}

/** Whether a place has letters of one word on both sides; no name begins or ends there. */
function isInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isLetter(text, at - 1) && isLetter(text, at);
}

/** A letter or digit of a script that parts its words. */
function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit < 0x2e80 && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}

/** Short and all in capitals, such as US: in small letters it is another word. */
function isAcronym(name: string): boolean {
  return /^[A-Z]{2,4}$/.test(name);
}
