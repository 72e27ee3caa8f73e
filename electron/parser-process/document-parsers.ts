import type { ParseInput } from '../../shared/source/source-parser';
import type { ParsedSource } from '../../shared/source/source-schema';
import { recognisers } from './recognise-document';

/** Bytes in, the whole parsed source out. Fails with FailureError. */
type DocumentParser = (input: ParseInput) => Promise<ParsedSource>;

/** Asked in this order. Each parser is loaded when it is needed first: all of them together take longer than a document. */
const parsers: Readonly<Record<keyof typeof recognisers, () => Promise<DocumentParser>>> = {
  docx: async () => (await import('./docx/docx-format')).parseDocx,
  odt: async () => (await import('./odt/odt-format')).parseOdt,
  epub: async () => (await import('./epub/epub-format')).parseEpub,
  pdf: async () => (await import('./pdf/pdf-format')).parsePdf,
  picture: async () => (await import('./pdf/picture-format')).parsePicture,
  mhtml: async () => (await import('./mhtml/mhtml-format')).parseMhtml,
  mail: async () => (await import('./mail/mail-format')).parseMail,
  subtitles: async () => (await import('./subtitles/subtitle-format')).parseSubtitles,
  warc: async () => (await import('./warc/warc-format')).parseWarc,
  rtf: async () => (await import('./rtf/rtf-format')).parseRtf,
};

/** Loads the parser for what the bytes are; undefined for text and for what cannot be read. */
export async function findDocumentParser(
  bytes: Uint8Array,
  fileName: string,
): Promise<DocumentParser | undefined> {
  const names = Object.keys(parsers) as (keyof typeof recognisers)[];
  const found = names.find((name) => recognisers[name](bytes, fileName));
  return found && parsers[found]();
}
