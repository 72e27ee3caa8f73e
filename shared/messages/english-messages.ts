import { analysisMessages } from '../analysis/analysis-messages';
import { applicationMessages } from '../application/application-messages';
import { windowMessages } from '../application/window-messages';
import { backupMessages } from '../backup/backup-messages';
import { checkMessages } from '../check/check-messages';
import { claimMessages } from '../claim/claim-messages';
import { codebookMessages } from '../codebook/codebook-messages';
import { commandLineMessages } from '../command-line/command-line-messages';
import { crashReportMessages } from '../crash-report/crash-report-messages';
import { encryptionMessages } from '../encryption/encryption-messages';
import { entityMessages } from '../entity/entity-messages';
import { helpMessages } from '../help/help-messages';
import { historyMessages } from '../history/history-messages';
import { ipcMessages } from '../ipc/ipc-messages';
import { memoMessages } from '../memo/memo-messages';
import { notebookMessages } from '../notebook/notebook-messages';
import { openFilesMessages } from '../open-files/open-files-messages';
import { packExportMessages } from '../pack/pack-export-messages';
import { packMessages } from '../pack/pack-messages';
import { recoveryMessages } from '../recovery/recovery-messages';
import { referenceMessages } from '../reference/reference-messages';
import { citationMessages } from '../citation/citation-messages';
import { searchMessages } from '../search/search-messages';
import { searchViewMessages } from '../search/search-view-messages';
import { settingsMessages } from '../settings/settings-messages';
import { signingKeyMessages } from '../signing-key/signing-key-messages';
import { documentMessages } from '../source/document-messages';
import { mailMessages } from '../source/mail-messages';
import { rtfMessages } from '../source/rtf-messages';
import { archiveMessages } from '../source/archive-messages';
import { parserMessages } from '../source/parser-messages';
import { sourceMessages } from '../source/source-messages';
import { sourceKinMessages } from '../source-kin/source-kin-messages';
import { sourceVersionMessages } from '../source-version/source-version-messages';
import { suggestionMessages } from '../suggestion/suggestion-messages';
import { taggingMessages } from '../tagging/tagging-messages';

/** All interface text in English; a translation has the same keys. */
export const englishMessages = {
  ...applicationMessages,
  ...windowMessages,
  ...notebookMessages,
  ...backupMessages,
  ...openFilesMessages,
  ...recoveryMessages,
  ...sourceMessages,
  ...parserMessages,
  ...documentMessages,
  ...mailMessages,
  ...rtfMessages,
  ...archiveMessages,
  ...sourceVersionMessages,
  ...sourceKinMessages,
  ...referenceMessages,
  ...citationMessages,
  ...codebookMessages,
  ...claimMessages,
  ...checkMessages,
  ...crashReportMessages,
  ...encryptionMessages,
  ...entityMessages,
  ...analysisMessages,
  ...memoMessages,
  ...packMessages,
  ...packExportMessages,
  ...historyMessages,
  ...ipcMessages,
  ...helpMessages,
  ...suggestionMessages,
  ...taggingMessages,
  ...searchMessages,
  ...searchViewMessages,
  ...settingsMessages,
  ...signingKeyMessages,
  ...commandLineMessages,
} as const;
export type MessageKey = keyof typeof englishMessages;
