import { useReading } from '../editor/reader/reading-state';
import { message } from '../messages/messages';
import { Button } from '../ui/Button';
import { useKeepKeys } from '../ui/use-keep-keys';
import { placePassage } from './source-version-actions';
import { reanchor, showVersions, type Reanchoring } from './source-version-state';
import './ReanchorBar.css';

/** Asks for the words that a passage shall stand on now: they are selected in the source, then Enter. */
export function ReanchorBar({ reanchoring }: { readonly reanchoring: Reanchoring }) {
  const reading = useReading((state) => state.reading);
  const { sourceId, version, evidence } = reanchoring;
  const range = reading?.sourceId === sourceId ? reading.range : null;
  const finish = (): void => {
    reanchor(null);
    showVersions(sourceId);
  };
  const place = async (): Promise<void> => {
    if (range && (await placePassage({ sourceId, version }, evidence, range))) finish();
  };
  useKeepKeys({ onEscape: finish, onEnter: reading?.reader.hasFocus && range ? () => void place() : null });
  return (
    <section className="reanchor-bar" aria-label={message('source.versions.mark')}>
      <p className="reanchor-bar__words">
        {message('source.versions.marking')} <q>{evidence.quote}</q>
      </p>
      <Button tone="primary" isDisabled={!range} onPress={() => void place()}>
        {message('source.versions.useSelection')}
      </Button>
      <Button onPress={finish}>{message('source.versions.cancelMarking')}</Button>
    </section>
  );
}
