import { message } from '../../messages/messages';
import { damaged, encrypted } from '../document-failures';
import { countIn, readXml, type XmlElement } from '../xml/xml-tree';
import { openZip } from '../zip/open-zip';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const prefixes: Readonly<Record<string, string>> = {
  [`${oasis}office:1.0`]: 'office',
  [`${oasis}text:1.0`]: 'text',
  [`${oasis}table:1.0`]: 'table',
  [`${oasis}style:1.0`]: 'style',
  [`${oasis}drawing:1.0`]: 'draw',
  [`${oasis}meta:1.0`]: 'meta',
  [`${oasis}manifest:1.0`]: 'manifest',
  [`${oasis}xsl-fo-compatible:1.0`]: 'fo',
  [`${oasis}svg-compatible:1.0`]: 'svg',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
const contentPart = 'content.xml';
const manifestPart = 'META-INF/manifest.xml';

/** The parts of a text document (OpenDocument 1.3, part 2). */
export interface OdtPackage {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
}

/** Opens an ODT file. Nothing outside the file is ever read. Throws document-damaged, -encrypted or -unsafe. */
export async function openOdt(bytes: Uint8Array): Promise<OdtPackage> {
  const zip = await openZip(bytes);
  const readPart = async (part: string): Promise<XmlElement | undefined> => {
    const content = await zip.read(part);
    return content && readXml(content, part, prefixes);
  };
  const manifest = readManifest(await zip.read(manifestPart));
  if (manifest && countIn(manifest, new Set(['manifest:encryption-data'])) > 0) throw encrypted();
  const content = await readPart(contentPart);
  if (!content) throw damaged(message('source.document.noPart', { part: contentPart }));
  return { content, styles: await readPart('styles.xml'), meta: await readPart('meta.xml') };
}

/** Old programs wrote a document type into this part, which alone is let pass: it is cut off unread. */
function readManifest(bytes: Uint8Array | undefined): XmlElement | undefined {
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes).replace(/<!DOCTYPE[^>[]{0,300}>/, '');
  return readXml(new TextEncoder().encode(text), manifestPart, prefixes);
}
