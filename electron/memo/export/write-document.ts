import type { AnnotatedMemo } from '../../../shared/memo/annotated-memo';
import type { ExportPart } from '../../../shared/memo/export-parts';
import type { ExportFormat } from '../../../shared/memo/memo-schema';
import { renderHtml } from './html/render-html';
import { renderJson } from './json/render-json';
import { documentFacts } from './layout/document-facts';
import { layOutMemo } from './layout/lay-out-memo';
import { renderMarkdown } from './markdown/render-markdown';
import { checkSheet, codesSheet, sourcesSheet } from './table/annex-sheets';
import { evidenceSheet } from './table/evidence-sheet';
import type { MemoSheet } from './table/memo-sheets';
import { renderCsv } from './table/render-csv';

/** An assembled memo that is to be written; plain data, so that another thread can do it. */
export interface DocumentJob {
  readonly memo: AnnotatedMemo;
  /** "print" is the page that a PDF is printed from; see print-pdf.ts. */
  readonly format: Exclude<ExportFormat, 'pdf'> | 'print';
  readonly parts: readonly ExportPart[];
}

/** Writes assembled memos; rejects with FailureError cancelled where the signal asks for it. */
export type DocumentWriter = (job: DocumentJob, signal?: AbortSignal) => Promise<Uint8Array>;

/**
 * The bytes of a memo in a format; text is in UTF-8. Takes seconds for a long one. The libraries that write packed formats
 * are large: they are loaded when one of them is asked for.
 */
export async function writeDocument({ memo, format, parts }: DocumentJob): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'docx':
      return (await import('./docx/write-docx')).writeDocx(memo, parts);
    case 'odt':
      return (await import('./odt/render-odt')).renderOdt(layOutMemo(memo, parts));
    case 'html':
      return encode(renderHtml(layOutMemo(memo, parts), 'screen'));
    case 'print':
      return encode(renderHtml(layOutMemo(memo, parts), 'print'));
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
