import { ListFilter } from 'lucide-react';
import { runCommand } from '../commands/command-registry';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { setStemming } from './ask-search';
import { SavedSearches } from './SavedSearches';
import { useSearch } from './search-state';

/** The form, the searches that are kept, and whether other forms of words count. */
export function SearchTools() {
  const isStemming = useSearch((state) => state.isStemming);
  return (
    <div className="search__tools">
      <Button tone="quiet" onPress={() => runCommand('search.form')}>
        <ListFilter size={14} aria-hidden /> {message('search.view.form')}
      </Button>
      <SavedSearches />
      <label className="search__switch" title={message('search.view.stemmingNote')}>
        <input type="checkbox" checked={isStemming} onChange={() => setStemming(!isStemming)} />
        {message('search.view.stemming')}
      </label>
    </div>
  );
}
