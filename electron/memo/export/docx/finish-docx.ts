import JSZip from 'jszip';
import type { DocumentFacts } from '../layout/document-facts';
import { coreProperties } from '../package/core-properties';

const noteStyles = ['endnote reference', 'footnote reference'];

/**
 * Puts a document's own title, author and time in place of what the library makes up ("Un-named", the clock of the
 * machine; ISO/IEC 29500-2, clause 11), and its note numbers on the line.
 */
export async function finishDocx(document: ArrayBuffer, facts: DocumentFacts): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(document);
  zip.file('docProps/core.xml', coreProperties(facts));
  const styles = await zip.file('word/styles.xml')?.async('string');
  if (styles !== undefined) zip.file('word/styles.xml', withNumbersOnTheLine(styles));
  const date = new Date(facts.at);
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
