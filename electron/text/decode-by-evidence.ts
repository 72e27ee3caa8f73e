import { FailureError } from '../../shared/result';
import type { Charset, ImportWarning } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { damagedText, isMostlySound, type DamagedText } from './damaged-text';
import { contradicting, detectCharsets, isMultiByte } from './detect-charset';
import { differs, type DecodedText } from './decoded-text';
import { encodingName } from './encoding-name';
import { decodeLeniently, decodeStrictly, firstBrokenByte } from './strict-decoding';
import { detectUtf16 } from './utf16-detection';
import { measureUtf8 } from './utf8-validity';

const boms: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];
/** So many well-formed sequences for each broken byte are UTF-8 that was damaged, whatever the file says of itself. */
const damagedUtf8Ratio = 3;

/** Decodes bytes as `decodeText` does, which asks here where they are not plain UTF-8. */
export async function decodeByEvidence(bytes: Uint8Array, declared: string | null): Promise<DecodedText> {
  const byBom = decodeByBom(bytes, declared);
  if (byBom) return byBom;
  const asUtf8 = decodeStrictly(bytes, 'utf-8');
  // UTF-16 without a BOM is often valid UTF-8 with a zero or another control in every other byte.
  const utf16 =
    asUtf8 === undefined || /[\0-\x08\x0e-\x19]/.test(asUtf8)
      ? detectUtf16(bytes, asUtf8 !== undefined)
      : undefined;
  const asUtf16 = utf16 && decodeStrictly(bytes, utf16.encoding);
  const byUtf16 = asUtf16 === undefined ? undefined : guessed(asUtf16, utf16?.encoding ?? '', declared);
  if (byUtf16 && utf16?.isSure) return byUtf16;
  if (asUtf8 !== undefined)
    return (await escapeSequences(bytes, asUtf8, declared)) ?? asDecodedUtf8(asUtf8, declared);
  return decodeLegacy(bytes, declared, byUtf16);
}

/** Decodes bytes as the analyst says, with U+FFFD and a warning for what is broken there. Throws bad-input for no encoding. */
export function decodeAsChosen(bytes: Uint8Array, chosen: string, declared: string | null): DecodedText {
  const used = encodingName(chosen);
  if (used === undefined)
    throw new FailureError('bad-input', message('source.parser.noSuchCharset', { charset: chosen }));
  const mark = boms.find(([bom, of]) => of === used && startsWith(bytes, bom))?.[0] ?? [];
  const text = decodeLeniently(bytes.subarray(mark.length), used);
  return {
    text,
    charset: { used, declared, method: 'chosen' },
    warnings: replacedIn(bytes, used, damagedText(bytes, text, used)),
  };
}

function decodeByBom(bytes: Uint8Array, declared: string | null): DecodedText | undefined {
  const found = boms.find(([mark]) => startsWith(bytes, mark));
  if (!found) return undefined;
  const [mark, used] = found;
  const text = decodeStrictly(bytes.subarray(mark.length), used);
  const charset: Charset = { used, declared, method: 'bom' };
  if (text !== undefined) return { text, charset, warnings: differs(declared, used) };
  const damaged = damagedText(bytes, decodeLeniently(bytes.subarray(mark.length), used), used);
  if (!isMostlySound(damaged, used)) throw brokenIn(bytes, used);
  return {
    text: damaged.text,
    charset,
    warnings: [...differs(declared, used), ...replacedIn(bytes, used, damaged)],
  };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
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

/** `asUtf16`: how the bytes would read as UTF-16, which they may be where they are nothing of two bytes a character. */
async function decodeLegacy(
  bytes: Uint8Array,
  declared: string | null,
  asUtf16: DecodedText | undefined,
): Promise<DecodedText> {
  const utf8 = measureUtf8(bytes);
  const offset = utf8.firstInvalid ?? 0;
  if (utf8.sequences >= utf8.invalidBytes * damagedUtf8Ratio) return damagedUtf8(bytes, declared, offset);
  const declaredName = declared === null ? undefined : encodingName(declared);
  const asDeclared = declaredName && decodeStrictly(bytes, declaredName);
  if (
    declaredName &&
    asDeclared !== undefined &&
    !declaredName.startsWith('utf-') &&
    !hasControls(asDeclared)
  ) {
    const other = await contradicting(bytes, declaredName);
    const asOther = other && decodeStrictly(bytes, other);
    if (other && asOther !== undefined && !hasControls(asOther)) return guessed(asOther, other, declared);
    return { text: asDeclared, charset: { used: declaredName, declared, method: 'declared' }, warnings: [] };
  }
  if (utf8.sequences >= utf8.invalidBytes) return damagedUtf8(bytes, declared, offset);
  const candidates = await detectCharsets(bytes);
  for (const candidate of candidates) {
    const text = decodeStrictly(bytes, candidate);
    if (text !== undefined && !hasControls(text) && (isMultiByte(candidate) || !asUtf16))
      return guessed(text, candidate, declared);
    // A single-byte encoding has a letter for nearly every byte, and would turn what is left of Chinese into noise.
    if (isMultiByte(candidate) && candidate === (declaredName ?? candidates[0]))
      return mended(bytes, candidate, declared) ?? refuse(brokenIn(bytes, candidate));
  }
  if (asUtf16) return asUtf16;
  for (const candidate of candidates) {
    const text = mended(bytes, candidate, declared);
    if (text) return text;
  }
  throw new FailureError('invalid-encoding', message('source.parser.unknownEncoding', { offset }));
}

function damagedUtf8(bytes: Uint8Array, declared: string | null, offset: number): DecodedText {
  const damaged = damagedText(bytes, decodeLeniently(bytes, 'utf-8'), 'utf-8');
  if (!isMostlySound(damaged, 'utf-8'))
    throw new FailureError('invalid-encoding', message('source.parser.invalidUtf8', { offset }));
  return {
    text: damaged.text,
    charset: { used: 'utf-8', declared, method: 'detected' },
    warnings: [...differs(declared, 'utf-8'), ...replacedIn(bytes, 'utf-8', damaged)],
  };
}

/** The text in an encoding in which a few places are broken; undefined where there are too many. */
function mended(bytes: Uint8Array, used: string, declared: string | null): DecodedText | undefined {
  const damaged = damagedText(bytes, decodeLeniently(bytes, used), used);
  if (!isMostlySound(damaged, used)) return undefined;
  const decoded = guessed(damaged.text, used, declared);
  return { ...decoded, warnings: [...decoded.warnings, ...replacedIn(bytes, used, damaged)] };
}

function replacedIn(bytes: Uint8Array, charset: string, { places }: DamagedText): ImportWarning[] {
  if (places === 0) return [];
  const values = { charset, count: places, offset: firstBrokenByte(bytes, charset) ?? 0 };
  return [
    { code: 'characters-replaced', message: message('source.parser.warning.charactersReplaced', values) },
  ];
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

function brokenIn(bytes: Uint8Array, charset: string): FailureError {
  const offset = firstBrokenByte(bytes, charset) ?? 0;
  return new FailureError('invalid-encoding', message('source.parser.invalidInCharset', { offset, charset }));
}

function refuse(failure: FailureError): never {
  throw failure;
}
