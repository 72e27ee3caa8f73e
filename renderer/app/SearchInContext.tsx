import { askWords } from '../analysis/words/words-state';
import { runCommand, useCommand } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useSearch } from '../search/search-state';

/** Serves the command that shows what the search finds as a concordance; shows nothing. */
export function SearchInContext() {
  const isOpen = useNotebookData((data) => data.phase === 'open');
  const hasQuery = useSearch(({ query, fault }) => query.trim() !== '' && fault === null);
  const show = (): void => {
    const { query, isStemming } = useSearch.getState();
    askWords(query, isStemming);
    runCommand('analysis.concordance');
  };
  useCommand('search.inContext', show, isOpen && hasQuery);
  return null;
}
