import { takesValue } from './json-flag';

/** Commands whose words are a query, in which a minus before a word means “not”. */
const asking: ReadonlySet<string> = new Set(['search', 'concordance', 'collocates', 'frequency']);

/**
 * Words in which those of a query that begin with a minus are not taken for options: a blank stands before them, until
 * `collectQuery` takes it away.
 */
export function guardMinusWords(words: readonly string[]): string[] {
  if (!asking.has(words[0] ?? '')) return [...words];
  const end = words.indexOf('--');
  return words.map((word, at) => {
    const isFree = (end >= 0 && at > end) || takesValue(words[at - 1] ?? '');
    return !isFree && word !== '-h' && /^-[^-]/.test(word) ? ` ${word}` : word;
  });
}

/** Collects the words of a query as they were typed. */
export function collectQuery(word: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), word.replace(/^ (?=-)/, '')];
}
