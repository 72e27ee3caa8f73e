/** Two versions of a long text in both languages: every so-manyth sentence of the newer one has other words. */
export function longVersions(every: number, next: (below: number) => number): [string, string] {
  const sentences = longText(next, 1_000_000);
  const newer = sentences.map((sentence, i) =>
    i % every === 0 ? `${sentence.slice(5)} 改动 ${next(1000)} ` : sentence,
  );
  return [sentences.join(''), newer.join('')];
}

/** Numbers that are the same on every run (a linear congruential generator, constants of Numerical Recipes). */
export function steadyNumbers(): (below: number) => number {
  let state = 7;
  return (below) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % below;
}

const latin = [
  'council',
  'quota',
  'harbour',
  'fleet',
  'minister',
  'the',
  'of',
  'was',
  'northern',
  'vote',
  'letter',
];
const han = ['理事会', '配额', '港口', '船队', '部长', '的', '在', '北部', '表决', '决定', '党组'];

function longText(next: (below: number) => number, codeUnits: number): string[] {
  const sentences: string[] = [];
  for (let length = 0; length < codeUnits;) {
    const words = next(3) === 0 ? han : latin;
    const line = Array.from({ length: 8 + next(20) }, () => words[next(words.length)]);
    sentences.push(words === han ? `${line.join('')}。` : `${line.join(' ')}. ${next(4) === 0 ? '\n' : ''}`);
    length += sentences.at(-1)?.length ?? 0;
  }
  return sentences;
}
