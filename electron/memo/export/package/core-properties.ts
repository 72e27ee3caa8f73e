import { escapeHtml } from '../html/escape-html';
import type { DocumentFacts } from '../layout/document-facts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** The part docProps/core.xml (ISO/IEC 29500-2, clause 11). */
export function coreProperties({ title, author, at }: DocumentFacts): string {
  const writer = escapeHtml(author);
  const parts = [
    `<dc:title>${escapeHtml(title)}</dc:title>`,
    ...(author === ''
      ? []
      : [`<dc:creator>${writer}</dc:creator>`, `<cp:lastModifiedBy>${writer}</cp:lastModifiedBy>`]),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${namespaces}>${parts.join('')}</cp:coreProperties>`;
}
