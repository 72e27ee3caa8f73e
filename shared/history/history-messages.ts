/** Interface text of the history feature (ICU MessageFormat). Keys start with "history.". */
export const historyMessages = {} as const;
