import JSZip from 'jszip';
import { escapeHtml } from '../html/escape-html';

/** What a document says of itself. */
export interface CoreProperties {
  readonly title: string;
  /** Left out where it is empty. */
  readonly author: string;
  /** UTC instant, ISO 8601. */
  readonly at: string;
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const noteStyles = ['endnote reference', 'footnote reference'];

/**
 * Puts a document's own title, author and time in place of what the library makes up ("Un-named", the clock of the
 * machine; ISO/IEC 29500-2, clause 11), and its note numbers on the line.
 */
export async function finishDocx(
  document: ArrayBuffer,
  { title, author, at }: CoreProperties,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(document);
  const writer = escapeHtml(author);
  const parts = [
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    ...(author === ''
      ? []
      : [`<dc:creator>${writer}</dc:creator>`, `<cp:lastModifiedBy>${writer}</cp:lastModifiedBy>`]),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
  ];
  zip.file(
    'docProps/core.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${namespaces}>${parts.join('')}</cp:coreProperties>`,
  );
  const styles = await zip.file('word/styles.xml')?.async('string');
  if (styles !== undefined) zip.file('word/styles.xml', withNumbersOnTheLine(styles));
  const date = new Date(at);
  for (const entry of Object.values(zip.files)) entry.date = date;
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Says what the library cannot: numbers of notes are not raised. Some programs raise them unless told. */
function withNumbersOnTheLine(styles: string): string {
  return noteStyles.reduce((xml, name) => {
    const style = new RegExp(`<w:style [^>]*><w:name w:val="${name}"/>(?:(?!</w:style>).)*`);
    return xml.replace(style, (found) => `${found}<w:rPr><w:vertAlign w:val="baseline"/></w:rPr>`);
  }, styles);
}
