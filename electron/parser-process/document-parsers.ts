import type { DocumentFormat } from './document-format';
import { docxFormat } from './docx/docx-format';
import { epubFormat } from './epub/epub-format';
import { odtFormat } from './odt/odt-format';
import { pdfFormat } from './pdf/pdf-format';
import { pictureFormat } from './pdf/picture-format';

/** Asked in this order. */
const formats: readonly DocumentFormat[] = [docxFormat, odtFormat, epubFormat, pdfFormat, pictureFormat];

/** The format that the bytes are in; undefined for text and for what cannot be read. */
export function findDocumentFormat(bytes: Uint8Array, fileName: string): DocumentFormat | undefined {
  return formats.find((format) => format.recognises(bytes, fileName));
}
