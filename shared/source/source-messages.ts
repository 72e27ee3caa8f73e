import { sourceImportMessages } from './source-import-messages';

/** Interface text of the source feature (ICU MessageFormat). Keys start with "source.". */
export const sourceMessages = { ...sourceImportMessages } as const;
