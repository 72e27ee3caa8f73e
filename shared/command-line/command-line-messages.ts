/** Text of the command line (ICU MessageFormat). Keys start with "command-line.". */
export const commandLineMessages = {} as const;
