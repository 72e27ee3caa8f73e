import { ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { SavedSearch } from '../../shared/search/search-record';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
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
    <MenuTrigger>
      <Button tone="quiet">
        {message('search.view.saved')} <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <Menu
          className="list-box"
          aria-label={message('search.view.saved')}
          onAction={(key) => run(String(key))}
        >
          {searches.map(({ id, name, query: kept }) => (
            <MenuItem key={id} id={id} className="list-box__item" textValue={name}>
              <span>{name}</span>
              <span className="list-box__note">{kept}</span>
            </MenuItem>
          ))}
          {searches.length > 0 && (canSave || current) ? <Separator className="search__line" /> : null}
          {canSave ? (
            <MenuItem id="save" className="list-box__item">
              {message('search.view.saved.save')}
            </MenuItem>
          ) : null}
          {isWritable && current
            ? (['rename', 'delete'] as const).map((id) => (
                <MenuItem key={id} id={id} className="list-box__item">
                  {message(`search.view.saved.${id}`, { name: current.name })}
                </MenuItem>
              ))
            : null}
          {searches.length === 0 && !canSave ? (
            <MenuItem id="nothing" isDisabled className="list-box__item">
              {message('search.view.saved.nothing')}
            </MenuItem>
          ) : null}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

async function remove({ id, name }: SavedSearch): Promise<void> {
  const answer = await call('search.deleteSaved', { id });
  if (answer.ok) notify({ tone: 'news', text: message('search.view.saved.deleted', { name }) });
  else notifyFailure(answer.failure);
}
