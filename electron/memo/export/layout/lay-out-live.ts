import { computeAch, type AchMatrix } from '../../../../shared/memo/ach';
import type { AnnotatedLive } from '../../../../shared/memo/annotated-memo';
import type { IndicatorTable } from '../../../../shared/memo/live-block';
import type { GridRow, LastSeen, NamedClaim } from '../../../../shared/memo/live-view';
import type { MessageKey } from '../../../../shared/messages/english-messages';
import { message } from '../../../messages/messages';
import { layOutAch } from './lay-out-ach';
import type { LayoutBlock, Span } from './memo-layout';
import { say, words } from './spans';

/** A block that is fed from claims, as tables and sentences that every format has. */
export function layOutLive(block: AnnotatedLive): LayoutBlock[] {
  const { live, view } = block;
  if (live.kind === 'dimension-grid' && view.kind === live.kind) return [grid(view.rows, block)];
  if (live.kind === 'indicators' && view.kind === live.kind) return [indicators(live, view.rows, block)];
  return live.kind === 'ach' ? ach(live, block) : [];
}

function ach(matrix: AchMatrix, block: AnnotatedLive): LayoutBlock[] {
  const named = block.view.kind === 'ach' ? block.view.claims : [];
  const headlines = new Map(named.map(({ claimId, headline }) => [claimId as string, headline]));
  return layOutAch(matrix, computeAch(matrix), { headlines, citations: block.rowCitations });
}

function grid(rows: readonly GridRow[], { numbers }: AnnotatedLive): LayoutBlock {
  const claim = (named: NamedClaim | null, none: MessageKey): Span[] =>
    named === null ? say(none) : namedClaim(named, numbers);
  return liveTable(
    'memo.live.dimension-grid',
    [
      ['memo.live.grid.dimension', 22],
      ['memo.live.grid.strongest', 32],
      ['memo.live.grid.weakest', 30],
      ['memo.live.grid.count', 16],
    ],
    rows.map((row) => {
      const label = words(`${row.key} ${row.label.en} ${row.label.zh}`);
      if (row.standing !== 'found') return [label, say(`memo.live.grid.${row.standing}`), [], []];
      const { claims, sources, negated } = row;
      return [
        label,
        claim(row.strongest, 'memo.live.grid.none-found'),
        claim(row.weakest, 'memo.live.grid.only'),
        say('memo.live.grid.count.value', { claims, sources, negated }),
      ];
    }),
  );
}

/** The claim with its number in the endnotes; one that the memo does not cite says so, as nothing leads to its passage. */
function namedClaim(
  { claimId, headline, rating, date, polarity }: NamedClaim,
  numbers: AnnotatedLive['numbers'],
): Span[] {
  const number = numbers.get(claimId);
  const facts = message('memo.live.claim', { rating, date: date ?? message('memo.live.claim.undated') });
  return [
    ...words(`${headline} `),
    ...(number === undefined
      ? words(`(${message('memo.live.notCited')})`)
      : [...words('['), { kind: 'endnote-number', number, isFirst: false } as const, ...words(']')]),
    ...words(`, ${facts}${polarity === 'affirmed' ? '' : `, ${message(`claim.polarity.${polarity}`)}`}`),
  ];
}

function indicators(
  { rows }: IndicatorTable,
  seen: readonly LastSeen[],
  { numbers }: AnnotatedLive,
): LayoutBlock {
  return liveTable(
    'memo.live.indicators',
    [
      ['memo.live.indicator.observable', 20],
      ['memo.live.indicator.threshold', 11],
      ['memo.live.indicator.direction', 9],
      ['memo.live.indicator.source', 14],
      ['memo.live.indicator.cadence', 9],
      ['memo.live.indicator.baseline', 10],
      ['memo.live.indicator.lastSeen', 18],
      ['memo.live.indicator.status', 9],
    ],
    rows.map((row, index) => [
      words(row.observable),
      words(row.threshold),
      say(`memo.live.indicator.direction.${row.direction}`),
      words(row.source),
      words(row.cadence),
      words(row.baseline),
      lastSeen(row.codeId, seen[index], numbers),
      say(`memo.live.indicator.status.${row.status}`),
    ]),
  );
}

function lastSeen(
  codeId: string | null,
  seen: LastSeen | undefined,
  numbers: AnnotatedLive['numbers'],
): Span[] {
  if (codeId === null) return say('memo.live.indicator.lastSeen.noCode');
  return seen?.last ? namedClaim(seen.last, numbers) : say('memo.live.indicator.lastSeen.never');
}

function liveTable(
  caption: MessageKey,
  columns: readonly (readonly [MessageKey, number])[],
  rows: readonly Span[][][],
): LayoutBlock {
  return {
    kind: 'table',
    caption: message(caption),
    header: columns.map(([key]) => say(key)),
    rows: rows.map((cells) => ({ cells })),
    widths: columns.map(([, width]) => width),
    isWide: false,
  };
}
