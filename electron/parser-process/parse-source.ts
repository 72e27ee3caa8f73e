import { FailureError } from '../../shared/result';
import type { ParseInput } from '../../shared/source/source-parser';
import type { Charset, ImportWarning, MediaType, ParsedSource } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { binaryFormat } from '../text/binary-format';
import { declaredCharset } from '../text/declared-charset';
import { decodeText } from '../text/decode-text';
import { firstNonText, withLfLineEnds } from '../text/text-check';
import { findDocumentFormat } from './document-parsers';
import { parseHtmlSource } from './html-parser';
import { parseMarkdown } from './markdown-parser';
import type { ParsedText } from './parsed-text';
import { parsePlainText } from './plain-text-parser';
import { extensionOf, isNamedOtherwise, mayBeHtml, mediaTypeOf, unsupportedByName } from './source-format';

const formatNames = { 'text/plain': 'plain text', 'text/markdown': 'Markdown', 'text/html': 'HTML' } as const;
type TextMediaType = keyof typeof formatNames;

/**
 * Turns a document's bytes into its stored text, structure and metadata. Fails with empty-file, no-text, not-text,
 * unsupported-format or invalid-encoding; never replaces, trims or drops a character of a text in silence.
 */
export async function parseSource(input: ParseInput): Promise<ParsedSource> {
  const { bytes, fileName } = input;
  if (bytes.length === 0) throw new FailureError('empty-file', message('source.parser.emptyFile'));
  const format = findDocumentFormat(bytes, fileName);
  if (format && input.mediaType === undefined) return format.parse(input);
  const packed = binaryFormat(bytes);
  if (packed !== undefined) throw unsupported(packed);
  const declared =
    mayBeHtml(bytes, fileName) || input.mediaType === 'text/html' ? declaredCharset(bytes) : null;
  const { text, charset, warnings } = await decodeUnlessBinary(bytes, declared);
  const named = unsupportedByName(fileName);
  if (named !== undefined) throw unsupported(named);
  if (text.trim() === '') throw new FailureError('empty-file', message('source.parser.onlyWhiteSpace'));
  const mediaType = textMediaType(input.mediaType) ?? mediaTypeOf(text, fileName);
  const parsed = await parseText(text, fileName, mediaType);
  return {
    ...parsed,
    mediaType,
    charset,
    warnings: [...warnings, ...nameWarnings(fileName, mediaType, input.mediaType), ...parsed.warnings],
  };
}

async function decodeUnlessBinary(
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

/** What the caller knows, where it is one of the formats that are nothing but text. */
function textMediaType(known: MediaType | undefined): TextMediaType | undefined {
  return known !== undefined && known in formatNames ? (known as TextMediaType) : undefined;
}

async function parseText(text: string, fileName: string, mediaType: TextMediaType): Promise<ParsedText> {
  switch (mediaType) {
    case 'text/plain':
      return parsePlainText(text, fileName);
    case 'text/markdown':
      return parseMarkdown(text, fileName);
    case 'text/html':
      return parseHtmlSource(text, fileName, fileName === '');
  }
}

function nameWarnings(
  fileName: string,
  mediaType: TextMediaType,
  known: MediaType | undefined,
): ImportWarning[] {
  if (known !== undefined || !isNamedOtherwise(fileName, mediaType)) return [];
  const values = { extension: `.${extensionOf(fileName)}`, format: formatNames[mediaType] };
  return [{ code: 'extension-differs', message: message('source.parser.warning.extensionDiffers', values) }];
}

function unsupported(format: string): FailureError {
  const formats = message('source.parser.formats');
  return new FailureError(
    'unsupported-format',
    message('source.parser.unsupportedFormat', { format, formats }),
  );
}

function notText(offset: number): FailureError {
  const formats = message('source.parser.formats');
  return new FailureError('not-text', message('source.parser.notText', { offset, formats }));
}
