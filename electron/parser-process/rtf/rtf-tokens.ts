/** A piece of an RTF file (Rich Text Format 1.9.1). */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly parameter: number | undefined }
  /** A control symbol, such as \~ or \*. */
  | { readonly kind: 'symbol'; readonly name: string }
  /** Bytes of text in the code page that is in force. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly isHex: boolean };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const quote = 0x27;
const lineEnds = new Set([0x0a, 0x0d]);

/** Takes RTF apart. Line ends mean nothing in it; binary data is passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === openBrace || byte === closeBrace) {
      yield { kind: byte === openBrace ? 'open' : 'close' };
      at++;
    } else if (byte === backslash) {
      const { token, next } = readControl(bytes, at + 1);
      if (token) yield token;
      at = next;
    } else if (lineEnds.has(byte)) {
      at++;
    } else {
      let end = at;
      while (end < bytes.length && !isSpecial(bytes[end] ?? 0)) end++;
      yield { kind: 'bytes', bytes: bytes.subarray(at, end), isHex: false };
      at = end;
    }
  }
}

function isSpecial(byte: number): boolean {
  return byte === backslash || byte === openBrace || byte === closeBrace || lineEnds.has(byte);
}

function readControl(bytes: Uint8Array, at: number): { token: RtfToken | undefined; next: number } {
  const first = bytes[at];
  if (first === undefined) return { token: undefined, next: at };
  if (first === quote) {
    const value = parseInt(latin(bytes, at + 1, at + 3), 16);
    if (Number.isNaN(value)) return { token: undefined, next: at + 1 };
    return { token: { kind: 'bytes', bytes: Uint8Array.of(value), isHex: true }, next: at + 3 };
  }
  if (!isLetter(first)) {
    // A backslash before a line end is a paragraph.
    const name = lineEnds.has(first) ? 'par' : String.fromCharCode(first);
    return { token: name === 'par' ? word(name, undefined) : { kind: 'symbol', name }, next: at + 1 };
  }
  let end = at;
  while (isLetter(bytes[end])) end++;
  const name = latin(bytes, at, end);
  const number = /^-?\d{1,10}/.exec(latin(bytes, end, end + 11))?.[0] ?? '';
  const parameter = number === '' ? undefined : Number(number);
  let next = end + number.length;
  // One space belongs to the word.
  if (bytes[next] === 0x20) next++;
  if (name === 'bin') return { token: undefined, next: next + Math.max(0, parameter ?? 0) };
  return { token: word(name, parameter), next };
}

function word(name: string, parameter: number | undefined): RtfToken {
  return { kind: 'word', name, parameter };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
}
