import type { wordOperations } from '../../../shared/analysis/word-operations';
import type { InputOf } from '../../../shared/ipc/operation';
import type { WordsState } from './words-state';

type CollocatesInput = Omit<InputOf<typeof wordOperations, 'analysis.collocates'>, 'asker'>;
type FrequencyInput = Omit<InputOf<typeof wordOperations, 'analysis.frequency'>, 'asker'>;

/** Collocates that are listed. */
const listed = 300;

/** What the state of the views asks of the collocates. */
export function collocatesQuestion(state: WordsState): CollocatesInput {
  const { query, isStemming, span, least, measure, withStopWords, wordUnit } = state;
  return { query, isStemming, span, least, measure, withStopWords, chinese: wordUnit, limit: listed };
}

/** What the state of the views asks of the frequency; null where no query is typed yet. */
export function frequencyQuestion({ queries, isStemming, length }: WordsState): FrequencyInput | null {
  const typed = queries.filter((query) => query.trim() !== '');
  return typed.length === 0 ? null : { queries: typed, isStemming, length };
}
