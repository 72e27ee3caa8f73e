import { useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { useKeepKeys } from '../ui/use-keep-keys';
import { placePassage } from './passage-actions';
import { adjust, type EditedPassage } from './tagging-state';
import './AdjustBar.css';

/** The words that a passage shall stand on are being selected in its source; Enter keeps them, Escape does not. */
export function AdjustBar({ adjusted }: { readonly adjusted: EditedPassage }) {
  const reading = useReading((state) => state.reading);
  const { claimId, evidence } = adjusted;
  const isHere = reading?.sourceId === evidence.sourceId;
  const range = isHere ? reading.range : null;
  const cancel = (): void => {
    adjust(null);
    if (!isHere) return;
    reading.reader.clearSelection();
    reading.reader.focus();
  };
  const keep = async (): Promise<void> => {
    if (reading && range && (await placePassage(reading, evidence, claimId, range))) adjust(null);
  };
  useKeepKeys({ onEscape: cancel, onEnter: isHere && reading.reader.hasFocus ? () => void keep() : null });
  return (
    <section className="adjust-bar" aria-label={message('tagging.adjust')}>
      <div className="adjust-bar__words">
        <p className="adjust-bar__passage">
          {message('tagging.adjust.words')} <q>{range ? reading?.reader.selectedText : evidence.quote}</q>
        </p>
        <p className="adjust-bar__keys">{message('tagging.adjust.keys')}</p>
      </div>
      <Button tone="primary" isDisabled={!range} onPress={() => void keep()}>
        {message('tagging.adjust.keep')}
      </Button>
      <Button onPress={cancel}>{message('tagging.adjust.cancel')}</Button>
    </section>
  );
}
