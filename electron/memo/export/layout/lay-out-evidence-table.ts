import type {
  AnnotatedMemo,
  CitedItem,
  CitedPassage,
  CitedSearch,
  ExistingClaim,
} from '../../../../shared/memo/annotated-memo';
import { pageValues } from '../../../../shared/source/page-of';
import { message } from '../../../messages/messages';
import { describeAttribution, describeStatement, describeTags } from './describe-claim';
import { searchReference } from './lay-out-searches';
import { missingCitation } from './missing-citation';
import { layoutIds, type LayoutBlock, type LayoutRow, type Span } from './memo-layout';
import { join, reference, say, words } from './spans';

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

/** One row for every passage of every cited claim, every whole source and every search in vain, by number. */
export function layOutEvidenceTable(memo: AnnotatedMemo, hasQuotes: boolean): LayoutBlock[] {
  if (memo.citations.length === 0) return [{ kind: 'paragraph', spans: say('memo.annex.evidence.empty') }];
  return [
    {
      kind: 'table',
      caption: message('memo.annex.evidence.caption'),
      header: columns.map(({ key }) => say(`memo.annex.column.${key}`)),
      rows: memo.citations.flatMap((cited) =>
        rowsOf(cited, cited.number > memo.bodyCitationCount, hasQuotes),
      ),
      widths: columns.map(({ width }) => width),
      isWide: true,
    },
  ];
}

function rowsOf(cited: CitedItem, isFirstUse: boolean, hasQuotes: boolean): LayoutRow[] {
  const number = (isFirst: boolean): Span[] => [{ kind: 'endnote-number', number: cited.number, isFirst }];
  const label = String(cited.number);
  if (cited.to === 'source') {
    if (cited.source === null) return [row(label, number(isFirstUse), missingCitation(cited), [])];
    const title = words(cited.source.title, cited.source.language);
    return [row(label, number(isFirstUse), title, [say('memo.annex.citation.whole')])];
  }
  if (cited.to === 'search') {
    return [row(label, number(isFirstUse), ...searchCells(cited, hasQuotes))];
  }
  if (cited.claim === null) return [row(label, number(isFirstUse), missingCitation(cited), [])];
  if (cited.passages.length === 0) {
    return [
      row(label, number(isFirstUse), describeStatement(cited), [
        say(cited.to === 'passage' ? 'memo.annex.passage.missing' : 'memo.annex.passages.none'),
        ...claimCells(cited, []),
      ]),
    ];
  }
  return cited.passages.map((passage, index) =>
    row(passage.label, number(isFirstUse && index === 0), describeStatement(cited), [
      quoteCell(passage, hasQuotes),
      ...claimCells(cited, say(`memo.annex.relation.${passage.evidence.relation}`)),
    ]),
  );
}

function searchCells(cited: CitedSearch, hasQuotes: boolean): [Span[], Span[][]] {
  if (cited.search === null) return [missingCitation(cited), []];
  const { record, source, check } = cited.search;
  const places = [
    ...(source === null ? say('memo.annex.search.source.missing') : words(source.title, source.language)),
    ...(hasQuotes ? [{ kind: 'line-break' } as const, ...searchReference(cited.number)] : []),
    ...(check === 'none-found' ? [] : words(` (${message('memo.annex.check.short')})`)),
  ];
  return [say('memo.annex.search.row', { query: record.query }), [places]];
}

function row(label: string, number: Span[], claim: Span[], rest: readonly Span[][]): LayoutRow {
  const cells = [number, claim, ...rest];
  return {
    id: layoutIds.row(label),
    cells: [...cells, ...Array.from({ length: columns.length - cells.length }, () => [])],
  };
}

function quoteCell(passage: CitedPassage, hasQuotes: boolean): Span[] {
  const { evidence, source, label, check, pages } = passage;
  const places = [
    ...(hasQuotes
      ? [[reference(layoutIds.quote(label), message('memo.annex.citation.quote', { label }))]]
      : []),
    ...(pages.length === 0 ? [] : [words(message('memo.annex.citation.pages', pageValues(pages)))]),
  ];
  return [
    ...words(evidence.quote, source?.language ?? null),
    ...(places.length === 0 ? [] : [{ kind: 'line-break' } as const, ...join(places, ', ')]),
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
