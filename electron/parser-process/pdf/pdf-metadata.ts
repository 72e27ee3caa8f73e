import type { Document } from 'mupdf';
import type { SourceBlock, SourceMetadata } from '../../../shared/source/source-schema';
import { sliceByCodePoints } from '../../../shared/text/code-points';
import { isEdtfDate } from '../../../shared/text/edtf';
import { offerBylines } from '../byline/byline';
import { edgeLines } from '../byline/edge-lines';
import { MetadataCollector, titleFromFileName } from '../metadata-fields';
import { elementIn, elementsIn, readXml, textIn, type XmlElement } from '../xml/xml-tree';

const largestXmp = 4 * 1024 * 1024;
const prefixes: Readonly<Record<string, string>> = {
  'adobe:ns:meta/': 'x',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://ns.adobe.com/xap/1.0/': 'xmp',
  'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  'http://prismstandard.org/namespaces/basic/2.0/': 'prism',
};
/** Titles that programs put in where nobody wrote one. */
const emptyTitle =
  /^(?:untitled(?:[ -]?\d+)?|microsoft (?:word|powerpoint|excel)|document\d*|无标题|未命名|文档\d*)$/i;

/** What the document says of itself in its information dictionary and its XMP packet, and the top of its text. */
export function pdfMetadata(
  document: Document,
  found: { readonly text: string; readonly blocks: readonly SourceBlock[]; readonly fileName: string },
): SourceMetadata {
  const { text, blocks, fileName } = found;
  const collector = new MetadataCollector();
  const info = (key: string): string => document.getMetaData(`info:${key}`)?.trim() ?? '';
  const xmp = readXmp(document);
  const offerTitle = (title: string | undefined, from: string): void => {
    const cleaned = title?.replace(/^Microsoft (?:Word|PowerPoint|Excel) [-–] /, '').trim() ?? '';
    if (!emptyTitle.test(cleaned)) collector.offer('title', cleaned, 'found', from);
  };
  offerTitle(xmp('dc:title')[0], 'XMP dc:title');
  offerTitle(info('Title'), 'PDF information: Title');
  const heading = blocks.find(({ kind }) => kind === 'heading');
  if (heading) {
    collector.offer('title', sliceByCodePoints(text, heading.start, heading.end), 'guessed', 'first heading');
  }
  collector.offer('title', titleFromFileName(fileName), 'guessed', 'file name');
  collector.offer('author', xmp('dc:creator').join('; '), 'found', 'XMP dc:creator');
  collector.offer('author', info('Author'), 'found', 'PDF information: Author');
  collector.offer('publisher', xmp('dc:publisher').join('; '), 'found', 'XMP dc:publisher');
  const published = xmp('prism:publicationDate')
    .concat(xmp('dc:date'))
    .map((date) => date.slice(0, 10));
  collector.offer(
    'published',
    published.find((date) => isEdtfDate(date)),
    'found',
    'XMP publication date',
  );
  const lines = edgeLines(text);
  offerBylines(lines.top, collector, lines.end);
  collector.offer('published', pdfDate(info('CreationDate')), 'guessed', 'PDF information: CreationDate');
  const created = xmp('xmp:CreateDate')[0]?.slice(0, 10);
  if (created !== undefined && isEdtfDate(created)) {
    collector.offer('published', created, 'guessed', 'XMP xmp:CreateDate');
  }
  const rights = [...xmp('dc:rights'), ...xmp('xmpRights:UsageTerms')][0];
  collector.offer('licenceNote', rights, 'found', 'XMP dc:rights');
  const declared = declaredLanguage(document) ?? xmp('dc:language')[0] ?? null;
  collector.offerLanguage(text, declared, 'document language');
  return collector.finish();
}

/** The day of a PDF date (D:20250801120000+08'00'), as EDTF; undefined for what is none. */
export function pdfDate(value: string): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(value);
  if (!match) return undefined;
  const date = match.slice(1).filter(Boolean).join('-');
  return isEdtfDate(date) ? date : undefined;
}

function declaredLanguage(document: Document): string | undefined {
  try {
    const language = document.asPDF()?.getTrailer().get('Root').get('Lang');
    if (!language || language.isNull()) return undefined;
    return language.asString().trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Reads the XMP packet; answers the values of a property, none where it is missing or the packet is broken. */
function readXmp(document: Document): (name: string) => string[] {
  const descriptions: XmlElement[] = [];
  try {
    const stream = document.asPDF()?.getTrailer().get('Root').get('Metadata');
    if (stream?.isStream()) {
      const bytes = Buffer.from(stream.readStream().asUint8Array());
      const packet = bytes
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .replace(/<\?xpacket[^>]*\?>/g, '')
        .trim();
      if (bytes.length <= largestXmp && packet !== '') {
        const root = readXml(Buffer.from(packet), 'XMP', prefixes);
        const rdf = root.name === 'rdf:RDF' ? root : elementIn(root, 'rdf:RDF');
        descriptions.push(...elementsIn(rdf, 'rdf:Description'));
      }
    }
  } catch {
    // Metadata is a help and no part of the text: what cannot be read is unknown.
  }
  return (name) =>
    descriptions.flatMap((description) => {
      const attribute = description.attributes.get(name);
      return [
        ...(attribute === undefined ? [] : [attribute]),
        ...elementsIn(description, name).flatMap(valuesOf),
      ];
    });
}

/** The items of a list (Seq, Bag, Alt), or the words themselves. */
function valuesOf(element: XmlElement): string[] {
  const [list] = elementsIn(element);
  const values = list ? elementsIn(list, 'rdf:li').map(textIn) : [textIn(element)];
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
