/** Options that take the next word as their value, whatever it looks like. */
const withValue = new Set(
  (
    'about alias backups by charset chinese cited claim code codebook context contradicts credibility date ' +
    'dimension end entity fingerprint format from group in include key kind left lei limit measure memo min ' +
    'name note organisation out page percent polarity reason refines reliability reviewer right short since ' +
    'sort source start statement status style supports template text ticker title to type unit until uscc ' +
    'view whole with without'
  )
    .split(' ')
    .map((name) => `--${name}`),
);

/** Whether the word after this one is its value. */
export function takesValue(word: string): boolean {
  return withValue.has(word);
}

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
    if (takesValue(word) && i + 1 < words.length) rest.push(words[++i] ?? '');
  }
  return { words: rest, isJson };
}
