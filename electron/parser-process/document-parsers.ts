import type { DocumentFormat } from './document-format';
import { docxFormat } from './docx/docx-format';
import { epubFormat } from './epub/epub-format';
import { mailFormat } from './mail/mail-format';
import { mhtmlFormat } from './mhtml/mhtml-format';
import { odtFormat } from './odt/odt-format';
import { pdfFormat } from './pdf/pdf-format';
import { pictureFormat } from './pdf/picture-format';
import { rtfFormat } from './rtf/rtf-format';
import { subtitleFormat } from './subtitles/subtitle-format';

/** Asked in this order. */
const formats: readonly DocumentFormat[] = [
  docxFormat,
  odtFormat,
  epubFormat,
  pdfFormat,
  pictureFormat,
  mhtmlFormat,
  mailFormat,
  subtitleFormat,
  rtfFormat,
];

/** The format that the bytes are in; undefined for text and for what cannot be read. */
export function findDocumentFormat(bytes: Uint8Array, fileName: string): DocumentFormat | undefined {
  return formats.find((format) => format.recognises(bytes, fileName));
}
