/** Interface text of the settings feature (ICU MessageFormat). Keys start with "settings.". */
export const settingsMessages = {} as const;
