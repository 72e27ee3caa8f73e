import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { decodeAs, decodeText } from '../text/decode-text';
import type { DecodedText } from '../text/decoded-text';
import { firstNonText, withLfLineEnds } from '../text/text-check';

/**
 * The text of a file that is nothing but text, with LF line ends; `chosen` is the encoding that the analyst says it has.
 * Fails with not-text, invalid-encoding, and bad-input where there is no encoding of that name.
 */
export async function decodeDocumentText(
  bytes: Uint8Array,
  declared: string | null,
  chosen: string | undefined,
): Promise<DecodedText> {
  const zero = bytes.indexOf(0);
  const decoding = chosen === undefined ? decodeText(bytes, declared) : decodeAs(bytes, chosen, declared);
  const decoded = await decoding.catch((error: unknown) => {
    // Bytes with zeros among them that are no UTF-16 are no text at all, in whatever encoding.
    if (zero !== -1 && error instanceof FailureError) throw notText(zero);
    throw error;
  });
  const wrong = firstNonText(decoded.text);
  if (wrong !== undefined) throw notText(zero === -1 ? wrong : zero);
  return { ...decoded, text: withLfLineEnds(decoded.text) };
}

function notText(offset: number): FailureError {
  const formats = message('source.parser.formats');
  return new FailureError('not-text', message('source.parser.notText', { offset, formats }));
}
