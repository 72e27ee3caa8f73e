import { useState } from 'react';
import { Button } from './Button';
import { ModalDialog } from './ModalDialog';
import { TextField } from './TextField';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What stands in the field at first. */
  readonly name: string;
  /** Whether that is selected, so that typing replaces it. */
  readonly isSelected?: boolean;
  readonly words: { readonly cancel: string; readonly save: string };
  /** Answers whether the name was kept; the dialog closes then. */
  readonly save: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks for a name, which must not be blank. */
export function NameDialog(props: NameDialogProps) {
  const { title, label, hint, name, isSelected = false, words, save, onClose } = props;
  const [typed, setTyped] = useState(name);
  const isBlank = typed.trim() === '';
  const run = async (): Promise<void> => {
    if (!isBlank && (await save(typed))) onClose();
  };
  return (
    <ModalDialog
      title={title}
      closeLabel={words.cancel}
      size="small"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button tone="primary" isDisabled={isBlank} onPress={() => void run()}>
            {words.save}
          </Button>
        </>
      }
    >
      <TextField
        label={label}
        hint={hint}
        autoFocus
        value={typed}
        onChange={setTyped}
        onFocus={(event) => isSelected && event.target instanceof HTMLInputElement && event.target.select()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void run();
          else event.continuePropagation();
        }}
      />
    </ModalDialog>
  );
}
