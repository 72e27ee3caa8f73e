import { useEffect } from 'react';
import { useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
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
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') cancel();
      else if (event.key === 'Enter' && isHere && reading.reader.hasFocus) void keep();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  });
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
