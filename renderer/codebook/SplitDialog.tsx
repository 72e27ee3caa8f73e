import { X } from 'lucide-react';
import { useState } from 'react';
import { codeName } from '../../shared/codebook/code-name';
import { findCode, type Codebook } from '../../shared/codebook/codebook-schema';
import { call } from '../desktop/desktop';
import { message } from '../messages/messages';
import { CodePicker } from '../notebook-data/CodePicker';
import { useNotebookData } from '../notebook-data/notebook-data';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { CodebookDialog } from './CodebookDialog';
import { isDone, openCodebookDialog, reviewCode, type Split } from './codebook-state';

export interface SplitDialogProps extends Split {
  readonly codebook: Codebook;
}

/** Asks for the codes that a code is split into; then its passages are gone through one by one. */
export function SplitDialog({ codebook, codeId, into: chosen }: SplitDialogProps) {
  const uses = useNotebookData((data) => data.codebook?.usage[codeId] ?? 0);
  const found = findCode(codebook, codeId);
  const [into, setInto] = useState(chosen);
  const nameOf = (id: string): string => codeName(codebook, id);
  const run = async (): Promise<void> => {
    if (!isDone(await call('codebook.splitCode', { codeId, into: [...into] }))) return;
    openCodebookDialog(null);
    reviewCode(codeId);
  };
  return (
    <CodebookDialog
      title={message('codebook.split.title', { code: nameOf(codeId) })}
      label={message('codebook.split.run')}
      isReady={into.length > 0}
      onRun={() => void run()}
      more={
        <Button
          onPress={() =>
            openCodebookDialog({
              kind: 'new-code',
              dimensionId: found?.dimension.id ?? null,
              splits: { codeId, into },
            })
          }
        >
          {message('codebook.split.newCode')}
        </Button>
      }
    >
      <p>{message('codebook.split.note', { count: uses })}</p>
      <CodePicker
        key={into.length}
        label={message('codebook.split.into')}
        isFocused
        excluded={[codeId, ...into]}
        onPick={(id) => setInto([...into, id])}
      />
      <ol className="split-dialog__codes">
        {into.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <IconButton
              icon={X}
              label={message('codebook.split.remove', { code: nameOf(id) })}
              onPress={() => setInto(into.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ol>
    </CodebookDialog>
  );
}
