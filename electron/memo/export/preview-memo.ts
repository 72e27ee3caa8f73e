import type { ExportPart } from '../../../shared/memo/export-parts';
import { annotateChosen } from './annotate-chosen';
import { countParts } from './choice/count-parts';
import type { MemoExportInput } from './memo-export-input';
import { writeDocument, type DocumentWriter } from './write-document';

/** What the window shows before an export. */
export interface MemoPreview {
  /** One self-contained page. */
  readonly html: string;
  /** How much there is of each part, chosen or not. */
  readonly counts: Record<ExportPart, number>;
  readonly citations: number;
  readonly endnotes: number;
}

/** The memo as its HTML export with the parts chosen, and what there is to choose. */
export async function previewMemo(
  input: MemoExportInput,
  parts: readonly ExportPart[],
  write: DocumentWriter = writeDocument,
): Promise<MemoPreview> {
  const memo = annotateChosen(input, parts);
  return {
    html: new TextDecoder().decode(await write({ memo, format: 'html', parts })),
    counts: countParts(input),
    citations: memo.manifest.citations,
    endnotes: memo.citations.length,
  };
}
