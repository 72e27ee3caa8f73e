import { defaultStaleLimits } from '../../shared/check/check-input';
import type { hostOperations } from '../../shared/ipc/all-operations';
import type { EventPayload } from '../../shared/ipc/events';
import type { HandlersOf } from '../../shared/ipc/operation';
import { createBackupHandlers } from '../backup/backup-handlers';
import { createDraftHandlers } from '../draft/draft-handlers';
import { createHistoryHandlers } from '../history/history-handlers';
import { createLogHandlers } from '../history/log-handlers';
import { createMemoHandlers } from '../memo/memo-handlers';
import { createNotebookHandlers } from '../notebook/notebook-handlers';
import { verifyNotebook } from '../notebook/verify-notebook';
import type { Notebook } from '../notebook-file/notebook';
import type { ChangedKind } from '../notebook-file/notebook-change';
import { createOpenFilesHandlers } from '../open-files/open-files-handlers';
import { createPackHandlers } from '../pack/pack-handlers';
import { createSearchRecordHandlers } from '../search/search-record-handlers';
import { composeAnalysis } from './compose-analysis';
import { composeChecks } from './compose-checks';
import { composeClaims } from './compose-claims';
import { composeCodebook } from './compose-codebook';
import { composeEntities } from './compose-entities';
import { composeSearch } from './compose-search';
import { composeSources } from './compose-sources';
import { composeWords } from './compose-words';
import type { HostServices } from './host-services';
import { logServices } from './log-services';
import { memoServices } from './memo-services';
import { openFilesServices } from './open-files-services';
import { packServices } from './pack-services';
import { createSharedParts } from './shared-parts';
import { verificationChecks } from './verification-checks';

/** Everything that an open notebook answers, put together from its features. */
export function createHostHandlers(
  notebook: Notebook,
  services: HostServices,
): HandlersOf<typeof hostOperations> {
  const { database } = notebook;
  const parts = createSharedParts(notebook, services, (kind, ids) => {
    if (kind === 'source') checks.sourcesChanged();
    search.changed(kind);
    services.emit('notebook.changed', { kind: eventKind(kind), ids: [...ids] });
  });
  const { recording } = parts;
  const search = composeSearch(notebook, {
    claims: parts.claimIndex,
    entities: parts.entityIndex,
    services,
    ...recording,
  });
  const checks = composeChecks(database, {
    claims: parts.claimRows,
    sources: parts.sources,
    finder: parts.kinFinder,
    checkSearches: (ids) => search.checker.remembered(ids),
    staleLimits: () => services.staleLimits?.() ?? defaultStaleLimits,
    ...recording,
  });
  const memos = memoServices(parts, search.checker, checks.report);
  return {
    ...createNotebookHandlers(notebook, verificationChecks(database)),
    ...createBackupHandlers(notebook, {
      now: recording.now,
      verify: (backup) => verifyNotebook(backup.database, verificationChecks(backup.database)),
    }),
    ...createDraftHandlers(notebook),
    ...createHistoryHandlers(recording.changes),
    ...createLogHandlers(database, () => logServices(database)),
    ...composeCodebook(parts),
    ...composeSources(parts, search.index),
    ...composeClaims(parts),
    ...composeEntities(parts),
    ...search.handlers,
    ...createSearchRecordHandlers(database, recording),
    ...composeAnalysis(database, parts.claimIndex),
    ...composeWords(database, search),
    ...checks.handlers,
    ...createMemoHandlers(notebook, memos),
    ...createPackHandlers(packServices(notebook, services, memos)),
    ...createOpenFilesHandlers(notebook, openFilesServices(notebook, memos)),
  };
}

/** How a window knows a kind of thing that changed. */
function eventKind(kind: ChangedKind | 'history'): EventPayload<'notebook.changed'>['kind'] {
  if (kind === 'source-group') return 'group';
  if (kind === 'source-relation') return 'kin';
  if (kind === 'claim-view') return 'view';
  if (kind === 'suggestion-rejection') return 'suggestion';
  return kind === 'claim-link' ? 'link' : kind;
}
