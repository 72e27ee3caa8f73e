import { FailureError } from '../../shared/result';
import { parsedSourceSchema, type ParsedSource } from '../../shared/source/source-schema';
import { codePointLength } from '../../shared/text/code-points';

/** Codes with which a document may be refused. Everything else means that a parser broke. */
const refusals = new Set([
  'empty-file',
  'no-text',
  'not-text',
  'unsupported-format',
  'invalid-encoding',
  'document-damaged',
  'document-unsafe',
  'document-encrypted',
]);

/** What is wrong with a refusal; undefined where it is one that a reader can make sense of. */
export function faultOfRefusal(error: unknown): string | undefined {
  if (!(error instanceof FailureError)) return `no refusal: ${String(error)}`;
  const { code, message, detail } = error.failure;
  if (!refusals.has(code)) return `${code}: ${message} ${detail ?? ''}`;
  return message.trim() === '' ? `${code} without a word` : undefined;
}

/** What is wrong with an answer; undefined where it keeps its promises. */
export function faultOfAnswer(parsed: ParsedSource): string | undefined {
  const checked = parsedSourceSchema.safeParse(parsed);
  if (!checked.success) return `shape: ${checked.error.message.slice(0, 300)}`;
  const { text, blocks, marks, nonContent, pages = [] } = parsed;
  if (/\r|\0|\p{Surrogate}/u.test(text)) return 'the text holds what no stored text may hold';
  const length = codePointLength(text);
  for (const { start, end } of [...blocks, ...marks, ...nonContent, ...pages]) {
    if (start > end || end > length) return `a range ${start}–${end} lies outside of ${length} code points`;
  }
  // A text of white space alone is refused by the import, whatever the format.
  return undefined;
}
