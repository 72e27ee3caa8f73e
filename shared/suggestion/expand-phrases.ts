/**
 * Every phrase that a phrase with choices stands for: `(party|ccp) secretar*` is two; an empty choice leaves the words
 * out. Choices are not nested.
 */
export function expandPhrases(phrase: string): string[] {
  const choice = /\(([^()]*)\)/.exec(phrase);
  if (!choice) return [phrase.replace(/\s+/g, ' ').trim()];
  const before = phrase.slice(0, choice.index);
  const after = phrase.slice(choice.index + choice[0].length);
  return (choice[1] ?? '').split('|').flatMap((words) => expandPhrases(`${before}${words}${after}`));
}
