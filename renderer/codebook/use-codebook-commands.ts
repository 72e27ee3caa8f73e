import { useCommand } from '../commands/command-registry';
import { useNavigation } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { chooseImport, exportCodebook, openCodebookDialog } from './codebook-state';

/** Serves the commands about the codebook as a whole. */
export function useCodebookCommands(isOpen: boolean, isWritable: boolean): void {
  const hasDimensions = useNotebookData((data) => (data.codebook?.codebook.dimensions.length ?? 0) > 0);
  useCommand('codebook.newCode', newCode, isWritable && hasDimensions);
  useCommand('codebook.newDimension', () => openCodebookDialog({ kind: 'new-dimension' }), isWritable);
  useCommand('codebook.import', () => void chooseImport(), isWritable);
  useCommand('codebook.exportJson', () => void exportCodebook('json'), isOpen);
  useCommand('codebook.exportCsv', () => void exportCodebook('csv'), isOpen);
}

/** A new code goes into the dimension of the one that is shown. */
function newCode(): void {
  const { inspected } = useNavigation.getState();
  const dimensions = useNotebookData.getState().codebook?.codebook.dimensions ?? [];
  const shown = dimensions.find(
    ({ codes }) => inspected?.kind === 'code' && codes.some(({ id }) => id === inspected.id),
  );
  openCodebookDialog({ kind: 'new-code', dimensionId: shown?.id ?? dimensions[0]?.id ?? null, splits: null });
}
