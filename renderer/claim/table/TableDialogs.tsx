import { useState } from 'react';
import type { SavedView } from '../../../shared/claim/saved-view';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { Button } from '../../ui/Button';
import { ModalDialog } from '../../ui/ModalDialog';
import { notify, notifyFailure } from '../../ui/notices';
import { TextField } from '../../ui/TextField';
import { BulkDialog } from './BulkDialog';
import { MergeDialog } from './MergeDialog';
import { SplitDialog } from './SplitDialog';
import { openTableDialog, useTableDialog } from './table-dialog-state';
import { showView, useClaimsTable } from './table-state';

const close = (): void => openTableDialog(null);

/** The dialog about claims that is open now, if any. */
export function TableDialogs() {
  const dialog = useTableDialog((state) => state.dialog);
  if (!dialog) return null;
  if (dialog.kind === 'bulk') return <BulkDialog edit={dialog.edit} />;
  if (dialog.kind === 'merge') return <MergeDialog ids={dialog.ids} />;
  if (dialog.kind === 'split') return <SplitDialog claimId={dialog.claimId} />;
  return <ViewNameDialog saved={dialog.saved} />;
}

function ViewNameDialog({ saved }: { readonly saved: SavedView | null }) {
  const [name, setName] = useState(saved?.name ?? '');
  const view = useClaimsTable((state) => state.view);
  const isBlank = name.trim() === '';
  const run = async (): Promise<void> => {
    if (isBlank) return;
    const answer = await call(
      'claimView.save',
      saved ? { id: saved.id, name, view: saved.view } : { name, view },
    );
    if (!answer.ok) return notifyFailure(answer.failure);
    if (!saved) showView(answer.value.view, answer.value.id);
    notify({ tone: 'news', text: message('claim.table.view.saved', { name: answer.value.name }) });
    close();
  };
  return (
    <ModalDialog
      title={message('claim.table.view.name')}
      closeLabel={message('claim.table.cancel')}
      size="small"
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('claim.table.cancel')}</Button>
          <Button tone="primary" isDisabled={isBlank} onPress={() => void run()}>
            {message('claim.table.save')}
          </Button>
        </>
      }
    >
      <TextField
        label={message('claim.table.view.name')}
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
