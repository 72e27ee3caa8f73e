import type { SourceBlock, SourceMetadata } from '../../../shared/source/source-schema';
import { isEdtfDate } from '../../../shared/text/edtf';
import { offerBylines, type TopLine } from '../byline';
import { MetadataCollector, titleFromFileName } from '../metadata-fields';
import { elementIn, textIn, type XmlElement } from '../xml/xml-tree';

const topUnits = 8000;

/** What the properties of a DOCX file and the top of its text say about it. */
export function docxMetadata(
  found: { readonly text: string; readonly blocks: readonly SourceBlock[]; readonly fileName: string },
  core: XmlElement | undefined,
  extended: XmlElement | undefined,
): SourceMetadata {
  const { text, blocks, fileName } = found;
  const collector = new MetadataCollector();
  const property = (part: XmlElement | undefined, name: string): string | undefined => {
    const element = elementIn(part, name);
    return element && textIn(element).trim();
  };
  collector.offer('title', property(core, 'dc:title'), 'found', 'document properties: title');
  const heading = blocks.find(({ kind }) => kind === 'heading');
  if (heading) {
    const words = [...text].slice(heading.start, heading.end).join('');
    collector.offer('title', words, 'guessed', 'first heading');
  }
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  collector.offer('author', property(core, 'dc:creator'), 'found', 'document properties: author');
  collector.offer('descriptor', property(core, 'dc:description'), 'found', 'document properties: comments');
  offerBylines(topLines(text), collector);
  collector.offer('publisher', property(extended, 'ep:Company'), 'guessed', 'document properties: company');
  const created = property(core, 'dcterms:created')?.slice(0, 10);
  if (created !== undefined && isEdtfDate(created)) {
    collector.offer('published', created, 'guessed', 'document properties: created');
  }
  collector.offerLanguage(text, property(core, 'dc:language') ?? null, 'document properties: language');
  return collector.finish();
}

function topLines(text: string): TopLine[] {
  return text
    .slice(0, topUnits)
    .split('\n')
    .map((line, index) => ({ text: line, from: `line ${index + 1}` }))
    .filter((line) => line.text.trim() !== '');
}
