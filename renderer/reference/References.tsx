import { useCommand } from '../commands/command-registry';
import { useNotebookData } from '../notebook-data/notebook-data';
import { useReferenceFiles } from '../notebook-data/reference-files';
import { ImportReferencesDialog } from './ImportReferencesDialog';
import { chooseReferences, showReferences, useReferences } from './reference-state';
import { ReferencesDialog } from './ReferencesDialog';

/** The dialogs of references and their commands. */
export function References() {
  const [file] = useReferenceFiles((state) => state.waiting);
  const isListOpen = useReferences((state) => state.isListOpen);
  const isWritable = useNotebookData((data) => data.notebook?.readOnly === null);
  useCommand('reference.import', () => void chooseReferences(), isWritable);
  useCommand('reference.list', () => showReferences(true));
  if (file) return <ImportReferencesDialog key={file.path} file={file} />;
  return isListOpen ? <ReferencesDialog /> : null;
}
