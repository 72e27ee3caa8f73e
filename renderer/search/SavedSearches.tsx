import type { SavedSearch } from '../../shared/search/search-record';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { MenuButton, MenuEntry, MenuLine } from '../ui/MenuButton';
import { notify, notifyFailure } from '../ui/notices';
import { runQuery } from './ask-search';
import { openSearchDialog } from './search-dialog-state';
import { useSearch } from './search-state';
import { useSavedSearches } from './use-search-records';

/** The searches that were given a name: choose one to run it, keep the one in the box, rename or delete it. */
export function SavedSearches() {
  const searches = useSavedSearches();
  const { query, isStemming, fault } = useSearch();
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const current = searches.find((saved) => saved.query === query && saved.isStemming === isStemming);
  const canSave = isWritable && query.trim() !== '' && !fault && !current;
  const run = (key: string): void => {
    const chosen = searches.find(({ id }) => id === key);
    if (chosen) runQuery(chosen.query, chosen.isStemming);
    else if (key === 'save') openSearchDialog({ kind: 'name', saved: null });
    else if (key === 'rename' && current) openSearchDialog({ kind: 'name', saved: current });
    else if (key === 'delete' && current) void remove(current);
  };
  return (
    <MenuButton label={message('search.view.saved')} onAction={run}>
      {searches.map(({ id, name, query: kept }) => (
        <MenuEntry key={id} id={id} label={name} note={kept} />
      ))}
      {searches.length > 0 && (canSave || current) ? <MenuLine /> : null}
      {canSave ? <MenuEntry id="save" label={message('search.view.saved.save')} /> : null}
      {isWritable && current
        ? (['rename', 'delete'] as const).map((id) => (
            <MenuEntry key={id} id={id} label={message(`search.view.saved.${id}`, { name: current.name })} />
          ))
        : null}
      {searches.length === 0 && !canSave ? (
        <MenuEntry id="nothing" label={message('search.view.saved.nothing')} isDisabled />
      ) : null}
    </MenuButton>
  );
}

async function remove({ id, name }: SavedSearch): Promise<void> {
  const answer = await call('search.deleteSaved', { id });
  if (answer.ok) notify({ tone: 'news', text: message('search.view.saved.deleted', { name }) });
  else notifyFailure(answer.failure);
}
