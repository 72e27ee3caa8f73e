import type { SourceBlock } from '../../shared/source/source-schema';
import { codePointLength } from '../../shared/text/code-points';
import { isBylineOnly, offerBylines } from './byline/byline';
import { edgeLines } from './byline/edge-lines';
import { MetadataCollector, titleFromFileName } from './metadata-fields';
import type { ParsedText } from './parsed-text';
import { derivation } from './parser-versions';

const longestTitle = 120;

/** Reads plain text: each line that is not empty is a paragraph; the text stays exactly as it was decoded. */
export function parsePlainText(text: string, fileName: string): ParsedText {
  return {
    text,
    blocks: lineBlocks(text),
    marks: [],
    nonContent: [],
    metadata: plainTextMetadata(text, fileName),
    warnings: [],
    derivation: derivation('claimbook plain text', ['jschardet', 'iconv-lite', 'franc-min']),
  };
}

function lineBlocks(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let position = 0;
  for (let from = 0; from <= text.length;) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd === -1 ? text.length : lineEnd;
    const line = text.slice(from, to);
    const end = position + codePointLength(line);
    if (line.trim() !== '') blocks.push({ start: position, end, kind: 'paragraph' });
    position = end + 1;
    from = to + 1;
  }
  return blocks;
}

function plainTextMetadata(text: string, fileName: string) {
  const lines = edgeLines(text);
  const collector = new MetadataCollector();
  const [first] = lines.top;
  if (first && isTitle(first.text)) collector.offer('title', first.text, 'guessed', 'first line');
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  offerBylines(lines.top, collector, lines.end);
  collector.offerLanguage(text, null, '');
  return collector.finish();
}

/** A short first line that is no sentence and no byline. */
function isTitle(line: string): boolean {
  const trimmed = line.trim();
  return (
    codePointLength(trimmed) <= longestTitle && !/[.。．,，;；:：、]$/.test(trimmed) && !isBylineOnly(trimmed)
  );
}
