import { binaryFormat } from '../text/binary-format';
import { isLockedOffice } from './locked-office';
import { extensionOf, isNamedAs } from './source-format';

/** Tells a format by the bytes of a file, or by its name where the bytes may be plain text as well. */
export type Recogniser = (bytes: Uint8Array, fileName: string) => boolean;

const wordExtensions = new Set(['docx', 'docm', 'dotx', 'dotm']);
const openDocumentExtensions = new Set(['odt', 'ott']);
const bookExtensions = new Set(['epub']);
const savedPageExtensions = new Set(['mht', 'mhtml']);
const subtitleExtensions = new Set(['srt', 'vtt']);
const pictures = new Set(['PNG picture', 'JPEG picture', 'TIFF picture']);

/** How each format is recognised. None of these needs the format's parser. */
export const recognisers = {
  docx: (bytes, name) =>
    binaryFormat(bytes) === 'DOCX' || isNamedAs(wordExtensions, bytes, name) || isLockedOffice(bytes),
  odt: (bytes, name) => binaryFormat(bytes) === 'ODT' || isNamedAs(openDocumentExtensions, bytes, name),
  epub: (bytes, name) => binaryFormat(bytes) === 'EPUB' || isNamedAs(bookExtensions, bytes, name),
  pdf: (bytes) => binaryFormat(bytes) === 'PDF',
  picture: (bytes) => pictures.has(binaryFormat(bytes) ?? ''),
  mhtml: (bytes, name) => binaryFormat(bytes) === undefined && savedPageExtensions.has(extensionOf(name)),
  mail: (bytes, name) => extensionOf(name) === 'eml' && binaryFormat(bytes) === undefined,
  subtitles: (bytes, name) =>
    binaryFormat(bytes) === undefined && (subtitleExtensions.has(extensionOf(name)) || startsAsVtt(bytes)),
  rtf: (bytes) => binaryFormat(bytes) === 'RTF',
} satisfies Readonly<Record<string, Recogniser>>;

function startsAsVtt(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('utf8');
  return /^\ufeff?WEBVTT(?:\s|$)/.test(start);
}
