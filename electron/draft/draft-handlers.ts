import type { draftOperations } from '../../shared/draft/draft-operations';
import type { HandlersOf } from '../../shared/ipc/operation';
import type { Notebook } from '../notebook-file/notebook';
import { listDrafts, replaceDrafts } from './draft-table';

/** Serves what was typed and not kept when the notebook was locked. It is no change of the notebook, and no log tells of it. */
export function createDraftHandlers(notebook: Notebook): HandlersOf<typeof draftOperations> {
  const { database } = notebook;
  return {
    'draft.keep'({ drafts }) {
      notebook.write(() => replaceDrafts(database, drafts));
      return {};
    },
    'draft.take'() {
      const drafts = listDrafts(database);
      if (drafts.length > 0 && notebook.isWritable) notebook.write(() => replaceDrafts(database, []));
      return drafts;
    },
  };
}
