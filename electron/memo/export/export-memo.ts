import { FailureError } from '../../../shared/result';
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
  throw new FailureError('export-failed', `${input.memo.title}: ${format}`);
}

/** The memo as an HTML document for printing by Chromium; see print-pdf.ts. */
export async function renderMemoForPrint(input: MemoExportInput): Promise<string> {
  throw new FailureError('export-failed', input.memo.title);
}

/** Counts citations and sentences, and what the check at export found. */
export function countExport(input: MemoExportInput): ExportCounts {
  throw new FailureError('export-failed', input.memo.title);
}
