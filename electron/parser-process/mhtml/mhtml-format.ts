import { decodeWords } from 'postal-mime';
import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type { ImportWarning, ParsedSource, SourceMetadata } from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { declaredCharset } from '../../text/declared-charset';
import { damaged } from '../document-failures';
import { decodeDocumentText } from '../decode-document-text';
import { parseHtmlSource } from '../html-parser';
import { instantOf } from '../stated-instant';
import { allParts, readMimeParts, type MimePart } from './mime-parts';

const pageTypes = new Set(['text/html', 'application/xhtml+xml']);

/** Reads a page that a browser saved into one file (RFC 2557). Its pictures and styles are left out; nothing is fetched. */
export async function parseMhtml({ bytes, fileName, charset: chosen }: ParseInput): Promise<ParsedSource> {
  const saved = readMimeParts(bytes);
  const pages = allParts(saved).filter(({ type }) => pageTypes.has(type));
  const page = rootPage(saved, pages);
  if (!page) {
    if (saved.headers.size === 0) throw damaged(message('source.mhtml.notMime'));
    throw new FailureError('no-text', message('source.parser.noText'));
  }
  const declared = page.parameters.get('charset') ?? declaredCharset(page.bytes);
  const { text, charset, warnings } = await decodeDocumentText(page.bytes, declared, chosen);
  const parsed = await parseHtmlSource(text, fileName, false);
  const accessedAt = instantOf(saved.headers.get('date'));
  return {
    ...parsed,
    ...(accessedAt !== undefined && { accessedAt }),
    mediaType: 'multipart/related',
    charset,
    metadata: withAddress(parsed.metadata, addressOf(saved, page), saved),
    warnings: [...warnings, ...parsed.warnings, ...frameWarnings(pages.length - 1)],
    derivation: {
      ...parsed.derivation,
      tool: 'claimbook MHTML',
      parameters: {
        ...parsed.derivation.parameters,
        part: page.headers.get('content-location') ?? 'the first page',
      },
    },
  };
}

/** The page that the file names as its beginning, or its first. */
function rootPage(saved: MimePart, pages: readonly MimePart[]): MimePart | undefined {
  const start = saved.parameters.get('start');
  const location = saved.headers.get('snapshot-content-location');
  return (
    pages.find(({ headers }) => start !== undefined && headers.get('content-id') === start) ??
    pages.find(({ headers }) => location !== undefined && headers.get('content-location') === location) ??
    pages[0]
  );
}

function addressOf(saved: MimePart, page: MimePart): string | undefined {
  const said = saved.headers.get('snapshot-content-location') ?? page.headers.get('content-location');
  return said !== undefined && /^https?:\/\//i.test(said) ? said : undefined;
}

/** The address from which the page was saved is surer than what the page says of itself. */
function withAddress(metadata: SourceMetadata, address: string | undefined, saved: MimePart): SourceMetadata {
  const subject = decodeWords(saved.headers.get('subject') ?? '').trim();
  const isNamed = metadata.title.origin === 'found' || subject === '';
  return {
    ...metadata,
    ...(address === undefined
      ? {}
      : { url: { value: address, origin: 'found', from: 'header Content-Location' } }),
    ...(isNamed ? {} : { title: { value: subject, origin: 'found', from: 'header Subject' } }),
  };
}

function frameWarnings(count: number): ImportWarning[] {
  if (count <= 0) return [];
  return [{ code: 'frames-left-out', message: message('source.mhtml.warning.frames', { count }) }];
}
