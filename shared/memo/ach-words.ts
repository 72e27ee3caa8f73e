import type { MessageKey } from '../messages/english-messages';
import type { AchMatrix, AchResult } from './ach';

/** Makes the words of a message; the window and the host have one each. */
type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

/** A sum or deviation with at most four decimals and a true minus sign. */
export function achNumber(value: number): string {
  return String(Number(value.toFixed(4))).replace('-', '−');
}

/** "H1 (−0.7071), H2 (−2.8284)", the least contradicted first. */
export function achRanking({ ranking, sums }: AchResult, say: Say): string {
  return ranking
    .map((index) => `${hypothesis(index, say)} (${achNumber(sums[index]?.weighted ?? 0)})`)
    .join(', ');
}

/** What the matrix tells of single items: those that tell nothing, and those without which another hypothesis leads. */
export function achFindings({ evidence }: AchMatrix, result: AchResult, say: Say): string[] {
  if (evidence.length === 0) return [];
  const silent = result.diagnosticity.flatMap(({ range }, index) => (range === 0 ? [item(index, say)] : []));
  const decisive = result.without.flatMap(({ changesLeader, leaders }, index) =>
    changesLeader
      ? [
          say('memo.live.ach.without', {
            evidence: item(index, say),
            hypotheses: leaders.map((leader) => hypothesis(leader, say)).join(', '),
          }),
        ]
      : [],
  );
  return [
    ...(silent.length > 0 ? [say('memo.live.ach.undiagnostic', { list: silent.join(', ') })] : []),
    ...(decisive.length > 0 ? decisive : [say('memo.live.ach.robust')]),
  ];
}

function hypothesis(index: number, say: Say): string {
  return say('memo.live.ach.hypothesis', { number: index + 1 });
}

function item(index: number, say: Say): string {
  return say('memo.live.ach.evidence.number', { number: index + 1 });
}
