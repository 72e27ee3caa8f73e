import { FailureError } from '../../shared/result';
import type { Charset, ImportWarning } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { detectCharsets, isMultiByte } from './detect-charset';
import { decodeStrictly, encodingName, firstBrokenByte } from './strict-decoding';
import { detectUtf16 } from './utf16-detection';
import { measureUtf8 } from './utf8-validity';

/** Text with the line ends that it came with and without its BOM, and how it was decoded. */
export interface DecodedText {
  readonly text: string;
  readonly charset: Charset;
  readonly warnings: ImportWarning[];
}

const boms: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];
/** So many well-formed sequences for each broken byte are UTF-8 that was damaged, whatever the file says of itself. */
const damagedUtf8Ratio = 3;
/**
 * Decodes bytes without ever replacing a character: BOM, strict UTF-8, what the file declares, what statistics
 * recognise, in this order; else refused with code invalid-encoding and the offset of the byte.
 */
export async function decodeText(bytes: Uint8Array, declared: string | null): Promise<DecodedText> {
  const byBom = decodeByBom(bytes, declared);
  if (byBom) return byBom;
  const asUtf8 = decodeStrictly(bytes, 'utf-8');
  // UTF-16 without a BOM is often valid UTF-8 with a zero in every other byte.
  if (asUtf8 === undefined || asUtf8.includes('\0')) {
    const utf16 = detectUtf16(bytes, asUtf8 !== undefined);
    const text = utf16 && decodeStrictly(bytes, utf16);
    if (utf16 && text !== undefined) return guessed(text, utf16, declared);
  }
  if (asUtf8 !== undefined)
    return (await escapeSequences(bytes, asUtf8, declared)) ?? asDecodedUtf8(asUtf8, declared);
  return decodeLegacy(bytes, declared);
}

function decodeByBom(bytes: Uint8Array, declared: string | null): DecodedText | undefined {
  const found = boms.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (!found) return undefined;
  const [mark, used] = found;
  const text = decodeStrictly(bytes.subarray(mark.length), used);
  if (text === undefined) throw brokenIn(bytes, used);
  return { text, charset: { used, declared, method: 'bom' }, warnings: differs(declared, used) };
}

function asDecodedUtf8(text: string, declared: string | null): DecodedText {
  const isAscii = !/[^\0-\x7f]/.test(text);
  const warnings = isAscii ? [] : differs(declared, 'utf-8');
  return { text, charset: { used: 'utf-8', declared, method: 'strict-utf-8' }, warnings };
}

/** ISO 2022-JP is made of ASCII bytes, so it is valid UTF-8; its escape sequences tell it. */
async function escapeSequences(
  bytes: Uint8Array,
  asUtf8: string,
  declared: string | null,
): Promise<DecodedText | undefined> {
  if (!/\x1b(?:\$[@B]|\([BJ])/.test(asUtf8) || !(await detectCharsets(bytes)).includes('iso-2022-jp'))
    return undefined;
  const text = decodeStrictly(bytes, 'iso-2022-jp');
  return text === undefined ? undefined : guessed(text, 'iso-2022-jp', declared);
}

async function decodeLegacy(bytes: Uint8Array, declared: string | null): Promise<DecodedText> {
  const utf8 = measureUtf8(bytes);
  const offset = utf8.firstInvalid ?? 0;
  if (utf8.sequences >= utf8.invalidBytes * damagedUtf8Ratio) throw damagedUtf8(offset);
  const declaredName = declared === null ? undefined : encodingName(declared);
  const asDeclared = declaredName && decodeStrictly(bytes, declaredName);
  if (
    declaredName &&
    asDeclared !== undefined &&
    !declaredName.startsWith('utf-') &&
    !hasControls(asDeclared)
  ) {
    return { text: asDeclared, charset: { used: declaredName, declared, method: 'declared' }, warnings: [] };
  }
  if (utf8.sequences >= utf8.invalidBytes) throw damagedUtf8(offset);
  const candidates = await detectCharsets(bytes);
  for (const candidate of candidates) {
    const text = decodeStrictly(bytes, candidate);
    if (text !== undefined && !hasControls(text)) return guessed(text, candidate, declared);
    if (isMultiByte(candidate) && candidate === (declaredName ?? candidates[0]))
      throw brokenIn(bytes, candidate);
  }
  throw new FailureError('invalid-encoding', message('source.parser.unknownEncoding', { offset }));
}

/** Characters U+0080–U+009F are in no text; they show that a single-byte encoding was guessed wrong. */
function hasControls(text: string): boolean {
  return /[\u0080-\u0084\u0086-\u009f]/.test(text);
}

function guessed(text: string, used: string, declared: string | null): DecodedText {
  const warning = {
    code: 'charset-guessed',
    message: message('source.parser.warning.charsetGuessed', { charset: used }),
  };
  return {
    text,
    charset: { used, declared, method: 'detected' },
    warnings: [...differs(declared, used), warning],
  };
}

function differs(declared: string | null, used: string): ImportWarning[] {
  if (declared === null) return [];
  const name = encodingName(declared);
  if (name === used) return [];
  const key = name === undefined ? 'charsetUnknownLabel' : 'charsetDiffers';
  return [{ code: 'charset-differs', message: message(`source.parser.warning.${key}`, { declared, used }) }];
}

function damagedUtf8(offset: number): FailureError {
  return new FailureError('invalid-encoding', message('source.parser.invalidUtf8', { offset }));
}

function brokenIn(bytes: Uint8Array, charset: string): FailureError {
  const offset = firstBrokenByte(bytes, charset) ?? 0;
  return new FailureError('invalid-encoding', message('source.parser.invalidInCharset', { offset, charset }));
}
