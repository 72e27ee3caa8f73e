import type { codebookOperations } from '../../shared/codebook/codebook-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { Database } from '../notebook-file/database';
import { readCodebookInUse } from './codebook-table';

/** Serves the codebook of an open notebook. */
export function createCodebookHandlers(database: Database): HandlersOf<typeof codebookOperations> {
  return { 'codebook.get': () => readCodebookInUse(database) };
}
