import type { StyledCitation } from '../../../../shared/memo/annotated-memo';
import type { SourceDetail } from '../../../../shared/source/source-schema';
import { message } from '../../../messages/messages';
import { formatInstant } from './format-instant';
import type { Span } from './memo-layout';
import { address, join, say, words } from './spans';

/**
 * Author. “Title in the original language”. Publisher, date. Address. Archived. Captured. Descriptor. A citation style has
 * its own way with the first of them; what a reader needs for checking is said in every style.
 */
export function sourceParts(source: SourceDetail, citation: StyledCitation | null): Span[][] {
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

/** The words with a full stop, where they do not end in one. */
export function endWithStop(spans: Span[]): Span[] {
  const last = spans.at(-1);
  return last?.kind === 'text' && /[.!?。！？]$/.test(last.text) ? spans : [...spans, ...words('.')];
}
