import { brotliDecompressSync } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { message } from '../../messages/messages';
import { damaged, unsafe } from '../document-failures';

const mebibyte = 1024 * 1024;
/** A page is never as long; a record that claims to be is built to fill the memory. */
const largestPage = 64 * mebibyte;

/** The contents of a record, with chunks joined and compression undone. Throws document-damaged, document-unsafe. */
export async function pageContent(record: WARCRecord): Promise<Uint8Array> {
  const encoding = record.httpHeaders?.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  const block = record.reader;
  const content = await readLimited(record);
  if ('limit' in block && typeof block.limit === 'number' && block.limit > 0)
    throw damaged(message('source.document.breaksOff'));
  return encoding === 'br' ? undoBrotli(content) : content;
}

async function readLimited(record: WARCRecord): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length > largestPage) throw tooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function undoBrotli(content: Uint8Array): Uint8Array {
  try {
    return new Uint8Array(brotliDecompressSync(content, { maxOutputLength: largestPage }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw damaged(message('source.archive.badContent', { encoding: 'br' }));
  }
}

function tooLarge(): Error {
  return unsafe(message('source.document.tooLarge', { megabytes: largestPage / mebibyte }));
}
