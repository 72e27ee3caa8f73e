import { WARCParser, type WARCRecord } from 'warcio';
import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';
import { damaged } from '../document-failures';
import { pageContent } from './page-content';

/** A page as a web archive holds it. */
export interface ArchivedRecord {
  readonly url: string;
  /** WARC-Date, as it is written. */
  readonly date: string;
  readonly recordId: string | undefined;
  /** What the server said that the contents are, such as "text/html; charset=gb2312". */
  readonly contentType: string;
  readonly content: Uint8Array;
}

const pageTypes = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const status200 = 200;

/** Hands over the pages of a web archive (ISO 28500) in its order; answers who made it. Throws document-damaged, -unsafe. */
export async function readArchive(
  bytes: Uint8Array,
  onPage: (page: ArchivedRecord) => Promise<void>,
): Promise<{ collector: string | undefined }> {
  let collector: string | undefined;
  let records = 0;
  try {
    for await (const record of new WARCParser(endingSource(bytes))) {
      if (record.warcType) records++;
      if (record.warcType === 'warcinfo') collector ??= collectorIn(await record.contentText());
      const contentType = contentTypeOfPage(record);
      if (contentType === undefined) continue;
      const headers = record.warcHeaders.headers;
      await onPage({
        url: record.warcTargetURI ?? '',
        date: record.warcDate ?? '',
        recordId: headers.get('WARC-Record-ID') ?? undefined,
        contentType,
        content: await pageContent(record),
      });
    }
  } catch (error) {
    if (error instanceof FailureError) throw error;
    throw damaged(message('source.archive.badRecord'));
  }
  if (records === 0) throw damaged(message('source.archive.noRecords'));
  return { collector };
}

/** So often the end of a sound archive is looked at, with a wide margin. */
const looksPastEnd = 100;

/** The bytes, and then their end; the library looks for the rest of a record that breaks off for ever. */
function endingSource(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let looks = 0;
  const next = (): Promise<IteratorResult<Uint8Array>> => {
    looks++;
    if (looks > looksPastEnd) return Promise.reject(damaged(message('source.document.breaksOff')));
    return Promise.resolve(looks === 1 ? { done: false, value: bytes } : { done: true, value: undefined });
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

/** What a record's contents are said to be, where it is a page that was really there; undefined for all others. */
function contentTypeOfPage(record: WARCRecord): string | undefined {
  const isAnswer = record.warcType === 'response' && record.httpHeaders?.statusCode === status200;
  const said = isAnswer
    ? record.httpHeaders?.headers.get('content-type')
    : record.warcType === 'resource'
      ? record.warcHeaders.headers.get('content-type')
      : undefined;
  return said && pageTypes.test(said.trim()) ? said.trim() : undefined;
}

/** Who made the archive, or else with what. */
function collectorIn(fields: string): string | undefined {
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(\\S.*?)\\s*$`, 'im').exec(fields)?.[1];
  return field('operator') ?? field('creator') ?? field('software');
}
