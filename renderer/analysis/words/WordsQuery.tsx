import type { ReactNode } from 'react';
import { message } from '../../messages/messages';
import { QueryField } from './QueryField';
import { askWords, useWords } from './words-state';

/** The query of the concordance and the collocates, whether other forms of words count, and what a view can be set to. */
export function WordsQuery({ children }: { readonly children: ReactNode }) {
  const query = useWords((state) => state.query);
  return (
    <div className="words__bar">
      <QueryField label={message('analysis.words.query')} query={query} onQuery={takeQuery} />
      <StemmingSwitch />
      {children}
    </div>
  );
}

/** Whether other forms of English words count, as in the search. */
export function StemmingSwitch() {
  const { query, isStemming } = useWords();
  return (
    <label className="words__switch" title={message('search.view.stemmingNote')}>
      <input type="checkbox" checked={isStemming} onChange={() => askWords(query, !isStemming)} />
      {message('search.view.stemming')}
    </label>
  );
}

function takeQuery(query: string): void {
  askWords(query);
}
