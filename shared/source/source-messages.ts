import { charsetMessages } from './charset-messages';
import { sourceImportMessages } from './source-import-messages';
import { sourceOrderMessages } from './source-order-messages';
import { sourceViewMessages } from './source-view-messages';

/** Interface text of the source feature (ICU MessageFormat). Keys start with "source.". */
export const sourceMessages = {
  ...sourceImportMessages,
  ...sourceViewMessages,
  ...sourceOrderMessages,
  ...charsetMessages,
} as const;
