import type { PDFPage } from 'mupdf';
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

/** Reads a PDF (ISO 32000). Scripts, forms and attached files in it are never run or opened. */
export async function parsePdf({ bytes, fileName }: ParseInput): Promise<ParsedSource> {
  const opened = await openPaged(bytes, 'application/pdf');
  const { document } = opened;
  try {
    const left = { comments: 0, fields: 0 };
    const pageOf = (_: unknown, index: number) => readPage(opened, index, left);
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
      warnings: warningsOf(opened, read, left),
      derivation: derivation('claimbook pdf', ['mupdf', 'saxes', 'franc-min'], parametersOf(read)),
    };
  } catch (error) {
    throw readFailure(error);
  } finally {
    document.destroy();
    opened.mupdf.emptyStore();
  }
}

/** What a page is called and its lines; what stands on it and is no printed text is counted. */
function readPage(
  { document }: OpenedDocument,
  index: number,
  left: { comments: number; fields: number },
): ReadPage {
  const page = document.loadPage(index);
  try {
    if (page.isPDF()) {
      const annotations = (page as PDFPage).getAnnotations();
      left.comments += annotations.filter((annotation) => annotation.getContents().trim() !== '').length;
      left.fields += (page as PDFPage).getWidgets().filter((field) => field.getValue().trim() !== '').length;
    }
    const label = page
      .getLabel()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, longestLabel);
    return { label: label || String(index + 1), content: readPageLines(page) };
  } finally {
    page.destroy();
  }
}

/** What was done to the text on its way out of the file. */
function parametersOf(read: PdfText): Record<string, string> {
  const { hyphensRemoved, hyphensKept, radicalsMapped } = read;
  return {
    lineEndHyphens: `${hyphensRemoved} removed, ${hyphensKept} kept`,
    folded: 'running heads and page numbers',
    ...(radicalsMapped > 0 && {
      radicals: `${radicalsMapped} mapped to ideographs by ${unifiedIdeographSource}`,
    }),
  };
}

function warningsOf(
  { wasRepaired, pageCount }: OpenedDocument,
  read: PdfText,
  left: { comments: number; fields: number },
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
  if (left.comments > 0) {
    warn('comments-left-out', message('source.document.warning.comments', { count: left.comments }));
  }
  if (left.fields > 0)
    warn('fields-left-out', message('source.document.warning.fields', { count: left.fields }));
  const complaints = takeComplaints().length;
  if (wasRepaired) warn('pdf-repaired', message('source.document.warning.repaired'));
  else if (complaints > 0)
    warn('pdf-errors', message('source.document.warning.pdfErrors', { count: complaints }));
  return warnings;
}
