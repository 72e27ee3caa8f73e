import { stemmer } from 'stemmer';

const known = new Map<string, string>();
/** Words of a language are far fewer; a notebook full of numbers must not fill the memory. */
const mostKnown = 200_000;

/** The stem that the forms of an English word share (Porter 1980); any other word is its own. */
export function stemOf(word: string): string {
  if (word.length < 3 || !isPlainWord(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemmer(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, stem);
  return stem;
}

/** True where two words have the same stem; looks at letters before it works a stem out. */
export function hasStem(word: string, stem: string): boolean {
  return word.charCodeAt(0) === stem.charCodeAt(0) && stemOf(word) === stem;
}

function isPlainWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}
