import type { BenchRow, Explain } from './bench-row';
import { nameOf, peerOf, type FileResult } from './file-result';
import { agreement, f1, missingWords, type Agreement } from './word-f1';

interface Compared extends Agreement {
  readonly name: string;
  readonly ours: string;
  readonly wanted: string;
}

type TextOf = (result: FileResult) => string | undefined;

const ours: TextOf = (result) => result.ours.text;
const peer: TextOf = (result) => result.peer?.text;
const made: TextOf = (result) => result.file.text;
/** Of all words, how many may differ. */
const goals: Readonly<Record<string, number>> = { docx: 0.01 };
const usualGoal = 0.03;

/**
 * How many words of a format's files differ from the peer's, and from those that the files were made with. Where the peer
 * itself has lost more of these than we may, agreeing with it is no goal.
 */
export function wordRows(format: string, results: readonly FileResult[], explain: Explain): BenchRow[] {
  const goal = goals[format] ?? usualGoal;
  const name = peerOf(format);
  const rows: BenchRow[] = [];
  const withPeer = compare(results, ours, peer);
  if (withPeer.length > 0) {
    const peersOwn = compare(results, peer, made);
    const isPeerRight = peersOwn.length === 0 || f1(wordsOf(peersOwn)) >= 1 - goal;
    rows.push({
      what: `${format}: share of words that differ from ${name}’s (${withPeer.length} files)`,
      measured: scores(withPeer),
      baseline:
        peersOwn.length > 0 ? `${scores(peersOwn)}: ${name} beside what the files were made with` : '–',
      ratio: 1 - f1(wordsOf(withPeer)),
      goal: isPeerRight ? goal : 1,
    });
    explainWorse(withPeer, { goal, than: name ?? '' }, explain);
  }
  const withMade = compare(results, ours, made);
  if (withMade.length > 0) {
    const ratio = 1 - f1(wordsOf(withMade));
    const what = `${format}: share of words that differ from what the files were made with (${withMade.length} files)`;
    rows.push({ what, measured: scores(withMade), baseline: '–', ratio, goal });
    explainWorse(withMade, { goal, than: 'what it was made with' }, explain);
  }
  return rows;
}

function compare(results: readonly FileResult[], by: TextOf, with_: TextOf): Compared[] {
  return results.flatMap((result) => {
    const [text, wanted] = [by(result), with_(result)];
    if (text === undefined || wanted === undefined) return [];
    return [{ name: nameOf(result), ours: text, wanted, ...agreement(text, wanted) }];
  });
}

function wordsOf(compared: readonly Agreement[]): Agreement['words'][] {
  return compared.map(({ words }) => words);
}

function explainWorse(
  compared: readonly Compared[],
  { goal, than }: { goal: number; than: string },
  explain: Explain,
): void {
  for (const one of compared) {
    if (f1([one.words]) >= 1 - goal) continue;
    const only = firstFew(missingWords(one.ours, one.wanted));
    const missing = firstFew(missingWords(one.wanted, one.ours));
    explain(
      `${one.name} beside ${than}: F1 ${f1([one.words]).toFixed(3)}; only ours: ${only}; missing: ${missing}`,
    );
  }
}

function firstFew(words: ReadonlyMap<string, number>): string {
  const shown = [...words].slice(0, 12).map(([word, count]) => (count > 1 ? `${word}×${count}` : word));
  return shown.length === 0 ? 'nothing' : shown.join(' ');
}

function scores(found: readonly Agreement[]): string {
  const worst = Math.min(...found.map(({ words }) => f1([words])));
  const order = f1(found.map(({ pairs }) => pairs));
  return `F1 ${f1(wordsOf(found)).toFixed(4)}, in order ${order.toFixed(4)}, worst file ${worst.toFixed(3)}`;
}
