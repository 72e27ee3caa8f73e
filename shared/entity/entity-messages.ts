import { entityFailureMessages } from './entity-failure-messages';
import { entityViewMessages } from './entity-view-messages';
import { entityVocabularyMessages } from './entity-vocabulary-messages';

/** All text about entities and relations. */
export const entityMessages = {
  ...entityFailureMessages,
  ...entityViewMessages,
  ...entityVocabularyMessages,
} as const;
