import path from 'node:path';
import { message } from '../../messages/messages';
import { damaged, encrypted } from '../document-failures';
import { elementIn, elementsIn, readXml, textIn, type XmlElement } from '../xml/xml-tree';
import { openZip, type ZipArchive } from '../zip/open-zip';

const prefixes: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'container',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
};
const xhtml = new Set(['application/xhtml+xml', 'text/html', 'text/x-oeb1-document']);
const containerPart = 'META-INF/container.xml';
const encryptionPart = 'META-INF/encryption.xml';

/** A document of the book, in reading order. */
export interface EpubChapter {
  readonly bytes: Uint8Array;
  /** Whether it is the table of contents and no text of its own. */
  readonly isNavigation: boolean;
}

/** What an EPUB file says of itself, and its documents in the order of its spine. */
export interface EpubPackage {
  readonly chapters: readonly EpubChapter[];
  /** All values of a Dublin Core element, for example "creator", in order. */
  property(name: string): readonly string[];
}

/** Opens an EPUB 2 or 3 (OCF 3.3). Nothing outside the file is ever read. Throws document-damaged, -encrypted, -unsafe. */
export async function openEpub(bytes: Uint8Array): Promise<EpubPackage> {
  const zip = await openZip(bytes);
  const container = await requirePart(zip, containerPart);
  const rootFiles = elementIn(container, 'container:rootfiles');
  const opfPart = elementIn(rootFiles, 'container:rootfile')?.attributes.get('full-path') ?? 'content.opf';
  const opf = await requirePart(zip, opfPart);
  const metadata = elementIn(opf, 'opf:metadata');
  // EPUB 2 may hold its Dublin Core in an element of its own.
  const core = [...elementsIn(metadata), ...elementsIn(elementIn(metadata, 'opf:dc-metadata'))];
  return {
    chapters: await readChapters(zip, opf, path.posix.dirname(opfPart)),
    property: (name) =>
      core
        .filter((element) => element.name === `dc:${name}`)
        .map((element) => textIn(element).trim())
        .filter((value) => value !== ''),
  };
}

async function readChapters(zip: ZipArchive, opf: XmlElement, folder: string): Promise<EpubChapter[]> {
  const items = new Map(
    elementsIn(elementIn(opf, 'opf:manifest'), 'opf:item').map(({ attributes }) => [
      attributes.get('id') ?? '',
      attributes,
    ]),
  );
  const locked = await encryptedParts(zip);
  const chapters: EpubChapter[] = [];
  for (const reference of elementsIn(elementIn(opf, 'opf:spine'), 'opf:itemref')) {
    const item = items.get(reference.attributes.get('idref') ?? '');
    if (!item || !xhtml.has(item.get('media-type') ?? '')) continue;
    const part = partName(folder, item.get('href') ?? '');
    if (locked.has(part)) throw encrypted();
    const bytes = await zip.read(part);
    if (!bytes) throw damaged(message('source.document.noPart', { part }));
    chapters.push({ bytes, isNavigation: (item.get('properties') ?? '').split(/\s+/).includes('nav') });
  }
  return chapters;
}

/** Parts that only a key opens; fonts are often among them and do not matter. */
async function encryptedParts(zip: ZipArchive): Promise<ReadonlySet<string>> {
  const bytes = await zip.read(encryptionPart);
  if (!bytes) return new Set();
  const all = readXml(bytes, encryptionPart, prefixes);
  const references = elementsIn(all, 'enc:EncryptedData').map((data) =>
    elementIn(elementIn(data, 'enc:CipherData'), 'enc:CipherReference'),
  );
  return new Set(references.map((reference) => partName('.', reference?.attributes.get('URI') ?? '')));
}

async function requirePart(zip: ZipArchive, part: string): Promise<XmlElement> {
  const bytes = await zip.read(part);
  if (!bytes) throw damaged(message('source.document.noPart', { part }));
  return readXml(bytes, part, prefixes);
}

/** A part's name in the archive from an address relative to a folder of it. */
function partName(folder: string, href: string): string {
  const [place = ''] = href.split('#');
  let decoded = place;
  try {
    decoded = decodeURIComponent(place);
  } catch {
    // A percent sign that encodes nothing is part of the name.
  }
  return path.posix.join(folder, decoded);
}
