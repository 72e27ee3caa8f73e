import { notebookFileMessages } from './notebook-file-messages';
import { verificationMessages } from './verification-messages';

/** Interface text of the notebook feature (ICU MessageFormat). Keys start with "notebook.". */
export const notebookMessages = { ...notebookFileMessages, ...verificationMessages } as const;
