import { useCommand } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';
import { startCollecting } from './start-collecting';
import { openSearchDialog } from './search-dialog-state';
import { useSearch } from './search-state';

/** Serves the commands of the search. */
export function useSearchCommands(): void {
  const isOpen = useNotebookData((data) => data.phase === 'open');
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  const hasQuery = useSearch(({ query, fault }) => query.trim() !== '' && fault === null);
  const canKeep = isOpen && isWritable && hasQuery;
  useCommand('search.form', () => openSearchDialog({ kind: 'form' }), isOpen);
  useCommand('search.save', () => openSearchDialog({ kind: 'name', saved: null }), canKeep);
  useCommand('search.recordNone', () => openSearchDialog({ kind: 'record-none' }), canKeep);
  useCommand('search.records', () => openSearchDialog({ kind: 'records' }), isOpen);
  useCommand('search.collect', () => void startCollecting(), canKeep);
}
