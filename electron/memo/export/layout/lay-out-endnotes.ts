import type {
  CitedItem,
  CitedPassage,
  CitedSource,
  ExistingClaim,
} from '../../../../shared/memo/annotated-memo';
import { pageValues } from '../../../../shared/source/page-of';
import { message } from '../../../messages/messages';
import { searchLine } from './lay-out-searches';
import { endWithStop, sourceParts } from './lay-out-source';
import { layoutIds, type LayoutEndnote, type Span } from './memo-layout';
import { missingCitation } from './missing-citation';
import { code, join, reference, say, words } from './spans';

/**
 * The endnotes by number: the claim, then every passage with its source in full and where its quote stands; a source as a
 * whole; or a search in vain.
 */
export function layOutEndnotes(citations: readonly CitedItem[], hasQuotes: boolean): LayoutEndnote[] {
  return citations.map((cited) => ({ number: cited.number, lines: linesOf(cited, hasQuotes) }));
}

function linesOf(cited: CitedItem, hasQuotes: boolean): Span[][] {
  if (cited.to === 'source') return [wholeSourceLine(cited)];
  if (cited.to === 'search') return [searchLine(cited, hasQuotes)];
  return cited.claim === null ? [missingCitation(cited)] : claimLines(cited, hasQuotes);
}

function claimLines({ to, claim, passages }: ExistingClaim, hasQuotes: boolean): Span[][] {
  const statement = claim.statement.trim();
  const none = to === 'passage' ? 'memo.annex.passage.missing' : 'memo.annex.passages.none';
  return [
    ...(statement === ''
      ? []
      : [[...(to === 'passage' ? say('memo.annex.citation.passage') : []), ...words(statement)]]),
    ...(passages.length === 0 ? [say(none)] : passages.map((passage) => passageLine(passage, hasQuotes))),
  ];
}

/** No passage stands behind it, and the line says so before anything else. */
function wholeSourceLine(cited: CitedSource): Span[] {
  const { source, citation } = cited;
  if (source === null) return missingCitation(cited);
  const hash = [...say('memo.annex.citation.bytesSha256'), code(source.bytesSha256), ...words('.')];
  return join([say('memo.annex.citation.whole'), ...sourceParts(source, citation), hash], ' ');
}

function passageLine(passage: CitedPassage, hasQuotes: boolean): Span[] {
  const { evidence, source, label, check, pages, citation } = passage;
  const { start, end, sourceVersion: version } = evidence;
  const isContradicting = evidence.relation === 'contradicts';
  const parts: Span[][] = [
    ...(source === null ? [say('memo.annex.citation.source.missing')] : sourceParts(source, citation)),
    ...(pages.length === 0 || citation?.hasPages === true ? [] : [endWithStop(words(pagesInWords(pages)))]),
    say('memo.annex.citation.position', { start: String(start), end: String(end), version: String(version) }),
    ...(check === 'verified' || source === null ? [] : [say(`memo.annex.check.${check}`)]),
    ...(hasQuotes
      ? [[reference(layoutIds.quote(label), message('memo.annex.citation.quote', { label })), ...words('.')]]
      : []),
  ];
  return [...(isContradicting ? say('memo.annex.citation.contradicts') : []), ...join(parts, ' ')];
}

/** "p. 7", or "pp. 7–8" where a passage goes on over the page; the numbers are those that the source prints. */
export function pagesInWords(labels: readonly string[]): string {
  return message('memo.annex.citation.pages', pageValues(labels));
}
