import { decodeWindows1252 } from './windows-1252';

/**
 * The WHATWG name of an encoding for any of its labels, with the Chinese national encodings read as their superset
 * gb18030; undefined for a label that no standard knows or that cannot be decoded safely.
 */
export function encodingName(label: string): string | undefined {
  try {
    const name = new TextDecoder(label.trim().toLowerCase()).encoding;
    return name === 'gbk' ? 'gb18030' : name;
  } catch {
    return undefined;
  }
}

/** Decodes all of the bytes or nothing: undefined where one of them is not of the encoding. A BOM is kept. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  // No character stands at these five bytes of windows-1252; a text that has them is something else.
  if (encoding === 'windows-1252') {
    const text = decodeWindows1252(bytes);
    return /[\u0081\u008d\u008f\u0090\u009d]/.test(text) ? undefined : text;
  }
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
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

/** True where a beginning is sound, though it may stop inside a character. */
function isSoundSoFar(beginning: Uint8Array, encoding: string): boolean {
  if (encoding === 'windows-1252') return decodeStrictly(beginning, encoding) !== undefined;
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}
