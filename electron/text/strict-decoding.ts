import iconv from 'iconv-lite';
import { decodeUnicode } from './unicode-decoding';

/** What stands in a text where bytes could not be read. */
export const replacement = '\ufffd';

/** Decodes all of the bytes or nothing: undefined where one of them is not of the encoding. A BOM is kept. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  if (isOfTables(encoding)) {
    const text = decodeByTable(bytes, encoding);
    return text.includes(replacement) ? undefined : text;
  }
  return decodeUnicode(bytes, encoding);
}

/** Decodes all of the bytes, with U+FFFD at each place that is not of the encoding. A BOM is kept. */
export function decodeLeniently(bytes: Uint8Array, encoding: string): string {
  return isOfTables(encoding)
    ? decodeByTable(bytes, encoding)
    : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Byte offset of the first place that is broken in an encoding, found by halving; undefined where none is. */
export function firstBrokenByte(bytes: Uint8Array, encoding: string): number | undefined {
  if (decodeStrictly(bytes, encoding) !== undefined) return undefined;
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >>> 1;
    if (isSoundSoFar(bytes.subarray(0, middle), encoding)) sound = middle;
    else broken = middle;
  }
  return sound;
}

/**
 * The platform's own decoders differ: those of Node take windows-1252 for ISO 8859-1 and know neither the Hong Kong
 * characters of Big5 nor most syllables of EUC-KR, those of Electron do. The same bytes must give the same text in the
 * window and on the command line, so tables of our own decide for every encoding that is not Unicode.
 */
function isOfTables(encoding: string): boolean {
  return !encoding.startsWith('utf-') && iconv.encodingExists(encoding);
}

function decodeByTable(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(asBuffer(bytes), encoding, { stripBOM: false });
}

/** True where a beginning is sound, though it may stop inside a character. */
function isSoundSoFar(beginning: Uint8Array, encoding: string): boolean {
  if (isOfTables(encoding)) {
    const decoder = iconv.getDecoder(encoding, { stripBOM: false });
    return !decoder.write(asBuffer(beginning)).includes(replacement);
  }
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
