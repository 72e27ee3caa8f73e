import { CollectDialog } from './CollectDialog';
import { FormDialog } from './FormDialog';
import { RecordNoneDialog } from './RecordNoneDialog';
import { RecordsDialog } from './RecordsDialog';
import { useSearchDialog } from './search-dialog-state';
import { SearchNameDialog } from './SearchNameDialog';
import { useSearchCommands } from './use-search-commands';

/** The commands of the search, and the dialog of it that is open now, if any. */
export function SearchDialogs() {
  useSearchCommands();
  const dialog = useSearchDialog((state) => state.dialog);
  if (!dialog) return null;
  if (dialog.kind === 'form') return <FormDialog />;
  if (dialog.kind === 'name') return <SearchNameDialog saved={dialog.saved} />;
  if (dialog.kind === 'record-none') return <RecordNoneDialog />;
  if (dialog.kind === 'records') return <RecordsDialog />;
  return <CollectDialog hits={dialog.hits} isCut={dialog.isCut} />;
}
