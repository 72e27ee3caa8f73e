import { metadataNames, type ParsedSource, type SourceMetadata } from '../../../shared/source/source-schema';
import { codePointLength } from '../../../shared/text/code-points';

/** Reads UTF-8 as one paragraph a line; the first line is the title. Stands in for the parser process. */
export function parseLines(bytes: Uint8Array): ParsedSource {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const unknown = Object.fromEntries(
    metadataNames.map((name) => [name, { value: null, origin: 'unknown' }]),
  ) as SourceMetadata;
  return {
    mediaType: 'text/plain',
    charset: { used: 'utf-8', declared: null, method: 'strict-utf-8' },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: codePointLength(text) }],
    marks: [],
    nonContent: [],
    metadata: {
      ...unknown,
      title: { value: text.split('\n')[0] ?? '', origin: 'found', from: 'first line' },
    },
    warnings: [],
    derivation: { tool: 'test', version: '1', parameters: {} },
  };
}
