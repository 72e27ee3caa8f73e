import { useState } from 'react';
import { useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { ModalDialog } from '../ui/ModalDialog';
import { TextField } from '../ui/TextField';
import { keepSplit } from './passage-actions';
import { askForParts, type EditedPassage } from './tagging-state';
import './SplitDialog.css';

/** Asks how the translation of a passage that is split is parted, each part under its own words. */
export function SplitDialog({ split }: { readonly split: EditedPassage & { readonly at: number } }) {
  const { claimId, evidenceId, evidence, at } = split;
  const { start, end, translation } = evidence;
  const reader = useReading((state) => state.reading?.reader);
  const [first, setFirst] = useState(translation?.text ?? '');
  const [second, setSecond] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const close = (): void => askForParts(null);
  const apply = async (): Promise<void> => {
    setIsBusy(true);
    if (await keepSplit({ claimId, evidenceId, at, translations: [first, second] })) close();
    setIsBusy(false);
  };
  return (
    <ModalDialog
      title={message('tagging.split')}
      closeLabel={message('tagging.split.cancel')}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{message('tagging.split.cancel')}</Button>
          <Button tone="primary" isPending={isBusy} onPress={() => void apply()}>
            {message('tagging.split.apply')}
          </Button>
        </>
      }
    >
      <div className="split-parts">
        <p className="split-parts__text">{message('tagging.split.text')}</p>
        <blockquote className="split-parts__quote">{reader?.textOf({ start, end: at }).trim()}</blockquote>
        <TextField label={message('tagging.split.first')} value={first} onChange={setFirst} rows={3} />
        <blockquote className="split-parts__quote">{reader?.textOf({ start: at, end }).trim()}</blockquote>
        <TextField label={message('tagging.split.second')} value={second} onChange={setSecond} rows={3} />
      </div>
    </ModalDialog>
  );
}
