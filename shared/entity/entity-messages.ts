import { entityFailureMessages } from './entity-failure-messages';
import { entityVocabularyMessages } from './entity-vocabulary-messages';

/** Interface text of entities and relations (ICU MessageFormat). Keys start with "entity." or "relation.". */
export const entityMessages = { ...entityFailureMessages, ...entityVocabularyMessages } as const;
