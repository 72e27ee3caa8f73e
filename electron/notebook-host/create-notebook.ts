import { codebookOfTemplate, type CodebookTemplate } from '../../shared/codebook/codebook-templates';
import { insertCodebook } from '../codebook/codebook-table';
import { message } from '../messages/messages';
import { notebookChange } from '../notebook/notebook-record';
import { appendLogEntry } from '../notebook-file/change-log';
import { createNotebookFile } from '../notebook-file/create-notebook-file';
import { openNotebook } from '../notebook-file/open-notebook';
import type { Notebook } from '../notebook-file/notebook';
import type { HostServices } from './host-services';

export interface CreateNotebookOptions {
  /** Who opens it, as a second one is told: "window" or "command line". */
  readonly program: string;
  readonly services: Pick<HostServices, 'now' | 'newId' | 'analystName'>;
  /** The codebook that it starts with; the built-in one by default. */
  readonly codebook?: CodebookTemplate;
  /** Encrypts it. */
  readonly passphrase?: string | undefined;
}

/** Makes a notebook with its codebook and opens it for writing. Throws as createNotebookFile and openNotebook do. */
export function createNotebook(file: string, options: CreateNotebookOptions): Notebook {
  const { now, newId, analystName } = options.services;
  const { passphrase } = options;
  const id = newId();
  const createdAt = now().toISOString();
  createNotebookFile(file, {
    id,
    createdAt,
    passphrase,
    fill(database) {
      const first = codebookOfTemplate(options.codebook ?? 'party-state-control', newId);
      const codebook = insertCodebook(database, first, createdAt);
      appendLogEntry(database, {
        at: createdAt,
        action: 'notebook.create',
        changes: [notebookChange(id, createdAt), codebook],
        personal: { actor: nameOf(analystName()) },
      });
    },
  });
  return openNotebook(file, { access: 'write', program: options.program, passphrase });
}

/** Who is named where the settings name nobody. */
export function nameOf(analystName: string): string {
  return analystName.trim() || message('notebook.analyst');
}
