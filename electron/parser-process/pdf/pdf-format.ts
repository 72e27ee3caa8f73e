import type { DisplayList, PDFPage } from 'mupdf';
import type { ParseInput } from '../../../shared/source/source-parser';
import type { ImportWarning, ParsedSource } from '../../../shared/source/source-schema';
import { message } from '../../messages/messages';
import { derivation } from '../parser-versions';
import { openPaged, readFailure, takeComplaints, type OpenedDocument } from './open-pdf';
import { pdfMetadata } from './pdf-metadata';
import { readPageLines } from './page-lines';
import { readPdfText, type PdfText, type ReadPage } from './pdf-text';
import { unifiedIdeographSource } from '../../../shared/text/unified-ideographs';

/** How many pages a warning names; the rest are counted. */
const mostNamed = 20;
const longestLabel = 60;

/** Reads a PDF (ISO 32000). Scripts and attached files in it are never run or opened. */
export async function parsePdf({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  const opened = await openPaged(bytes, 'application/pdf');
  const { document } = opened;
  try {
    const seen: Seen = { comments: 0, fields: 0 };
    const pageOf = (_: unknown, index: number) => readPage(opened, index, seen);
    const read = readPdfText(document, Array.from({ length: opened.pageCount }, pageOf));
    const { text, blocks, nonContent, pages } = read;
    return {
      mediaType: 'application/pdf',
      charset: { used: 'utf-8', declared: null, method: 'format' },
      text,
      blocks,
      marks: [],
      nonContent,
      pages,
      metadata: pdfMetadata(document, { text, blocks, fileName }),
      warnings: warningsOf(opened, read, seen),
      derivation: derivation('claimbook pdf', ['mupdf', 'saxes', 'franc-min'], parametersOf(read, seen)),
    };
  } catch (error) {
    throw readFailure(error);
  } finally {
    document.destroy();
    opened.mupdf.emptyStore();
  }
}

/** What stands on the pages besides what was written there: comments, which are left out, and fields, which are read. */
interface Seen {
  comments: number;
  fields: number;
}

/** What a page is called and its lines, with what its fields show. */
function readPage({ document, mupdf }: OpenedDocument, index: number, seen: Seen): ReadPage {
  const page = document.loadPage(index);
  let withFields: DisplayList | undefined;
  try {
    if (page.isPDF()) {
      const annotations = (page as PDFPage).getAnnotations();
      seen.comments += annotations.filter((annotation) => annotation.getContents().trim() !== '').length;
      const fields = (page as PDFPage).getWidgets().length;
      seen.fields += fields;
      if (fields > 0) withFields = drawnWithFields(page as PDFPage, mupdf);
    }
    const label = page
      .getLabel()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, longestLabel);
    return { label: label || String(index + 1), content: readPageLines(withFields ?? page) };
  } finally {
    withFields?.destroy();
    page.destroy();
  }
}

/** The page as it is printed: what somebody filled in belongs to it. */
function drawnWithFields(page: PDFPage, mupdf: OpenedDocument['mupdf']): DisplayList {
  const list = new mupdf.DisplayList(page.getBounds());
  const device = new mupdf.DisplayListDevice(list);
  try {
    page.runPageContents(device, mupdf.Matrix.identity);
    page.runPageWidgets(device, mupdf.Matrix.identity);
    device.close();
  } finally {
    device.destroy();
  }
  return list;
}

/** What was done to the text on its way out of the file. */
function parametersOf(read: PdfText, { fields }: Seen): Record<string, string> {
  const { hyphensRemoved, hyphensKept, radicalsMapped } = read;
  return {
    lineEndHyphens: `${hyphensRemoved} removed, ${hyphensKept} kept`,
    folded: 'running heads and page numbers',
    ...(fields > 0 && { fields: `${fields} read as they are shown` }),
    ...(radicalsMapped > 0 && {
      radicals: `${radicalsMapped} mapped to ideographs by ${unifiedIdeographSource}`,
    }),
  };
}

function warningsOf(
  { wasRepaired, pageCount }: OpenedDocument,
  read: PdfText,
  { comments }: Seen,
): ImportWarning[] {
  const warnings: ImportWarning[] = [];
  const warn = (code: string, words: string) => warnings.push({ code, message: words });
  const { emptyPages, radicalsMapped, unknownCharacters } = read;
  if (read.text.trim() === '') {
    warn('no-text-layer', message('source.document.warning.noTextLayer', { count: pageCount }));
  } else if (emptyPages.length > 0) {
    const named = emptyPages.slice(0, mostNamed).join(', ');
    const list = emptyPages.length > mostNamed ? `${named} …` : named;
    warn(
      'pages-without-text',
      message('source.document.warning.emptyPages', { count: emptyPages.length, list }),
    );
  }
  if (radicalsMapped > 0) {
    warn('radicals-mapped', message('source.document.warning.radicals', { count: radicalsMapped }));
  }
  if (unknownCharacters > 0) {
    const words = message('source.document.warning.unknownCharacters', { count: unknownCharacters });
    warn('unknown-characters', words);
  }
  if (comments > 0)
    warn('comments-left-out', message('source.document.warning.comments', { count: comments }));
  const complaints = takeComplaints().length;
  if (wasRepaired) warn('pdf-repaired', message('source.document.warning.repaired'));
  else if (complaints > 0)
    warn('pdf-errors', message('source.document.warning.pdfErrors', { count: complaints }));
  return warnings;
}
