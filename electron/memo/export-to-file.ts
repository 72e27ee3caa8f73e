import fs from 'node:fs';
import path from 'node:path';
import type { EventPayload } from '../../shared/ipc/events';
import { countExport } from '../../shared/memo/export-counts';
import type { ExportPart } from '../../shared/memo/export-parts';
import type { ExportReport } from '../../shared/memo/memo-operations';
import type { ExportFormat } from '../../shared/memo/memo-schema';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import { readFileHeader } from '../notebook-file/file-header';
import type { Notebook } from '../notebook-file/notebook';
import { taskSteps } from '../task/task-steps';
import { sha256 } from '../text/sha256';
import { annotateChosen } from './export/annotate-chosen';
import type { MemoExportInput } from './export/memo-export-input';
import { writeDocument, type DocumentJob, type DocumentWriter } from './export/write-document';
import { writeExport } from './write-export';

export interface ExportServices {
  printPdf(html: string): Promise<Uint8Array>;
  /** Writes documents elsewhere, so that other calls are answered meanwhile; left out: here. */
  readonly writeDocument?: DocumentWriter;
  progress(payload: EventPayload<'task.progress'>): void;
}

/** Renders a memo and writes it into a file, whole or not at all; answers what was written and what its checks found. */
export async function exportMemo(
  notebook: Notebook,
  services: ExportServices,
  input: MemoExportInput,
  target: { format: ExportFormat; path: string; parts: readonly ExportPart[]; signal?: AbortSignal },
): Promise<ExportReport> {
  const file = path.resolve(target.path);
  refuseNotebooks(notebook, file);
  const replaced = fs.existsSync(file);
  const { format, parts, signal } = target;
  // Put together, written, of a PDF printed as well, and saved.
  const work = { task: 'export', label: path.basename(file), total: format === 'pdf' ? 4 : 3 } as const;
  const steps = taskSteps((told) => services.progress(told), work);
  try {
    const memo = annotateChosen(input, parts);
    steps.next();
    const bytes = await writeFormat(services, format, { memo, parts }, { signal, onPage: steps.next });
    steps.next();
    if (signal?.aborted) throw new FailureError('cancelled', message('memo.export.cancelled'));
    await writeExport(file, bytes);
    return {
      path: file,
      format,
      sha256: sha256(bytes),
      byteLength: bytes.length,
      replaced,
      ...countExport(memo),
    };
  } finally {
    steps.end();
  }
}

/** The bytes of an exported memo; a PDF is printed. */
export async function renderFile(
  services: Pick<ExportServices, 'printPdf' | 'writeDocument'>,
  input: MemoExportInput,
  format: ExportFormat,
  parts: readonly ExportPart[],
): Promise<Uint8Array> {
  return writeFormat(services, format, { memo: annotateChosen(input, parts), parts });
}

async function writeFormat(
  services: Pick<ExportServices, 'printPdf' | 'writeDocument'>,
  format: ExportFormat,
  content: Pick<DocumentJob, 'memo' | 'parts'>,
  { signal, onPage }: { signal?: AbortSignal | undefined; onPage?: () => void } = {},
): Promise<Uint8Array> {
  const write = services.writeDocument ?? writeDocument;
  // Whoever asked for something meanwhile is answered first.
  await new Promise(setImmediate);
  if (format !== 'pdf') return write({ ...content, format }, signal);
  const page = await write({ ...content, format: 'print' }, signal);
  onPage?.();
  return services.printPdf(new TextDecoder().decode(page));
}

const notebookFiles = ['', '-wal', '-shm', '-journal', '.lock'];

/** An export over a notebook, this one or any other, or over what belongs to one, would destroy it. */
export function refuseNotebooks(notebook: Notebook, file: string): void {
  const target = fs.existsSync(file) ? fs.realpathSync(file) : file;
  const owners = notebookFiles
    .filter((suffix) => target.endsWith(suffix))
    .map((suffix) => target.slice(0, target.length - suffix.length));
  if (owners.includes(notebook.facts.path))
    throw new FailureError('bad-input', message('memo.export.isNotebook', { path: file }));
  if (owners.some(isNotebook))
    throw new FailureError('bad-input', message('memo.export.isOtherNotebook', { path: file }));
}

/** A damaged notebook is one too, and may yet be saved. */
function isNotebook(file: string): boolean {
  try {
    readFileHeader(file);
    return true;
  } catch (error) {
    return error instanceof FailureError && error.failure.code === 'notebook-damaged';
  }
}
