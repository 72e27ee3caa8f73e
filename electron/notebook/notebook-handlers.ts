import type { HandlersOf } from '../../shared/ipc/operation';
import type { notebookOperations } from '../../shared/notebook/notebook-operations';
import type { NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { Notebook } from '../notebook-file/notebook';
import type { VerificationCheck } from '../notebook-file/verification';
import { countContents } from './notebook-table';
import { verifyNotebook } from './verify-notebook';

/** What is known of an open notebook. */
export function notebookInfo(notebook: Notebook): NotebookInfo {
  return { ...notebook.facts, name: notebook.name, counts: countContents(notebook.database) };
}

/** Serves facts about an open notebook, and its check. */
export function createNotebookHandlers(
  notebook: Notebook,
  checks: readonly VerificationCheck[],
): HandlersOf<typeof notebookOperations> {
  return {
    'notebook.info': () => notebookInfo(notebook),
    'notebook.verify': () => verifyNotebook(notebook.database, checks),
  };
}
