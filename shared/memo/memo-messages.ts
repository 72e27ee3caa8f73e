import { memoEditorMessages } from './memo-editor-messages';
import { memoExportMessages } from './memo-export-messages';

/** Interface text of the memo feature (ICU MessageFormat). Keys start with "memo.". */
export const memoMessages = { ...memoExportMessages, ...memoEditorMessages } as const;
