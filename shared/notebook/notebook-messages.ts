/** Interface text of the notebook feature (ICU MessageFormat). Keys start with "notebook.". */
export const notebookMessages = {} as const;
