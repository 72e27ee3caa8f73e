import { expect, it } from 'vitest';
import { carryOver, pairTexts } from '../../../electron/source-version/carry-over';
import { passageText } from '../../../shared/claim/passage';
import { longVersions, steadyNumbers } from './long-texts';

it.each([
  ['a tenth of the sentences changed', 10],
  ['every second sentence changed', 2],
  ['every sentence changed', 1],
])(
  '1,000 passages of 1 MB with %s: exact and moved mean the same words',
  { timeout: 60_000 },
  (_name, every) => {
    const next = steadyNumbers();
    const [older, newer] = longVersions(every, next);
    const [from, to] = [passageText(older), passageText(newer)];
    const pair = pairTexts(from, to);
    const wordsOf = ({ text, index }: typeof from, start: number, end: number) =>
      text.slice(index.toCodeUnits(start), index.toCodeUnits(end));
    for (let i = 0; i < 1000; i++) {
      const start = next(from.index.codePoints - 200);
      const end = start + 20 + next(150);
      const { state, proposal } = carryOver(pair, { start, end });
      if (state === 'exact' || state === 'moved') {
        expect(proposal && wordsOf(to, proposal.start, proposal.end)).toBe(wordsOf(from, start, end));
      } else if (state === 'orphan') expect(proposal).toBeNull();
    }
  },
);

it('never chooses one of many lines that are the same', { timeout: 60_000 }, () => {
  const from = passageText('n/a\n'.repeat(100_000));
  const to = passageText(`${'n/a\n'.repeat(50_000)}x\n${'n/a\n'.repeat(50_001)}`);
  const pair = pairTexts(from, to);
  for (let i = 0; i < 1000; i++)
    expect(carryOver(pair, { start: i * 4, end: i * 4 + 3 }).state).toBe('orphan');
});
