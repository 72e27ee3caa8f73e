import type { SavedView } from '../../../shared/claim/saved-view';
import { call } from '../../desktop/desktop';
import { message } from '../../messages/messages';
import { NameDialog } from '../../ui/NameDialog';
import { notify, notifyFailure } from '../../ui/notices';
import { BulkDialog } from './BulkDialog';
import { MergeDialog } from './MergeDialog';
import { SplitDialog } from './SplitDialog';
import { openTableDialog, useTableDialog } from './table-dialog-state';
import { showView, useClaimsTable } from './table-state';

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
  const view = useClaimsTable((state) => state.view);
  const save = async (name: string): Promise<boolean> => {
    const answer = await call(
      'claimView.save',
      saved ? { id: saved.id, name, view: saved.view } : { name, view },
    );
    if (!answer.ok) {
      notifyFailure(answer.failure);
      return false;
    }
    if (!saved) showView(answer.value.view, answer.value.id);
    notify({ tone: 'news', text: message('claim.table.view.saved', { name: answer.value.name }) });
    return true;
  };
  return (
    <NameDialog
      title={message('claim.table.view.name')}
      label={message('claim.table.view.name')}
      name={saved?.name ?? ''}
      words={{ cancel: message('claim.table.cancel'), save: message('claim.table.save') }}
      save={save}
      onClose={() => openTableDialog(null)}
    />
  );
}
