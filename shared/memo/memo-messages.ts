import { memoAnnexMessages } from './memo-annex-messages';
import { memoAnnexSearchMessages } from './memo-annex-search-messages';
import { memoChoiceMessages } from './memo-choice-messages';
import { memoEditorMessages } from './memo-editor-messages';
import { memoFindMessages } from './memo-find-messages';
import { memoExportMessages } from './memo-export-messages';
import { memoHostMessages } from './memo-host-messages';
import { memoLinkMessages } from './memo-link-messages';
import { memoLiveMessages } from './memo-live-messages';
import { memoOutlineMessages } from './memo-outline-messages';
import { memoSheetMessages } from './memo-sheet-messages';

/** Interface text of the memo feature (ICU MessageFormat). Keys start with "memo.". */
export const memoMessages = {
  ...memoAnnexMessages,
  ...memoAnnexSearchMessages,
  ...memoExportMessages,
  ...memoHostMessages,
  ...memoLinkMessages,
  ...memoLiveMessages,
  ...memoEditorMessages,
  ...memoFindMessages,
  ...memoOutlineMessages,
  ...memoSheetMessages,
  ...memoChoiceMessages,
} as const;
