import { FailureError } from '../../../shared/result';
import type { ParseInput } from '../../../shared/source/source-parser';
import type {
  ArchivedPage,
  ArchivedPageId,
  ImportWarning,
  ParsedSource,
  SourceMetadata,
} from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { declaredCharset } from '../../text/declared-charset';
import { decodeText } from '../../text/decode-text';
import { decodeDocumentText } from '../decode-document-text';
import { readHead } from '../html-head';
import { parseHtmlSource } from '../html-parser';
import { parseHtml } from '../html-tree';
import { derivation } from '../parser-versions';
import { readArchive, type ArchivedRecord } from './read-archive';

/** In so many bytes a page names its title. */
const titleWithin = 64 * 1024;
/** No choice is longer. */
const mostPages = 5000;

/**
 * Reads one page of a web archive (WARC 1.0, 1.1): the last capture of the address that is asked for, or else the first
 * page, with a warning that counts the others. Fails with page-not-found, and with no-text where there is no page.
 */
export async function parseWarc({ bytes, fileName, page, charset }: ParseInput): Promise<ParsedSource> {
  const pages: ArchivedPage[] = [];
  let chosen: ArchivedRecord | undefined;
  const { collector } = await readArchive(bytes, async (record) => {
    if (page ? isMeant(record, page) : !chosen) chosen = record;
    if (pages.length < mostPages) pages.push(await summaryOf(record, page === undefined));
  });
  if (!chosen) throw missing(pages, page);
  const { url, date, recordId, content } = chosen;
  const declared = charsetIn(chosen.contentType) ?? declaredCharset(content);
  const decoded = await decodeDocumentText(content, declared, charset);
  const parsed = await parseHtmlSource(decoded.text, fileName, false);
  const parameters = { ...parsed.derivation.parameters, page: url, record: recordId ?? date };
  return {
    ...parsed,
    mediaType: 'application/warc',
    charset: decoded.charset,
    metadata: withAddress(parsed.metadata, url),
    warnings: [...decoded.warnings, ...parsed.warnings, ...otherPages(page, pages.length - 1)],
    derivation: derivation('claimbook WARC', ['warcio'], parameters),
    archived: { url, date, ...(recordId && { recordId }), ...(collector && { collector }) },
    ...(page === undefined && { archivedPages: pages }),
  };
}

function isMeant({ url, date }: ArchivedRecord, wanted: ArchivedPageId): boolean {
  return url === wanted.url && (wanted.date === undefined || wanted.date === date);
}

async function summaryOf(record: ArchivedRecord, isShown: boolean): Promise<ArchivedPage> {
  const { url, date, content } = record;
  return { url, date, byteLength: content.length, title: isShown ? await titleOf(record) : null };
}

async function titleOf({ content, contentType }: ArchivedRecord): Promise<string | null> {
  const start = content.subarray(0, titleWithin);
  const lastLine = start.lastIndexOf(0x0a);
  // A cut inside a character would look like damage.
  const whole = content.length > titleWithin && lastLine > 0 ? start.subarray(0, lastLine) : start;
  try {
    const { text } = await decodeText(whole, charsetIn(contentType) ?? declaredCharset(whole));
    return readHead(parseHtml(text)).title.trim() || null;
  } catch {
    return null;
  }
}

function charsetIn(contentType: string): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? null;
}

/** The address at which the page was archived is surer than what it says of itself. */
function withAddress(metadata: SourceMetadata, url: string): SourceMetadata {
  if (!/^https?:\/\//i.test(url)) return metadata;
  return { ...metadata, url: { value: url, origin: 'found', from: 'WARC-Target-URI' } };
}

function otherPages(page: ArchivedPageId | undefined, count: number): ImportWarning[] {
  if (page || count <= 0) return [];
  return [{ code: 'other-pages', message: message('source.archive.warning.otherPages', { count }) }];
}

function missing(pages: readonly ArchivedPage[], page: ArchivedPageId | undefined): FailureError {
  const [first] = pages;
  if (!first || !page) return new FailureError('no-text', message('source.archive.noPages'));
  const values = { url: page.url, count: pages.length, first: first.url };
  return new FailureError('page-not-found', message('source.archive.pageNotFound', values));
}
