import type {
  CitedItem,
  CitedPassage,
  CitedSource,
  ExistingClaim,
  StyledCitation,
} from '../../../../shared/memo/annotated-memo';
import { pageValues } from '../../../../shared/source/page-of';
import type { SourceDetail } from '../../../../shared/source/source-schema';
import { message } from '../../../messages/messages';
import { formatInstant } from './format-instant';
import { layoutIds, type LayoutEndnote, type Span } from './memo-layout';
import { missingCitation } from './missing-citation';
import { address, code, join, reference, say, words } from './spans';

/** The endnotes by number: the claim, then every passage with its source in full and where its quote stands; or a source as a whole. */
export function layOutEndnotes(citations: readonly CitedItem[], hasQuotes: boolean): LayoutEndnote[] {
  return citations.map((cited) => ({ number: cited.number, lines: linesOf(cited, hasQuotes) }));
}

function linesOf(cited: CitedItem, hasQuotes: boolean): Span[][] {
  if (cited.to === 'source') return [wholeSourceLine(cited)];
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

/**
 * Author. “Title in the original language”. Publisher, date. Address. Archived. Captured. Descriptor. A citation style has
 * its own way with the first of them; what a reader needs for checking is said in every style.
 */
function sourceParts(source: SourceDetail, citation: StyledCitation | null): Span[][] {
  return [
    ...(citation === null ? ownParts(source) : [endWithStop(styledParts(citation)), archived(source)]),
    ...(source.capture.accessedAt === undefined
      ? []
      : [say('memo.annex.citation.accessed', { time: formatInstant(source.capture.accessedAt) })]),
    say('memo.annex.citation.captured', {
      time: formatInstant(source.capture.capturedAt, source.capture.utcOffsetMinutes),
    }),
    descriptor(source),
  ];
}

function styledParts({ texts }: StyledCitation): Span[] {
  return texts.flatMap(({ text, marks }) =>
    text
      .split(/(https?:\/\/[^\s，。；]*[^\s，。；.,;])/)
      .flatMap((part, index): Span[] =>
        index % 2 === 1
          ? address(part)
          : words(part).map((span) => (span.kind === 'text' ? { ...span, marks } : span)),
      ),
  );
}

function ownParts(source: SourceDetail): Span[][] {
  return [
    endWithStop(
      source.author === null
        ? say('memo.annex.citation.author.unknown')
        : words(source.author, source.language),
    ),
    citationTitle(source),
    [...publisherAndDate(source), ...words('.')],
    url(source),
    archived(source),
  ];
}

/** The title as the source has it, in quotation marks, with its language. */
export function citationTitle(source: SourceDetail): Span[] {
  return [
    ...words(message('memo.annex.citation.title', { title: source.title }), source.language),
    ...words('.'),
  ];
}

function publisherAndDate(source: SourceDetail): Span[] {
  const publisher =
    source.publisher === null
      ? say('memo.annex.citation.publisher.unknown')
      : words(source.publisher, source.language);
  const date = source.published === null ? say('memo.annex.citation.date.unknown') : words(source.published);
  return join([publisher, date], ', ');
}

function url({ metadata }: SourceDetail): Span[] {
  const value = metadata.url.value;
  return value === null ? say('memo.annex.citation.url.unknown') : address(value);
}

function archived({ metadata }: SourceDetail): Span[] {
  const value = metadata.archiveUrl.value;
  if (value === null) return say('memo.annex.citation.archive.unknown');
  return [...say('memo.annex.citation.archive'), ...address(value)];
}

function descriptor({ metadata }: SourceDetail): Span[] {
  const text = metadata.descriptor.value;
  if (text === null) return say('memo.annex.citation.descriptor.unknown');
  return endWithStop(say('memo.annex.citation.descriptor', { descriptor: text }));
}

function endWithStop(spans: Span[]): Span[] {
  const last = spans.at(-1);
  return last?.kind === 'text' && /[.!?。！？]$/.test(last.text) ? spans : [...spans, ...words('.')];
}
