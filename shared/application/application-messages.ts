/** Interface text of the application feature (ICU MessageFormat). Keys start with "application.". */
export const applicationMessages = {} as const;
