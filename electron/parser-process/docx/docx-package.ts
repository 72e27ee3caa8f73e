import path from 'node:path';
import { message } from '../../messages/messages';
import { damaged } from '../document-failures';
import { elementsIn, readXml, type XmlElement } from '../xml/xml-tree';
import { openZip } from '../zip/open-zip';

const transitional = 'http://schemas.openxmlformats.org/';
const strict = 'http://purl.oclc.org/ooxml/';
/** Namespaces of ECMA-376, transitional and strict, by the prefixes that Word writes. */
const prefixes: Readonly<Record<string, string>> = {
  [`${transitional}wordprocessingml/2006/main`]: 'w',
  [`${strict}wordprocessingml/main`]: 'w',
  [`${transitional}officeDocument/2006/relationships`]: 'r',
  [`${strict}officeDocument/relationships`]: 'r',
  [`${transitional}officeDocument/2006/math`]: 'm',
  [`${strict}officeDocument/math`]: 'm',
  [`${transitional}markup-compatibility/2006`]: 'mc',
  [`${transitional}package/2006/relationships`]: 'rel',
  [`${transitional}package/2006/metadata/core-properties`]: 'cp',
  [`${transitional}officeDocument/2006/extended-properties`]: 'ep',
  [`${strict}officeDocument/extendedProperties`]: 'ep',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};

/** A relation of one part to another part, or to an address outside. */
export interface Relation {
  /** The last word of the relation's type, for example "footnotes". */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a DOCX file (Open Packaging Conventions) around its main part. */
export interface DocxPackage {
  readonly document: XmlElement;
  /** Relations of the main part by id. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** The parts that the main part relates to by this type, for example "header". */
  related(type: string): Promise<XmlElement[]>;
  /** The first part that the whole file relates to by this type, for example "core-properties". */
  property(type: string): Promise<XmlElement | undefined>;
}

/** Opens a DOCX file. Nothing outside the file is ever read. Throws document-damaged, -encrypted or -unsafe. */
export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  const zip = await openZip(bytes);
  const names = new Map(zip.names.map((name) => [name.toLowerCase(), name]));
  const readPart = async (part: string): Promise<XmlElement | undefined> => {
    const content = await zip.read(names.get(part.toLowerCase()) ?? part);
    return content && readXml(content, part, prefixes);
  };
  const relationsOf = async (part: string): Promise<Map<string, Relation>> => {
    const folder = path.posix.dirname(part);
    const rels = path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`);
    return readRelations(await readPart(rels), folder);
  };
  const ofPackage = readRelations(await readPart('_rels/.rels'), '.');
  const main = [...ofPackage.values()].find(({ type }) => type === 'officeDocument');
  const mainPart = main?.target ?? 'word/document.xml';
  const document = await readPart(mainPart);
  if (!document) throw damaged(message('source.document.noPart', { part: mainPart }));
  const relations = await relationsOf(mainPart);
  const readAll = async (found: readonly Relation[]): Promise<XmlElement[]> => {
    const parts = await Promise.all(found.map(({ target }) => readPart(target)));
    return parts.filter((part) => part !== undefined);
  };
  const inside = (all: ReadonlyMap<string, Relation>, type: string) =>
    [...all.values()].filter((relation) => relation.type === type && !relation.isExternal);
  return {
    document,
    relations,
    related: (type) => readAll(inside(relations, type)),
    property: async (type) => (await readAll(inside(ofPackage, type)))[0],
  };
}

function readRelations(part: XmlElement | undefined, folder: string): Map<string, Relation> {
  const relations = new Map<string, Relation>();
  for (const { attributes } of elementsIn(part, 'rel:Relationship')) {
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    const place = target.startsWith('/')
      ? target.slice(1)
      : path.posix.normalize(path.posix.join(folder, target));
    relations.set(attributes.get('Id') ?? '', {
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : place,
      isExternal,
    });
  }
  return relations;
}
