import { useEffect, useState } from 'react';
import type { SavedSearch } from '../../shared/search/search-record';
import { call, onEvent } from '../desktop/desktop';

/** The searches that the notebook keeps, read again whenever one changes. */
export function useSavedSearches(): readonly SavedSearch[] {
  const [saved, setSaved] = useState<readonly SavedSearch[]>([]);
  useEffect(() => {
    const read = (): void =>
      void call('search.listSaved', {}).then((answer) => answer.ok && setSaved(answer.value));
    read();
    return onEvent('notebook.changed', ({ kind }) => kind === 'search-record' && read());
  }, []);
  return saved;
}
