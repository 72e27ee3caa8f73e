import { notebookFileMessages } from './notebook-file-messages';

/** Interface text of the notebook feature (ICU MessageFormat). Keys start with "notebook.". */
export const notebookMessages = { ...notebookFileMessages } as const;
