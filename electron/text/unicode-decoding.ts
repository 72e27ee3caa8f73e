/**
 * Decodes all of the bytes in an encoding of Unicode, or nothing: undefined where one of them is broken. A BOM is kept.
 * The platform decides, which it does alike everywhere for these encodings only.
 */
export function decodeUnicode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
