/** How well bytes fit UTF-8. */
export interface Utf8Validity {
  /** Byte offset of the first place that is not UTF-8; null where all is. */
  readonly firstInvalid: number | null;
  /** Well-formed sequences of two to four bytes. */
  readonly sequences: number;
  /** Bytes that belong to no well-formed sequence. */
  readonly invalidBytes: number;
}

/** Measures bytes against UTF-8 as RFC 3629 defines it (no overlong forms, no surrogates). */
export function measureUtf8(bytes: Uint8Array): Utf8Validity {
  let firstInvalid: number | null = null;
  let sequences = 0;
  let invalidBytes = 0;
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i);
    if (length === 0) {
      firstInvalid ??= i;
      invalidBytes++;
      i++;
    } else {
      if (length > 1) sequences++;
      i += length;
    }
  }
  return { firstInvalid, sequences, invalidBytes };
}

/** Bytes of the well-formed sequence at an offset; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  // The second byte is where overlong forms, surrogates and what lies past U+10FFFF are told.
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
