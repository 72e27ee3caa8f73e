import type { SavedSearch } from '../../shared/search/search-record';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { NameDialog } from '../ui/NameDialog';
import { notify, notifyFailure } from '../ui/notices';
import { openSearchDialog } from './search-dialog-state';
import { useSearch } from './search-state';

/** Gives the search in the box a name and keeps it, or another name to one that is kept. */
export function SearchNameDialog({ saved }: { readonly saved: SavedSearch | null }) {
  const { query, isStemming } = useSearch();
  const save = async (name: string): Promise<boolean> => {
    const asked = saved
      ? { id: saved.id, query: saved.query, isStemming: saved.isStemming }
      : { query, isStemming };
    const answer = await call('search.save', { name, ...asked });
    if (answer.ok)
      notify({ tone: 'news', text: message('search.view.saved.kept', { name: answer.value.name }) });
    else notifyFailure(answer.failure);
    return answer.ok;
  };
  return (
    <NameDialog
      title={message('search.view.saved.name')}
      label={message('search.view.saved.name')}
      hint={saved?.query ?? query}
      name={saved?.name ?? ''}
      words={{ cancel: message('search.view.cancel'), save: message('search.view.save') }}
      save={save}
      onClose={() => openSearchDialog(null)}
    />
  );
}
