import type * as Mupdf from 'mupdf';
import type { Document } from 'mupdf';
import { FailureError } from '../../../shared/result';
import { message } from '../../messages/messages';
import { damaged, encrypted, unsafe } from '../document-failures';
import { isLibraryFault } from '../library-fault';

/** More pages than any document that people read; a file that claims more is built to keep a reader busy. */
const mostPages = 20_000;
/** More than any object takes between its number and its end; that much is looked at behind the last end mark. */
const mostBehindEnd = 1024 * 1024;

type Library = typeof Mupdf;

/** What was wrong with a file and could be read around, as the library said it. */
const complaints: string[] = [];
let library: Promise<Library> | undefined;

/** The library, loaded when the first paged document comes: it is 10 MB of WebAssembly. It runs no script of a file. */
export function loadMupdf(): Promise<Library> {
  library ??= import('mupdf').then((mupdf) => {
    // What it would write to the console is kept: some of it belongs into the warnings.
    mupdf.setLog({ error: (words: string) => void complaints.push(words), warning: () => undefined });
    return mupdf;
  });
  return library;
}

/** The complaints since the last call. */
export function takeComplaints(): readonly string[] {
  return complaints.splice(0);
}

export interface OpenedDocument {
  readonly mupdf: Library;
  readonly document: Document;
  readonly pageCount: number;
  /** True where the file's own directory was broken and the objects were searched for one by one. */
  readonly wasRepaired: boolean;
}

/**
 * Opens a PDF or a picture. Throws document-encrypted, document-damaged (also for a file that breaks off before its
 * end) and document-unsafe for more than 20,000 pages.
 */
export async function openPaged(bytes: Uint8Array, mediaType: string): Promise<OpenedDocument> {
  const mupdf = await loadMupdf();
  takeComplaints();
  let document: Document;
  let pageCount = 0;
  try {
    document = mupdf.Document.openDocument(bytes, mediaType);
    if (document.needsPassword()) throw encrypted();
    pageCount = document.countPages();
  } catch (error) {
    throw readFailure(error);
  }
  if (pageCount < 1) throw damaged(message('source.document.noPages'));
  if (pageCount > mostPages) throw unsafe(message('source.document.tooManyPages', { limit: mostPages }));
  const wasRepaired = document.asPDF()?.wasRepaired() ?? false;
  if (wasRepaired && !hasEnd(bytes)) throw damaged(message('source.document.breaksOff'));
  return { mupdf, document, pageCount, wasRepaired };
}

/**
 * An error of the library as a failure; failures of our own stay as they are, and so does a fault of WebAssembly, after
 * which nothing that the library says can be relied on: the process has to end.
 */
export function readFailure(error: unknown): Error {
  if (error instanceof FailureError || isLibraryFault(error)) return error as Error;
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError || /malloc|out of memory/i.test(words)) {
    return new FailureError('parser-memory', message('source.parser.outOfMemory'), words);
  }
  return damaged(words.replace(/\s+/g, ' ').slice(0, 200));
}

/** Whether an end mark stands behind the last object; other bytes behind it are what a download or a mailer left. */
function hasEnd(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf('%%EOF');
  return end !== -1 && !/\d\s+\d+\s+obj\b/.test(file.toString('latin1', end, end + mostBehindEnd));
}
