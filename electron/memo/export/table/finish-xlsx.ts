import JSZip from 'jszip';
import type { DocumentFacts } from '../layout/document-facts';
import { coreProperties } from '../package/core-properties';

/** Where each part of a font stands (ISO/IEC 29500-1, 18.8.22), of those that the library writes. */
const fontParts = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme'];

/**
 * Mends what the library leaves: parts of fonts in the order of the standard, title and time of the workbook, and the
 * times of its parts, so that the same memo at the same instant is the same file.
 */
export async function finishXlsx(workbook: Uint8Array, facts: DocumentFacts): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(workbook);
  const change = async (name: string, edit: (xml: string) => string): Promise<void> => {
    const xml = await zip.file(name)?.async('string');
    if (xml !== undefined) zip.file(name, edit(xml));
  };
  await change('xl/styles.xml', (xml) => xml.replace(/<font>(.*?)<\/font>/gs, (_found, parts: string) => `<font>${inOrder(parts)}</font>`));
  zip.file('docProps/core.xml', coreProperties(facts));
  await change('[Content_Types].xml', (xml) => xml.replace('</Types>', `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`));
  await change('_rels/.rels', (xml) => xml.replace('</Relationships>', `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`));
  const date = new Date(facts.at);
  for (const entry of Object.values(zip.files)) entry.date = date;
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
} // prettier-ignore

function inOrder(parts: string): string {
  const elements = parts.match(/<(\w+)[^>]*\/>/g) ?? [];
  const place = (element: string): number => fontParts.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
  return elements.toSorted((a, b) => place(a) - place(b)).join('');
}
