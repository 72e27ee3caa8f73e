import type { AnnotatedMemo, CitedSearch } from '../../../../shared/memo/annotated-memo';
import type { NoneFound } from '../../../../shared/search/search-record';
import { message } from '../../../messages/messages';
import { formatInstant } from './format-instant';
import { citationTitle, sourceParts } from './lay-out-source';
import { layoutIds, type LayoutBlock, type LayoutFact, type Span } from './memo-layout';
import { missingCitation } from './missing-citation';
import { code, fact, join, reference, say, words } from './spans';

/** Searches in vain that the notebook still has. */
type KnownSearch = CitedSearch & { readonly search: NonNullable<CitedSearch['search']> };

/** The endnote of a search in vain: what was searched for, by whom and when, in which text, and whether it still holds. */
export function searchLine(cited: CitedSearch, hasQuotes: boolean): Span[] {
  if (!isKnown(cited)) return missingCitation(cited);
  const { record, source, check, citation } = cited.search;
  const at = formatInstant(record.at);
  const version = String(record.sourceVersion);
  return join(
    [
      say('memo.annex.search.line', { query: record.query, at, name: analystOf(record) }),
      ...(source === null ? [say('memo.annex.search.source.missing')] : sourceParts(source, citation)),
      [...say('memo.annex.search.text', { version }), code(record.textSha256), ...words('.')],
      say(`memo.annex.search.check.${check}`),
      ...(hasQuotes ? [[...searchReference(cited.number), ...words('.')]] : []),
    ],
    ' ',
  );
}

/** Every search in vain with its record, and what is needed to run it again. */
export function layOutSearches({ citations }: AnnotatedMemo): LayoutBlock[] {
  const searches = citations.filter(isKnown);
  if (searches.length === 0) return [];
  return [
    { kind: 'heading', level: 3, spans: say('memo.annex.searches') },
    { kind: 'paragraph', spans: say('memo.annex.searches.about') },
    ...searches.flatMap((cited): LayoutBlock[] => [
      {
        kind: 'heading',
        level: 4,
        id: layoutIds.search(cited.number),
        spans: say('memo.annex.search.heading', { number: cited.number }),
      },
      { kind: 'facts', facts: searchFacts(cited) },
    ]),
  ];
}

/** Leads to the record of a search in the appendix. */
export function searchReference(number: number): Span[] {
  return [reference(layoutIds.search(number), message('memo.annex.search.heading', { number }))];
}

function searchFacts({ number, search: { record, source, check } }: KnownSearch): LayoutFact[] {
  const about = [...record.dimensions, ...record.codeIds];
  return [
    fact('memo.annex.search.query', [code(record.query)]),
    fact('memo.annex.quote.source', [
      ...(source === null ? say('memo.annex.search.source.missing') : citationTitle(source)),
      ...words(' '),
      reference(layoutIds.endnote(number), `[${number}]`),
    ]),
    fact('memo.annex.search.version', String(record.sourceVersion)),
    ...(source === null ? [] : [fact('memo.annex.quote.bytesSha256', [code(source.bytesSha256)])]),
    fact('memo.annex.quote.textSha256', [code(record.textSha256)]),
    fact('memo.annex.search.at', formatInstant(record.at)),
    fact('memo.annex.search.by', analystOf(record)),
    fact('memo.annex.search.matching', matchingOf(record)),
    ...(about.length === 0 ? [] : [fact('memo.annex.search.codes', about.join(', '))]),
    ...(record.note.trim() === '' ? [] : [fact('memo.annex.search.note', record.note.trim())]),
    fact('memo.annex.search.id', [code(record.id)]),
    fact('memo.annex.quote.check', message(`memo.annex.search.check.${check}`)),
  ];
}

/** How the words of a query were compared with the text. */
export function matchingOf({ isStemming }: Pick<NoneFound, 'isStemming'>): string {
  return message(isStemming ? 'memo.annex.search.matching.forms' : 'memo.annex.search.matching.words');
}

function analystOf({ searchedBy }: NoneFound): string {
  return searchedBy.trim() || message('memo.annex.analyst.unnamed');
}

function isKnown(cited: AnnotatedMemo['citations'][number]): cited is KnownSearch {
  return cited.to === 'search' && cited.search !== null;
}
