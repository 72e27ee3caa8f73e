import type { CompiledTriggers } from './compile-triggers';
import type { Occurrence } from './phrase-finder';
import type { Token } from './sentence-tokens';

/** Names of the classes of negating words and of phrases that hold such a word and negate nothing. */
export const negationClass = 'negation';
export const notNegationClass = 'no-negation';

/** How many words before a match, in the same clause or the one before, a negation may stand. */
const reach = 10;

/** Whether a negating word stands in a match or shortly before it. */
export function findNegation(
  triggers: CompiledTriggers,
  tokens: readonly Token[],
  found: ReadonlyMap<number, readonly Occurrence[]>,
  match: Occurrence,
): boolean {
  const at = (name: string) => found.get(triggers.classAtoms.get(name) ?? -1) ?? [];
  const harmless = at(notNegationClass);
  return at(negationClass).some(
    (word) =>
      word.start < match.end + trailing(tokens, match) &&
      word.start >= match.start - reach &&
      !harmless.some((phrase) => phrase.start <= word.start && word.end <= phrase.end),
  );
}

/** Words after a match up to the next comma, at most four: "pre-deliberation does not apply". */
function trailing(tokens: readonly Token[], match: Occurrence): number {
  let count = 0;
  while (count < 4 && tokens[match.end + count] && !tokens[match.end + count]?.isAfterBreak) count++;
  return count;
}
