import type { DocumentFormat } from './document-format';
import { docxFormat } from './docx/docx-format';
import { epubFormat } from './epub/epub-format';
import { odtFormat } from './odt/odt-format';

/** Asked in this order. */
const formats: readonly DocumentFormat[] = [docxFormat, odtFormat, epubFormat];

/** The format that the bytes are in; undefined for text and for what cannot be read. */
export function findDocumentFormat(bytes: Uint8Array, fileName: string): DocumentFormat | undefined {
  return formats.find((format) => format.recognises(bytes, fileName));
}
