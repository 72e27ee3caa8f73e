import type { ExportPart } from '../../../shared/memo/export-parts';
import { annotateChosen } from './annotate-chosen';
import type { MemoExportInput } from './memo-export-input';
import { writeDocument, type DocumentJob, type DocumentWriter } from './write-document';

/** The memo as a file of the format, written by `write`, which may be another thread's. */
export async function renderMemo(
  input: MemoExportInput,
  format: DocumentJob['format'],
  parts: readonly ExportPart[],
  { write = writeDocument, signal }: { readonly write?: DocumentWriter; readonly signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  const memo = annotateChosen(input, parts);
  // Whoever asked for something meanwhile is answered first.
  await new Promise(setImmediate);
  return write({ memo, format, parts }, signal);
}
