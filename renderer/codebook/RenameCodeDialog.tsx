import { useState } from 'react';
import { findCode } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { inspect } from '../navigation/navigation-state';
import { useNotebookData } from '../notebook-data/notebook-data';
import { TextField } from '../ui/TextField';
import { CodebookDialog } from './CodebookDialog';
import { isDone, openCodebookDialog } from './codebook-state';
import { idProblem } from './code-id';

/** Asks for another id; tags follow it. */
export function RenameCodeDialog({ codeId }: { readonly codeId: string }) {
  const codebook = useNotebookData((data) => data.codebook?.codebook);
  const uses = useNotebookData((data) => data.codebook?.usage[codeId] ?? 0);
  const [id, setId] = useState(codeId);
  const isTaken = id !== codeId && codebook !== undefined && findCode(codebook, id) !== undefined;
  const problem = idProblem(id, isTaken);
  const run = async (): Promise<void> => {
    if (!isDone(await call('codebook.renameCode', { codeId, id }))) return;
    inspect({ kind: 'code', id });
    openCodebookDialog(null);
  };
  return (
    <CodebookDialog
      title={message('codebook.rename.title')}
      label={message('codebook.rename.run')}
      isReady={problem === undefined && id !== codeId}
      onRun={() => void run()}
    >
      <TextField
        label={message('codebook.id')}
        autoFocus
        value={id}
        onChange={setId}
        hint={message('codebook.rename.note', { count: uses })}
        error={problem}
      />
    </CodebookDialog>
  );
}
