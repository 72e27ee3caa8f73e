import type { CslDate, CslItem, CslName } from '../../shared/reference/reference-schema';
import type { MetadataName, SourceDetail } from '../../shared/source/source-schema';

/**
 * A source as an item of the Citation Style Language: what a reference says that the analyst attached, and in its place
 * what was typed; what neither says, as the document has it. What is unknown is left out, never invented.
 */
export function itemOfSource(source: SourceDetail, reference: CslItem | null): CslItem {
  const { metadata } = source;
  const known = (name: MetadataName): string | undefined => metadata[name].value ?? undefined;
  /** The reference is better kept than what was found in the document, but not than what somebody typed. */
  const preferred = <T>(name: MetadataName, said: T | undefined, own: T | undefined): T | undefined =>
    said === undefined || (metadata[name].origin === 'typed' && own !== undefined) ? own : said;
  const url = preferred('url', reference?.URL, known('url'));
  const type = reference?.type ?? typeOf(source, url);
  const publisher = preferred('publisher', reference?.publisher, known('publisher'));
  const isPage = type === 'webpage';
  const container = reference?.['container-title'] ?? (isPage ? publisher : undefined);
  const author = preferred('author', reference?.author, namesIn(known('author')));
  const issued = preferred('published', reference?.issued, cslDateOf(known('published')));
  return {
    ...reference,
    type,
    title: preferred('title', reference?.title, source.title),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(publisher === undefined || (isPage && container === publisher) ? {} : { publisher }),
    ...(url === undefined ? {} : { URL: url }),
    ...(author === undefined ? {} : { author }),
    ...(issued === undefined ? {} : { issued }),
    ...languageOf(source, reference),
    accessed: cslDateOf(localDay(source)),
  };
}

function typeOf({ mediaType }: SourceDetail, url: string | undefined): string {
  if (mediaType === 'message/rfc822') return 'personal_communication';
  return url === undefined ? 'document' : 'webpage';
}

function languageOf(source: SourceDetail, reference: CslItem | null): { language?: string } {
  const language = source.metadata.language.value ?? reference?.language;
  if (language !== undefined) return { language };
  return /\p{Script=Han}/u.test(source.title) ? { language: 'zh' } : {};
}

/**
 * Several names where a mark says so that stands in no name. One name is split into family and given name only where the
 * document has done it itself ("Smith, Jane"): what software guesses, it swaps.
 */
export function namesIn(author: string | undefined): CslName[] | undefined {
  const names = (author ?? '')
    .split(/[;；]|(?<=\p{Script=Han})、(?=\p{Script=Han})/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 ? undefined : names.map(nameOf);
}

function nameOf(name: string): CslName {
  const [, family, given] = /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}[\p{L}.'’ -]*)$/u.exec(name) ?? [];
  return family !== undefined && given !== undefined ? { family, given } : { literal: name };
}

/** An EDTF date (level 1) in CSL; undefined for none. What CSL cannot say, such as 199X, stays in words. */
export function cslDateOf(edtf: string | undefined): CslDate | undefined {
  if (edtf === undefined || edtf === '') return undefined;
  const ends = edtf.split('/').filter((end) => end !== '' && end !== '..');
  const dates = ends.map((end) => /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/.exec(end));
  const isSaid = dates.length > 0 && ends.length === edtf.split('/').length;
  if (!isSaid || dates.some((date) => date === null || Number(date[2]) > 12)) return { literal: edtf };
  return {
    'date-parts': dates.map((date) =>
      (date ?? [])
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ),
    ...(/[?~%]/.test(edtf) ? { circa: true } : {}),
  };
}

/** The day on which the page was taken from the web, as it says itself, else that of the capture where it was made. */
function localDay({ capture }: SourceDetail): string {
  if (capture.accessedAt !== undefined) return capture.accessedAt.slice(0, 10);
  const local = new Date(Date.parse(capture.capturedAt) + (capture.utcOffsetMinutes ?? 0) * 60_000);
  return local.toISOString().slice(0, 10);
}
