import type { ReactNode } from 'react';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { NotebookFieldsContext } from '../ui/read-only';
import { openCodebookDialog } from './codebook-state';

export interface CodebookDialogProps {
  readonly title: string;
  /** What the main button says and does; Enter in a field does it too. */
  readonly label: string;
  readonly isReady: boolean;
  readonly onRun: () => void;
  /** A further button, at the left. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** A small dialog with Cancel and one main button. */
export function CodebookDialog({ title, label, isReady, onRun, more, children }: CodebookDialogProps) {
  return (
    <ModalDialog
      title={title}
      closeLabel={message('codebook.cancel')}
      size="small"
      onClose={() => openCodebookDialog(null)}
      actions={
        <>
          {more}
          <Button onPress={() => openCodebookDialog(null)}>{message('codebook.cancel')}</Button>
          <Button tone="primary" isChange isDisabled={!isReady} onPress={onRun}>
            {label}
          </Button>
        </>
      }
    >
      <form
        className="codebook-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onRun();
        }}
      >
        <NotebookFieldsContext value>{children}</NotebookFieldsContext>
        <button type="submit" hidden>
          {label}
        </button>
      </form>
    </ModalDialog>
  );
}
