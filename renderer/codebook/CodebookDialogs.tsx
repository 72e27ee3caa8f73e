import { useNotebookData } from '../notebook-data/notebook-data';
import { useCodebookState } from './codebook-state';
import { DimensionDialog } from './DimensionDialog';
import { ImportDialog } from './ImportDialog';
import { MergeDialog } from './MergeDialog';
import { MoveCodeDialog } from './MoveCodeDialog';
import { NewCodeDialog } from './NewCodeDialog';
import { RenameCodeDialog } from './RenameCodeDialog';
import { SplitDialog } from './SplitDialog';
import { useCodebookCommands } from './use-codebook-commands';
import './CodebookDialogs.css';

/** The dialog of the codebook that is open now, if any; and the commands about the codebook as a whole. */
export function CodebookDialogs() {
  const dialog = useCodebookState((state) => state.dialog);
  const isOpen = useNotebookData((data) => data.phase === 'open');
  const isWritable = useNotebookData((data) => data.phase === 'open' && data.notebook?.readOnly === null);
  useCodebookCommands(isOpen, isWritable);
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  if (!dialog || !codebook) return null;
  switch (dialog.kind) {
    case 'new-code':
      return <NewCodeDialog codebook={codebook} {...dialog} />;
    case 'new-dimension':
      return <DimensionDialog codebook={codebook} dimensionId={null} />;
    case 'dimension':
      return <DimensionDialog codebook={codebook} dimensionId={dialog.dimensionId} />;
    case 'rename':
      return <RenameCodeDialog codeId={dialog.codeId} />;
    case 'move':
      return <MoveCodeDialog codebook={codebook} codeId={dialog.codeId} />;
    case 'merge':
      return <MergeDialog codebook={codebook} codeId={dialog.codeId} />;
    case 'split':
      return <SplitDialog codebook={codebook} codeId={dialog.codeId} into={dialog.into} />;
    case 'import':
      return <ImportDialog {...dialog} />;
  }
}
