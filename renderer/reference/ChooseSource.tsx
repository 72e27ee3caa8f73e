import { useState } from 'react';
import type { SourceId } from '../../shared/source/source-schema';
import { message } from '../messages/messages';
import { SourcePicker } from '../notebook-data/SourcePicker';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';

interface ChooseSourceProps {
  readonly title: string;
  readonly chosen: SourceId | null;
  readonly onChoose: (source: SourceId | null) => void;
  readonly onClose: () => void;
}

/** Asks of which source a reference is. */
export function ChooseSource({ title, chosen, onChoose, onClose }: ChooseSourceProps) {
  const [picked, setPicked] = useState(chosen);
  return (
    <ModalDialog
      title={message('reference.choose.title', { title })}
      closeLabel={message('reference.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{message('reference.cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={picked === null}
            onPress={() => {
              onChoose(picked);
              onClose();
            }}
          >
            {message('reference.choose.run')}
          </Button>
        </>
      }
    >
      <SourcePicker chosen={picked} onChoose={setPicked} />
    </ModalDialog>
  );
}
