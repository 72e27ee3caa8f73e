import { carryOver, pairTexts } from '../../electron/source-version/carry-over';
import { passageText } from '../../shared/claim/passage';
import { longVersions, steadyNumbers } from '../unit/source-version/long-texts';

const passages = 1000;

/** Carries 1,000 passages over between two versions of 1 MB; answers the texts and the milliseconds. */
export function carryOverOnce(every: number): { older: string; newer: string; took: number } {
  const next = steadyNumbers();
  const [older, newer] = longVersions(every, next);
  const started = performance.now();
  const from = passageText(older);
  const pair = pairTexts(from, passageText(newer));
  for (let i = 0; i < passages; i++) {
    const start = next(from.index.codePoints - 200);
    carryOver(pair, { start, end: start + 20 + next(150) });
  }
  return { older, newer, took: performance.now() - started };
}
