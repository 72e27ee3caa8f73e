import { FailureError } from '../../shared/result';
import type { Charset, ImportWarning } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { decodeText } from '../text/decode-text';
import { firstNonText, withLfLineEnds } from '../text/text-check';

/** The text of a file that is nothing but text, with LF line ends. Fails with not-text, invalid-encoding. */
export async function decodeDocumentText(
  bytes: Uint8Array,
  declared: string | null,
): Promise<{ text: string; charset: Charset; warnings: ImportWarning[] }> {
  const zero = bytes.indexOf(0);
  const decoded = await decodeText(bytes, declared).catch((error: unknown) => {
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
