import type { ExportPart } from '../../../shared/memo/export-parts';
import { annotateChosen } from './annotate-chosen';
import type { MemoExportInput } from './memo-export-input';
import { writeDocument, type DocumentJob } from './write-document';

/** The memo as a file of the format. */
export async function renderMemo(
  input: MemoExportInput,
  format: DocumentJob['format'],
  parts: readonly ExportPart[],
): Promise<Uint8Array> {
  const memo = annotateChosen(input, parts);
  // Whoever asked for something meanwhile is answered first.
  await new Promise(setImmediate);
  return writeDocument({ memo, format, parts });
}
