import type { AnnotatedMemo, CitedClaim, CitedPassage } from '../../../../shared/memo/annotated-memo';
import { pageValues } from '../../../../shared/source/page-of';
import { message } from '../../../messages/messages';
import { describeAttribution, describeStatement, describeTags, type ExistingClaim } from './describe-claim';
import { layoutIds, type LayoutBlock, type LayoutRow, type Span } from './memo-layout';
import { code, reference, say, words } from './spans';

const columns = [
  { key: 'number', width: 4 },
  { key: 'claim', width: 16 },
  { key: 'quote', width: 22 },
  { key: 'codes', width: 12 },
  { key: 'type', width: 7 },
  { key: 'attribution', width: 14 },
  { key: 'event', width: 7 },
  { key: 'published', width: 7 },
  { key: 'rating', width: 5 },
  { key: 'relation', width: 6 },
] as const;

/** One row for every passage of every cited claim, by number. */
export function layOutEvidenceTable(memo: AnnotatedMemo): LayoutBlock[] {
  if (memo.citations.length === 0) return [{ kind: 'paragraph', spans: say('memo.annex.evidence.empty') }];
  return [
    {
      kind: 'table',
      caption: message('memo.annex.evidence.caption'),
      header: columns.map(({ key }) => say(`memo.annex.column.${key}`)),
      rows: memo.citations.flatMap((cited) => rowsOf(cited, cited.number > memo.bodyCitationCount)),
      widths: columns.map(({ width }) => width),
      isWide: true,
    },
  ];
}

function rowsOf(cited: CitedClaim, isFirstUse: boolean): LayoutRow[] {
  const number = (isFirst: boolean): Span[] => [{ kind: 'endnote-number', number: cited.number, isFirst }];
  if (cited.claim === null) {
    return [row(String(cited.number), number(isFirstUse), missingClaim(cited.claimId), [])];
  }
  if (cited.passages.length === 0) {
    return [
      row(String(cited.number), number(isFirstUse), describeStatement(cited), [
        say('memo.annex.passages.none'),
        ...claimCells(cited, []),
      ]),
    ];
  }
  return cited.passages.map((passage, index) =>
    row(passage.label, number(isFirstUse && index === 0), describeStatement(cited), [
      quoteCell(passage),
      ...claimCells(cited, say(`memo.annex.relation.${passage.evidence.relation}`)),
    ]),
  );
}

function row(label: string, number: Span[], claim: Span[], rest: readonly Span[][]): LayoutRow {
  const cells = [number, claim, ...rest];
  return {
    id: layoutIds.row(label),
    cells: [...cells, ...Array.from({ length: columns.length - cells.length }, () => [])],
  };
}

/** What an endnote or a row says of a claim that was deleted. */
export function missingClaim(claimId: string): Span[] {
  const mark = '\uE000';
  const [before = '', after = ''] = message('memo.annex.claim.missing', { id: mark }).split(mark);
  return [...words(before), code(claimId), ...words(after)];
}

function quoteCell(passage: CitedPassage): Span[] {
  const { evidence, source, label, check, pages } = passage;
  return [
    ...words(evidence.quote, source?.language ?? null),
    { kind: 'line-break' },
    reference(layoutIds.quote(label), message('memo.annex.citation.quote', { label })),
    ...(pages.length === 0 ? [] : words(`, ${message('memo.annex.citation.pages', pageValues(pages))}`)),
    ...(check === 'verified' ? [] : words(` (${message('memo.annex.check.short')})`)),
  ];
}

function claimCells({ claim, tags }: ExistingClaim, relation: Span[]): Span[][] {
  return [
    describeTags(tags),
    claim.type === null ? say('memo.annex.unknown') : say(`claim.type.${claim.type}`),
    words(describeAttribution(claim.attribution)),
    words(claim.eventTime ?? message('memo.annex.unknown')),
    words(claim.publicationTime ?? message('memo.annex.unknown')),
    words(`${claim.reliability}${claim.credibility}`),
    relation,
  ];
}
