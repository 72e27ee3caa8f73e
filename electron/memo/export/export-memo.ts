import { annotateMemo } from '../../../shared/memo/annotate-memo';
import { renderDocx } from './docx/render-docx';
import { renderHtml } from './html/render-html';
import { layOutMemo } from './layout/lay-out-memo';
import { renderMarkdown } from './markdown/render-markdown';
import type { MemoExportInput } from './memo-export-input';

/** What an export counts; the numbers stand in its manifest too. */
export interface ExportCounts {
  /** Brackets in body and footnotes. */
  readonly citations: number;
  readonly citedSentences: number;
  readonly ownSentences: number;
  readonly failedQuotes: number;
  readonly missingClaims: number;
}

/** The memo as a file of the format: Markdown and HTML in UTF-8, or an Office Open XML document. */
export async function renderMemo(
  input: MemoExportInput,
  format: 'md' | 'html' | 'docx',
): Promise<Uint8Array> {
  const layout = layOutMemo(annotateMemo(input));
  if (format === 'docx') return renderDocx(layout);
  return new TextEncoder().encode(format === 'md' ? renderMarkdown(layout) : renderHtml(layout, 'screen'));
}

/** The memo as an HTML document for printing by Chromium; see print-pdf.ts. */
export async function renderMemoForPrint(input: MemoExportInput): Promise<string> {
  return renderHtml(layOutMemo(annotateMemo(input)), 'print');
}

/** Counts citations and sentences, and what the check at export found. */
export function countExport(input: MemoExportInput): ExportCounts {
  const { manifest } = annotateMemo(input);
  return {
    citations: manifest.citations,
    citedSentences: manifest.citedSentences,
    ownSentences: manifest.ownSentences.length,
    failedQuotes: manifest.failedQuotes.length,
    missingClaims: manifest.missingClaims.length,
  };
}
