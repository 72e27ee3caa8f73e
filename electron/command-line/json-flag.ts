/** Options that take the next word as their value, whatever it looks like. */
const withValue = new Set(
  (
    'start end code polarity statement template claim memo format out to from ' +
    'dimension source status type text reliability credibility since until date cited limit'
  )
    .split(' ')
    .map((name) => `--${name}`),
);

/** Takes `--json` out from wherever it stands before `--`; a value that is spelt like it stays. */
export function separateJsonFlag(words: readonly string[]): { words: string[]; isJson: boolean } {
  const rest: string[] = [];
  let isJson = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') return { words: [...rest, ...words.slice(i)], isJson };
    if (word === '--json') {
      isJson = true;
      continue;
    }
    rest.push(word);
    if (withValue.has(word) && i + 1 < words.length) rest.push(words[++i] ?? '');
  }
  return { words: rest, isJson };
}
