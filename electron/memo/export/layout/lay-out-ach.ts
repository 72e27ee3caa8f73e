import type { AchEvidence, AchMatrix, AchResult } from '../../../../shared/memo/ach';
import { achFindings, achNumber, achRanking } from '../../../../shared/memo/ach-words';
import type { CitationUse } from '../../../../shared/memo/annotated-memo';
import { message } from '../../../messages/messages';
import type { LayoutBlock, Span } from './memo-layout';
import { say, words } from './spans';

interface AchNames {
  /** Of claims, by id. */
  readonly headlines: ReadonlyMap<string, string>;
  /** By row. */
  readonly citations: readonly (readonly CitationUse[])[];
}

/** Hypotheses, matrix with sums, ranking, what each item decides, and what such a matrix is not. */
export function layOutAch(matrix: AchMatrix, result: AchResult, names: AchNames): LayoutBlock[] {
  const paragraph = (text: string): LayoutBlock => ({ kind: 'paragraph', spans: words(text) });
  return [
    {
      kind: 'list',
      ordered: false,
      items: matrix.hypotheses.map((hypothesis, index) => ({
        spans: say('memo.live.ach.hypothesis.line', {
          number: index + 1,
          text: hypothesis.trim() || message('memo.live.ach.hypothesis.empty'),
        }),
      })),
    },
    table(matrix, result, names),
    paragraph(message('memo.live.ach.ranking', { list: achRanking(result, message) })),
    ...achFindings(matrix, result, message).map(paragraph),
    paragraph(message('memo.live.ach.legend')),
    paragraph(message('memo.live.ach.caution')),
  ];
}

function table({ hypotheses, evidence }: AchMatrix, result: AchResult, names: AchNames): LayoutBlock {
  const share = 37 / hypotheses.length;
  const sums = (label: 'unweighted' | 'weighted'): { cells: Span[][] } => ({
    cells: [
      say(`memo.live.ach.${label}`),
      [],
      [],
      ...result.sums.map((sum) => words(achNumber(sum[label]))),
      [],
    ],
  });
  return {
    kind: 'table',
    caption: message('memo.live.ach'),
    header: [
      say('memo.live.ach.evidence'),
      say('memo.live.ach.credibility'),
      say('memo.live.ach.relevance'),
      ...hypotheses.map((_, index) => say('memo.live.ach.hypothesis', { number: index + 1 })),
      say('memo.live.ach.diagnosticity'),
    ],
    rows: [
      ...evidence.map((item, index) => ({ cells: row(item, index, hypotheses.length, result, names) })),
      sums('unweighted'),
      sums('weighted'),
    ],
    widths: [35, 9, 9, ...hypotheses.map(() => share), 10],
    isWide: false,
  };
}

function row(item: AchEvidence, index: number, count: number, result: AchResult, names: AchNames): Span[][] {
  const { range, deviation } = result.diagnosticity[index] ?? { range: 0, deviation: 0 };
  return [
    evidenceCell(item, index, names),
    say(`memo.live.ach.weight.${item.credibility}`),
    say(`memo.live.ach.weight.${item.relevance}`),
    ...Array.from({ length: count }, (_, hypothesis) => words(item.scores[hypothesis] ?? 'NA')),
    say('memo.live.ach.diagnosticity.value', { range, deviation: achNumber(deviation) }),
  ];
}

function evidenceCell({ text, claimId }: AchEvidence, index: number, names: AchNames): Span[] {
  const claim = claimId && (names.headlines.get(claimId) ?? message('memo.live.ach.evidence.gone'));
  const uses = names.citations[index] ?? [];
  return [
    ...words(
      `${message('memo.live.ach.evidence.number', { number: index + 1 })} ${[text.trim(), claim].filter(Boolean).join(' – ')} `,
    ),
    ...(uses.length === 0 ? [] : [{ kind: 'citation', uses } as const]),
  ];
}
