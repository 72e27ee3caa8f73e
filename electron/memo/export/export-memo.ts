import type { AnnotatedMemo } from '../../../shared/memo/annotated-memo';
import type { ExportPart } from '../../../shared/memo/export-parts';
import type { ExportFormat } from '../../../shared/memo/memo-schema';
import { annotateChosen } from './annotate-chosen';
import { renderHtml } from './html/render-html';
import { documentFacts } from './layout/document-facts';
import { layOutMemo } from './layout/lay-out-memo';
import { renderMarkdown } from './markdown/render-markdown';
import { renderJson } from './json/render-json';
import { checkSheet, codesSheet, sourcesSheet } from './table/annex-sheets';
import { evidenceSheet } from './table/evidence-sheet';
import type { MemoSheet } from './table/memo-sheets';
import { renderCsv } from './table/render-csv';
import type { MemoExportInput } from './memo-export-input';

/**
 * The memo as a file of the format; text is in UTF-8. The libraries that write packed formats are large: they are loaded
 * when one of them is asked for.
 */
export async function renderMemo(
  input: MemoExportInput,
  format: Exclude<ExportFormat, 'pdf'>,
  parts: readonly ExportPart[],
): Promise<Uint8Array> {
  const memo = annotateChosen(input, parts);
  // A long memo takes seconds: whoever asked for something meanwhile is answered first.
  await new Promise(setImmediate);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'docx':
      return (await import('./docx/write-docx')).writeDocx(memo, parts);
    case 'odt':
      return (await import('./odt/render-odt')).renderOdt(layOutMemo(memo, parts));
    case 'html':
      return encode(renderHtml(layOutMemo(memo, parts), 'screen'));
    case 'md':
      return encode(renderMarkdown(layOutMemo(memo, parts)));
    case 'xlsx':
      return (await import('./table/render-xlsx')).renderXlsx(sheetsOf(memo, parts), documentFacts(memo));
    case 'csv':
      return encode(renderCsv(evidenceSheet(memo)));
    case 'json':
      return encode(renderJson(memo, parts));
  }
}

function sheetsOf(memo: AnnotatedMemo, parts: readonly ExportPart[]): MemoSheet[] {
  return [
    evidenceSheet(memo),
    sourcesSheet(memo),
    ...(parts.includes('codes') ? [codesSheet(memo)] : []),
    ...(parts.includes('manifest') ? [checkSheet(memo)] : []),
  ];
}

/** The memo as an HTML document for printing by Chromium; see print-pdf.ts. */
export function renderMemoForPrint(input: MemoExportInput, parts: readonly ExportPart[]): string {
  return renderHtml(layOutMemo(annotateChosen(input, parts), parts), 'print');
}
