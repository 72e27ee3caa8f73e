/** Interface text of the source feature (ICU MessageFormat). Keys start with "source.". */
export const sourceMessages = {} as const;
