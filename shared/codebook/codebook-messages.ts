/** Interface text of the codebook feature (ICU MessageFormat). Keys start with "codebook.". */
export const codebookMessages = {} as const;
