import type { HandlersOf } from '../../shared/ipc/operation';
import type { NotebookInfo } from '../../shared/notebook/notebook-schema';
import type { openFilesOperations } from '../../shared/open-files/open-files-operations';
import { FailureError } from '../../shared/result';
import { message } from '../messages/messages';
import type { Notebook } from '../notebook-file/notebook';
import { writeOpenFiles, type ReadableFile } from './write-open-files';

/** What open files need from outside. */
export interface OpenFilesServices {
  /** What people read beside the data. The same notebook gives the same words. */
  readable(): readonly ReadableFile[];
  counts(): NotebookInfo['counts'];
}

/** Serves the whole notebook as open files. */
export function createOpenFilesHandlers(
  { database, facts }: Notebook,
  services: OpenFilesServices,
): HandlersOf<typeof openFilesOperations> {
  return {
    'notebook.exportAll': async ({ folder, plain }) => {
      if (facts.encrypted && !plain) {
        throw new FailureError('notebook-encrypted', message('openFiles.encrypted'));
      }
      const report = await writeOpenFiles(database, folder, () => services.readable());
      return { ...report, ...services.counts() };
    },
  };
}
