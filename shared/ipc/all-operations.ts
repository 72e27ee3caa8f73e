import { analysisOperations } from '../analysis/analysis-operations';
import { wordOperations } from '../analysis/word-operations';
import { applicationOperations } from '../application/application-operations';
import { backupOperations } from '../backup/backup-operations';
import { checkOperations } from '../check/check-operations';
import { citationOperations } from '../citation/citation-operations';
import { claimLinkOperations } from '../claim/claim-link-operations';
import { claimBulkOperations } from '../claim/claim-bulk-operations';
import { claimOperations } from '../claim/claim-operations';
import { claimQueryOperations } from '../claim/claim-query-operations';
import { savedViewOperations } from '../claim/saved-view-operations';
import { codebookExchangeOperations } from '../codebook/codebook-exchange-operations';
import { passageOperations } from '../claim/passage-operations';
import { codebookOperations } from '../codebook/codebook-operations';
import { crashReportOperations } from '../crash-report/crash-report-operations';
import { draftOperations } from '../draft/draft-operations';
import { encryptionOperations } from '../encryption/encryption-operations';
import { entityOperations } from '../entity/entity-operations';
import { historyOperations } from '../history/history-operations';
import { logOperations } from '../history/log-operations';
import { memoOperations } from '../memo/memo-operations';
import { openFilesOperations, openFilesShellOperations } from '../open-files/open-files-operations';
import { packOperations, packShellOperations } from '../pack/pack-operations';
import { notebookOperations } from '../notebook/notebook-operations';
import { recoveryOperations } from '../recovery/recovery-operations';
import { referenceOperations } from '../reference/reference-operations';
import { searchOperations } from '../search/search-operations';
import { searchRecordOperations } from '../search/search-record-operations';
import { settingsOperations } from '../settings/settings-operations';
import { signingKeyOperations } from '../signing-key/signing-key-operations';
import { sourceOperations } from '../source/source-operations';
import { sourceOrderOperations } from '../source/source-order-operations';
import { sourceKinOperations } from '../source-kin/source-kin-operations';
import { sourceVersionOperations } from '../source-version/source-version-operations';
import { suggestionOperations } from '../suggestion/suggestion-operations';

/** Served by the notebook host (and, in tests and on the command line, by the same handlers in plain Node). */
export const hostOperations = {
  ...notebookOperations,
  ...backupOperations,
  ...openFilesOperations,
  ...sourceOperations,
  ...sourceOrderOperations,
  ...sourceVersionOperations,
  ...sourceKinOperations,
  ...referenceOperations,
  ...codebookOperations,
  ...codebookExchangeOperations,
  ...claimOperations,
  ...claimQueryOperations,
  ...claimLinkOperations,
  ...entityOperations,
  ...passageOperations,
  ...claimBulkOperations,
  ...savedViewOperations,
  ...suggestionOperations,
  ...analysisOperations,
  ...wordOperations,
  ...memoOperations,
  ...checkOperations,
  ...packOperations,
  ...searchOperations,
  ...searchRecordOperations,
  ...draftOperations,
  ...historyOperations,
  ...logOperations,
};

/** Served by the shell (main process). */
export const shellOperations = {
  ...applicationOperations,
  ...settingsOperations,
  ...crashReportOperations,
  ...recoveryOperations,
  ...encryptionOperations,
  ...citationOperations,
  ...signingKeyOperations,
  ...packShellOperations,
  ...openFilesShellOperations,
};

/** Every operation that a window can call. Read this file to know them all. */
export const allOperations = { ...hostOperations, ...shellOperations };
export type OperationName = keyof typeof allOperations;
