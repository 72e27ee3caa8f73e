import { constants, gunzipSync } from 'node:zlib';
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
const archiveExtensions = new Set(['warc']);
const pictures = new Set(['PNG picture', 'JPEG picture', 'TIFF picture']);

/** How each format is recognised. None of these needs the format's parser. */
export const recognisers = {
  docx: (bytes, name) =>
    binaryFormat(bytes) === 'DOCX' || isNamedAs(wordExtensions, bytes, name) || isLockedOffice(bytes),
  odt: (bytes, name) => binaryFormat(bytes) === 'ODT' || isNamedAs(openDocumentExtensions, bytes, name),
  epub: (bytes, name) => binaryFormat(bytes) === 'EPUB' || isNamedAs(bookExtensions, bytes, name),
  pdf: (bytes, name) =>
    ['PDF', extensionOf(name) === 'pdf' ? undefined : 'PDF'].includes(binaryFormat(bytes)),
  picture: (bytes) => pictures.has(binaryFormat(bytes) ?? ''),
  mhtml: (bytes, name) => binaryFormat(bytes) === undefined && savedPageExtensions.has(extensionOf(name)),
  mail: (bytes, name) => extensionOf(name) === 'eml' && binaryFormat(bytes) === undefined,
  subtitles: (bytes, name) =>
    binaryFormat(bytes) === undefined && (subtitleExtensions.has(extensionOf(name)) || startsAsVtt(bytes)),
  rtf: (bytes) => binaryFormat(bytes) === 'RTF',
  warc: (bytes, name) =>
    binaryFormat(bytes) === 'WARC' || isPackedArchive(bytes) || isNamedAs(archiveExtensions, bytes, name),
} satisfies Readonly<Record<string, Recogniser>>;

/** Looks into the first of the packed records, which begins with the version of the format. */
function isPackedArchive(bytes: Uint8Array): boolean {
  if (binaryFormat(bytes) !== 'GZIP archive') return false;
  try {
    const start = gunzipSync(bytes.subarray(0, 512), { finishFlush: constants.Z_SYNC_FLUSH });
    return start.toString('latin1', 0, 5) === 'WARC/';
  } catch {
    return false;
  }
}

function startsAsVtt(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('utf8');
  return /^\ufeff?WEBVTT(?:\s|$)/.test(start);
}
