import type { SourceBlock, SourceMetadata } from '../../shared/source/source-schema';
import { sliceByCodePoints } from '../../shared/text/code-points';
import { isEdtfDate } from '../../shared/text/edtf';
import { offerBylines } from './byline/byline';
import { edgeLines } from './byline/edge-lines';
import { MetadataCollector, titleFromFileName } from './metadata-fields';

/** What an office document's own properties say; undefined where they are silent. */
export interface DocumentProperties {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly company?: string | undefined;
  /** ISO 8601, date and time. */
  readonly created: string | undefined;
  readonly language: string | undefined;
}

/** What the properties of an office document and the top of its text say about it. */
export function documentMetadata(
  found: { readonly text: string; readonly blocks: readonly SourceBlock[]; readonly fileName: string },
  properties: DocumentProperties,
): SourceMetadata {
  const { text, blocks, fileName } = found;
  const collector = new MetadataCollector();
  collector.offer('title', properties.title, 'found', 'document properties: title');
  const heading = blocks.find(({ kind }) => kind === 'heading');
  if (heading) {
    const words = sliceByCodePoints(text, heading.start, heading.end);
    collector.offer('title', words, 'guessed', 'first heading');
  }
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  collector.offer('author', properties.author, 'found', 'document properties: author');
  const lines = edgeLines(text);
  offerBylines(lines.top, collector, lines.end);
  collector.offer('publisher', properties.company, 'guessed', 'document properties: company');
  const created = properties.created?.slice(0, 10);
  if (created !== undefined && isEdtfDate(created)) {
    collector.offer('published', created, 'guessed', 'document properties: created');
  }
  collector.offerLanguage(text, properties.language ?? null, 'document properties: language');
  return collector.finish();
}
