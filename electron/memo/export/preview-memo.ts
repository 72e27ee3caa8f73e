import type { ExportPart } from '../../../shared/memo/export-parts';
import { annotateChosen } from './annotate-chosen';
import { countParts } from './choice/count-parts';
import { renderHtml } from './html/render-html';
import { layOutMemo } from './layout/lay-out-memo';
import type { MemoExportInput } from './memo-export-input';

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
export function previewMemo(input: MemoExportInput, parts: readonly ExportPart[]): MemoPreview {
  const memo = annotateChosen(input, parts);
  return {
    html: renderHtml(layOutMemo(memo, parts), 'screen'),
    counts: countParts(input),
    citations: memo.manifest.citations,
    endnotes: memo.citations.length,
  };
}
