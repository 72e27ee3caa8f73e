import { create } from 'zustand';
import type { Result } from '../../shared/result';
import type { ArchivedPage } from '../../shared/source/source-schema';
import type { ImportOutcome } from '../../shared/source/source-operations';
import { call, pathsOfFiles } from '../desktop/desktop';
import { message } from '../messages/messages';
import { isReferenceFile, showReferenceFiles } from '../notebook-data/reference-files';
import { openSource } from '../navigation/navigation-state';
import { notify, notifyFailure } from '../ui/notices';

interface ImportState {
  /** Files being imported now. */
  readonly running: number;
  /** What came of the last import; null where there is nothing to report. */
  readonly outcomes: readonly ImportOutcome[] | null;
  readonly isPasting: boolean;
  /** Web archives of which pages have yet to be chosen, the next one first. */
  readonly archives: readonly ArchiveChoice[];
}

/** A web archive that was to be imported, and the pages that it holds. */
export interface ArchiveChoice {
  readonly file: string;
  readonly folders: readonly string[];
  readonly method: 'file' | 'drop';
  readonly pages: readonly ArchivedPage[];
}

export const useImports = create<ImportState>(() => ({
  running: 0,
  outcomes: null,
  isPasting: false,
  archives: [],
}));
const { getState, setState } = useImports;

export function closeImportReport(): void {
  setState({ outcomes: null });
}

export function setPasting(isPasting: boolean): void {
  setState({ isPasting });
}

/** Asks for files and imports them. */
export async function importByDialog(): Promise<void> {
  const chosen = await call('source.chooseFiles', {});
  if (!chosen.ok) return notifyFailure(chosen.failure);
  if (chosen.value.length > 0) await importFiles(chosen.value, 'file');
}

/** Asks for folders and imports every file in them. */
export async function importFolders(): Promise<void> {
  const chosen = await call('source.chooseFolders', {});
  if (!chosen.ok) return notifyFailure(chosen.failure);
  if (chosen.value.length > 0) await importFiles(chosen.value, 'file');
}

/** Imports what was dropped on the window, folders through to the bottom. */
export async function importDropped(data: DataTransfer): Promise<void> {
  const files = [...data.items].map((item) => item.getAsFile()).filter((file) => file !== null);
  const paths = pathsOfFiles(files);
  if (paths.length > 0) await importFiles(paths, 'drop');
  else notify({ tone: 'warning', text: message('source.drop.nothing') });
}

/** Begins no further file; what is imported stays. */
export async function stopImports(): Promise<void> {
  const stopped = await call('source.stopImports', {});
  if (!stopped.ok) notifyFailure(stopped.failure);
}

/** Imports pasted text, with its structure where the clipboard has it. True where a source came of it. */
export async function importPaste(text: string, html: string | null): Promise<boolean> {
  const answer = await track(1, call('source.importPaste', { text, html }));
  if (answer) report([answer]);
  return answer !== null && !('error' in answer);
}

async function importFiles(paths: readonly string[], method: 'file' | 'drop'): Promise<void> {
  const listed = await call('source.listFiles', { paths: [...paths] });
  if (!listed.ok) return notifyFailure(listed.failure);
  const { leftOut, failed } = listed.value;
  if (leftOut > 0) notify({ tone: 'news', text: message('source.drop.leftOut', { count: leftOut }) });
  const areReferences = await Promise.all(listed.value.files.map(isReferenceFile));
  const files = listed.value.files.filter((_, at) => !areReferences[at]);
  const folders = listed.value.folders.filter((_, at) => !areReferences[at]);
  if (files.length > 0) await importSources(files, folders, method, failed);
  else if (failed.length > 0) report(failed);
  // Afterwards, so that each is matched with the documents that came with it.
  const references = listed.value.files.filter((_, at) => areReferences[at]);
  showReferenceFiles(references.map((path) => ({ path, method })));
}

async function importSources(
  files: string[],
  folders: string[][],
  method: 'file' | 'drop',
  failed: readonly ImportOutcome[],
): Promise<void> {
  const request = { files, folders, method, asksForPage: true };
  const answer = await track(files.length, call('source.importFiles', request));
  if (!answer) return;
  const archives = answer.flatMap((outcome, at) =>
    'pages' in outcome
      ? [{ file: outcome.file, pages: outcome.pages, folders: folders[at] ?? [], method }]
      : [],
  );
  setState({ archives: [...getState().archives, ...archives] });
  const outcomes = [...answer.filter((outcome) => !('pages' in outcome)), ...failed];
  if (outcomes.length > 0) report(outcomes);
}

/** Imports the pages that were chosen of the archive that is asked about; none passes it over. */
export async function importPages(
  { file, folders, method }: ArchiveChoice,
  pages: readonly ArchivedPage[],
): Promise<void> {
  setState({ archives: getState().archives.filter((archive) => archive.file !== file) });
  if (pages.length === 0) return;
  const request = {
    files: pages.map(() => file),
    folders: pages.map(() => [...folders]),
    pages: pages.map(({ url, date }) => ({ url, date })),
    method,
  };
  const answer = await track(pages.length, call('source.importFiles', request));
  if (answer) report(answer);
}

async function track<T>(count: number, work: Promise<Result<T>>): Promise<T | null> {
  setState({ running: getState().running + count });
  const answer = await work;
  setState({ running: getState().running - count });
  if (answer.ok) return answer.value;
  notifyFailure(answer.failure);
  return null;
}

/** One clean import is opened and named in passing; everything else is reported until it is read. */
function report(outcomes: readonly ImportOutcome[]): void {
  const [only, ...others] = outcomes;
  const first = outcomes.find((outcome) => 'source' in outcome);
  if (first) openSource(first.source.id);
  if (only && others.length === 0 && 'source' in only && only.warnings.length === 0) {
    setState({ outcomes: null });
    notify({ tone: 'news', text: message('source.report.done', { title: only.source.title }) });
  } else setState({ outcomes });
}
