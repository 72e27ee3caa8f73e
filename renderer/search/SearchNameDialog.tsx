import { useState } from 'react';
import type { SavedSearch } from '../../shared/search/search-record';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { notify, notifyFailure } from '../ui/notices';
import { TextField } from '../ui/TextField';
import { openSearchDialog } from './search-dialog-state';
import { useSearch } from './search-state';

const close = (): void => openSearchDialog(null);

/** Gives the search in the box a name and keeps it, or another name to one that is kept. */
export function SearchNameDialog({ saved }: { readonly saved: SavedSearch | null }) {
  const { query, isStemming } = useSearch();
  const [name, setName] = useState(saved?.name ?? '');
  const isBlank = name.trim() === '';
  const run = async (): Promise<void> => {
    if (isBlank) return;
    const asked = saved
      ? { id: saved.id, query: saved.query, isStemming: saved.isStemming }
      : { query, isStemming };
    const answer = await call('search.save', { name, ...asked });
    if (!answer.ok) return notifyFailure(answer.failure);
    notify({ tone: 'news', text: message('search.view.saved.kept', { name: answer.value.name }) });
    close();
  };
  return (
    <ModalDialog
      title={message('search.view.saved.name')}
      closeLabel={message('search.view.cancel')}
      size="small"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('search.view.cancel')}</Button>
          <Button tone="primary" isDisabled={isBlank} onPress={() => void run()}>
            {message('search.view.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={message('search.view.saved.name')}
        hint={saved?.query ?? query}
        autoFocus
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void run();
          else event.continuePropagation();
        }}
      />
    </ModalDialog>
  );
}
