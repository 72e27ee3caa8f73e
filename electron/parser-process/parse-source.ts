import { FailureError } from '../../shared/result';
import type { ParseInput } from '../../shared/source/source-parser';
import type { ImportWarning, MediaType, ParsedSource } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { binaryFormat } from '../text/binary-format';
import { declaredCharset } from '../text/declared-charset';
import { decodeDocumentText } from './decode-document-text';
import { findDocumentParser } from './document-parsers';
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
  if (input.mediaType === undefined) {
    const parse = await findDocumentParser(bytes, fileName);
    if (parse) return parse(input);
  }
  const packed = binaryFormat(bytes);
  if (packed !== undefined) throw unsupported(packed);
  const declared =
    mayBeHtml(bytes, fileName) || input.mediaType === 'text/html' ? declaredCharset(bytes) : null;
  const { text, charset, warnings } = await decodeDocumentText(bytes, declared, input.charset);
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

/** What the caller knows, where it is one of the formats that are nothing but text. */
function textMediaType(known: MediaType | undefined): TextMediaType | undefined {
  return known !== undefined && known in formatNames ? (known as TextMediaType) : undefined;
}

async function parseText(text: string, fileName: string, mediaType: TextMediaType): Promise<ParsedText> {
  switch (mediaType) {
    case 'text/plain':
      return parsePlainText(text, fileName);
    case 'text/markdown':
      return (await import('./markdown-parser')).parseMarkdown(text, fileName);
    case 'text/html':
      return (await import('./html-parser')).parseHtmlSource(text, fileName, fileName === '');
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
