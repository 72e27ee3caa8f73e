/** Interface text of the memo feature (ICU MessageFormat). Keys start with "memo.". */
export const memoMessages = {} as const;
