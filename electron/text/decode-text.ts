import { differs, type DecodedText } from './decoded-text';
import { decodeUnicode } from './unicode-decoding';

/** Zeros and other controls of UTF-16 that happens to be valid UTF-8, and the escape sequences of ISO 2022. */
const doubtful = /[\0-\x08\x0e-\x1b]/;

/**
 * Decodes bytes: BOM, strict UTF-8, what the file declares, what statistics recognise, in this order. Where a few places
 * are broken in all of them, each becomes U+FFFD in the likeliest, and a warning counts them; where many are, it is
 * refused with code invalid-encoding and the offset of the first. Nothing is ever replaced in silence.
 */
export async function decodeText(bytes: Uint8Array, declared: string | null): Promise<DecodedText> {
  const text = decodeUnicode(bytes, 'utf-8');
  if (text !== undefined && !doubtful.test(text)) {
    const isMarked = text.startsWith('\ufeff');
    const isAscii = !/[^\0-\x7f]/.test(text);
    const charset = { used: 'utf-8', declared, method: isMarked ? 'bom' : 'strict-utf-8' } as const;
    const warnings = isAscii ? [] : differs(declared, 'utf-8');
    return { text: isMarked ? text.slice(1) : text, charset, warnings };
  }
  // The tables of the other encodings take longer to load than most documents to read.
  const { decodeByEvidence } = await import('./decode-by-evidence');
  return decodeByEvidence(bytes, declared);
}

/** Decodes bytes as the analyst says, with U+FFFD and a warning for what is broken there. Rejects with bad-input for no encoding. */
export async function decodeAs(
  bytes: Uint8Array,
  chosen: string,
  declared: string | null,
): Promise<DecodedText> {
  const { decodeAsChosen } = await import('./decode-by-evidence');
  return decodeAsChosen(bytes, chosen, declared);
}
