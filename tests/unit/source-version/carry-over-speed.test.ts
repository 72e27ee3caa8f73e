import { expect, it } from 'vitest';
import { carryOver, pairTexts } from '../../../electron/source-version/carry-over';
import { passageText } from '../../../shared/claim/passage';

/** Numbers that are the same on every run (a linear congruential generator, constants of Numerical Recipes). */
function steadyNumbers(): (below: number) => number {
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

// The goal is seconds; the limit leaves room for a machine that has other work too.
it.each([
  ['a tenth of the sentences changed', 10],
  ['every second sentence changed', 2],
  ['every sentence changed', 1],
])('carries 1,000 passages over in 1 MB of text with %s in seconds', { timeout: 60_000 }, (_name, every) => {
  const next = steadyNumbers();
  const sentences = longText(next, 1_000_000);
  const newer = sentences.map((sentence, i) =>
    i % every === 0 ? `${sentence.slice(5)} 改动 ${next(1000)} ` : sentence,
  );
  const [from, to] = [passageText(sentences.join('')), passageText(newer.join(''))];
  const start = performance.now();
  const pair = pairTexts(from, to);
  const compared = performance.now();
  const counts = { exact: 0, moved: 0, changed: 0, orphan: 0 };
  for (let i = 0; i < 1000; i++) {
    const at = next(from.index.codePoints - 200);
    counts[carryOver(pair, { start: at, end: at + 20 + next(150) }).state]++;
  }
  const end = performance.now();
  console.info(
    `compared in ${(compared - start).toFixed(0)} ms, carried over in ${(end - compared).toFixed(0)} ms`,
    counts,
  );
  expect(end - start).toBeLessThan(15_000);
});

it('is no slower where one line is repeated through the whole text', { timeout: 60_000 }, () => {
  const from = passageText('n/a\n'.repeat(100_000));
  const to = passageText(`${'n/a\n'.repeat(50_000)}x\n${'n/a\n'.repeat(50_001)}`);
  const start = performance.now();
  const pair = pairTexts(from, to);
  for (let i = 0; i < 1000; i++)
    expect(carryOver(pair, { start: i * 4, end: i * 4 + 3 }).state).toBe('orphan');
  expect(performance.now() - start).toBeLessThan(15_000);
});
